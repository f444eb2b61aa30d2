import SourceText

/// Words of the pretest.
extension ScreenWords {
  static let pretest = Wording(nl: "Voortoets", en: "Pretest")
  static func pretestOffer(_ items: Int) -> Wording {
    Wording(
      nl:
        "Weet je hier al veel van? Maak dan eerst de voortoets, met \(items) vragen. Die telt niet mee. Je ziet straks wat je erbij leerde, en lessen over wat je al laat zien mag je overslaan.",
      en:
        "Do you know much of this already? Then take the pretest first, with \(items) questions. It does not count. You will see later what you learned, and you may pass over lessons about what you show already."
    )
  }
  static let beginFirstPart = Wording(nl: "Begin met het eerste deel", en: "Begin with the first part")
  static let beginPretest = Wording(nl: "Maak eerst de voortoets", en: "Take the pretest first")
  static let pretestDone = Wording(
    nl: "Dank je. Dit liet je zien, per leerdoel:", en: "Thank you. This is what you showed, for each goal:")
  static let noneShown = Wording(
    nl: "Fijn om te weten: hier kun je dus nog van alles leren. De goede antwoorden komen in de lessen.",
    en: "Good to know: there is something to learn here. The right answers come in the lessons.")
  static func lessonsShown(_ count: Int) -> Wording {
    count == 1
      ? Wording(nl: "Deze les mag je overslaan:", en: "You may pass over this lesson:")
      : Wording(nl: "Deze lessen mag je overslaan:", en: "You may pass over these lessons:")
  }
  static let doAllLessons = Wording(nl: "Doe toch alle lessen", en: "Take all lessons anyway")
  static func passOverLessons(_ count: Int) -> Wording {
    count == 1
      ? Wording(nl: "Sla die les over", en: "Pass over that lesson")
      : Wording(nl: "Sla die lessen over", en: "Pass over those lessons")
  }
  static let shown = Wording(nl: "overgeslagen: dit kon je al", en: "passed over: you knew this")
  static let gains = Wording(nl: "Voor en na, per leerdoel", en: "Before and after, for each goal")
  static func beforeAndAfter(_ before: String, _ after: String) -> Wording {
    Wording(nl: "Eerst \(before), nu \(after)", en: "First \(before), now \(after)")
  }
  static func beforeInBrackets(_ before: String) -> Wording {
    Wording(nl: " (voortoets: \(before))", en: " (pretest: \(before))")
  }
  static let pretestHow = Wording(
    nl: "Weet je het niet? Typ: sla over", en: "You do not know? Type: skip")
}
