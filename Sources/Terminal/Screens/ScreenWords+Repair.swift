import SourceText

/// Words of texts that are mended.
extension ScreenWords {
  static let mendIt = Wording(nl: "herstel de tekst", en: "mend the text")
  static let mendHow = Wording(
    nl:
      "Typ een regelnummer en hoe die regel moet zijn, zoals: 7 nieuwe tekst. Regel erbij: na 7 tekst. Regel weg: weg 7.",
    en:
      "Type a line number and how that line should be, such as: 7 new text. Add a line: after 7 text. Take one out: delete 7."
  )
  static let mendWords = Wording(
    nl: "Typ keur om te horen wat er mis is, en klaar om in te leveren.",
    en: "Type check to hear what is wrong, and done to hand it in.")
  static let checkIt = Wording(nl: "keur = wat is er mis?", en: "check = what is wrong?")
  static let handItIn = Wording(nl: "klaar = inleveren", en: "done = hand in")
  static let mendOn = Wording(
    nl: "Herstel verder en typ dan weer: klaar. kijk = de tekst nog eens. Enter = laat zien hoe het kan.",
    en: "Go on mending and type again: done. look = the text once more. Enter = show how it can be done.")
  static let emptyLine = Wording(nl: "(leeg)", en: "(empty)")
  static func spaces(_ n: Int) -> Wording {
    Wording(
      nl: n == 1 ? "(1 spatie)" : "(\(n) spaties)", en: n == 1 ? "(1 space)" : "(\(n) spaces)")
  }

  // What the checker says
  static let checkSays = Wording(nl: "De keuring zegt:", en: "The check says:")
  static let checkIsSilent = Wording(
    nl: "De keuring vindt niets meer. Typ klaar om in te leveren.",
    en: "The check finds nothing any more. Type done to hand it in.")
  static func finding(_ line: Int, _ column: Int, isError: Bool) -> Wording {
    Wording(
      nl: "Regel \(line), teken \(column). \(isError ? "Fout" : "Let op"):",
      en: "Line \(line), character \(column). \(isError ? "Error" : "Warning"):")
  }
  static func moreFindings(_ n: Int) -> Wording {
    Wording(
      nl: n == 1 ? "En nog 1 melding. Begin bij de eerste." : "En nog \(n) meldingen. Begin bij de eerste.",
      en: n == 1
        ? "And 1 more message. Begin with the first." : "And \(n) more messages. Begin with the first.")
  }
  static func missingLines(_ n: Int) -> Wording {
    Wording(
      nl:
        "Er \(n == 1 ? "is 1 regel" : "zijn \(n) regels") met tekst te weinig. Herstel de fout, en laat de rest staan.",
      en:
        "\(n == 1 ? "1 line" : "\(n) lines") with text \(n == 1 ? "is" : "are") missing. Mend the mistake, and leave the rest."
    )
  }

  // One way to mend it
  static let oneWay = Wording(nl: "Zo kan het:", en: "This is one way:")
  static let otherWay = Wording(nl: "Zo kan het ook:", en: "This is another way:")
  static func lineBecomes(_ n: Int) -> Wording {
    Wording(nl: "Regel \(n) wordt:", en: "Line \(n) becomes:")
  }
  static func lineBelow(_ n: Int) -> Wording {
    Wording(
      nl: n == 0 ? "Helemaal boven komt:" : "Onder regel \(n) komt:",
      en: n == 0 ? "At the top comes:" : "Below line \(n) comes:")
  }
  static func lineGoes(_ n: Int) -> Wording {
    Wording(nl: "Regel \(n) gaat weg.", en: "Line \(n) goes.")
  }
}
