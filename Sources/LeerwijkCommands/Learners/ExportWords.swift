import SourceText

/// Every word of the file in which a learner reads what is kept, but for the learner's own.
enum ExportWords {
  static let title = Wording(nl: "Wat Leerwijk van je bewaart", en: "What Leerwijk keeps of you")
  static let warning = Wording(
    nl:
      "Let op: hier staan je antwoorden en notities in. Daar kan iets over cliënten bij zijn. Bewaar dit bestand zo zorgvuldig als een dossier, en stuur het niet zomaar door.",
    en:
      "Mind: your answers and notes are in this file. They may say something about clients. Keep this file as carefully as a case file, and do not just pass it on."
  )
  static let who = Wording(nl: "Wie je bent", en: "Who you are")
  static let name = Wording(nl: "Naam", en: "Name")
  static let added = Wording(nl: "Hier sinds", en: "Here since")
  static let seen = Wording(nl: "Voor het laatst hier", en: "Last here")
  static let register = Wording(nl: "Register", en: "Register")
  static let setting = Wording(nl: "Instelling", en: "Setting")
  static let courses = Wording(nl: "Wat je deed", en: "What you did")
  static let noCourses = Wording(
    nl: "Je bent nog aan geen cursus begonnen.", en: "You have begun no course yet.")
  static let version = Wording(nl: "Versie", en: "Version")
  static let begun = Wording(nl: "Begonnen", en: "Begun")
  static let finished = Wording(nl: "Alle delen klaar", en: "All parts done")
  static let passed = Wording(nl: "Geslaagd", en: "Passed")
  static let abandoned = Wording(nl: "Opgegeven", en: "Given up")
  static let result = Wording(nl: "Resultaat", en: "Result")
  static let studied = Wording(nl: "Netto studietijd", en: "Net study time")
  static let answers = Wording(nl: "Je route en je antwoorden", en: "Your route and your answers")
  static let unreadable = Wording(
    nl: "Deze versie van de cursus is niet meer te lezen. Wat je deed staat in het andere bestand.",
    en: "This version of the course cannot be read any more. What you did is in the other file.")
  static let otherTexts = Wording(nl: "Andere eigen teksten", en: "Other texts of your own")
  static let certificates = Wording(nl: "Je certificaten", en: "Your certificates")
  static let noCertificates = Wording(
    nl: "Er zijn nog geen certificaten bewaard.", en: "No certificates are kept yet.")
  static let place = Wording(nl: "Waar het staat", en: "Where it is")
  static let records = Wording(nl: "Alles staat in dit bestand", en: "All of it is in this file")
  static let saved = Wording(nl: "Bewaard op", en: "Saved on")
  static let rights = Wording(
    nl: "Alles weg? Dat kan met: leerwijk cursist wis, met je naam erachter.",
    en: "Want it all gone? Type: leerwijk learner erase, with your name behind it.")

  static func also(_ file: String) -> Wording {
    Wording(
      nl: "Hetzelfde, voor een ander programma, staat in \(file).",
      en: "The same, for another program, is in \(file).")
  }

  static func minutes(_ count: Int64) -> Wording {
    Wording(
      nl: count == 1 ? "1 minuut" : "\(count) minuten", en: count == 1 ? "1 minute" : "\(count) minutes")
  }
}
