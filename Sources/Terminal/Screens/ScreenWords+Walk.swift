import SourceText

/// Words of walks and maps.
extension ScreenWords {
  static let choseBefore = Wording(nl: "al gekozen", en: "chosen before")
  static func outOfReach(_ names: String) -> Wording {
    Wording(nl: "Nu niet bereikbaar: \(names).", en: "Out of reach now: \(names).")
  }
  static let lookAgain = Wording(nl: "kijk = lees alles nog eens", en: "look = read all once more")
  static let present = Wording(nl: "Hier:", en: "Here:")
  static let here = Wording(nl: "je bent hier", en: "you are here")
  static let visited = Wording(nl: "bezocht", en: "visited")
  static let open = Wording(nl: "nog niet bezocht", en: "not visited yet")
  static let openWord = Wording(nl: "open", en: "open")
  static let closed = Wording(nl: "nu niet bereikbaar", en: "out of reach now")
  static let closedWord = Wording(nl: "dicht", en: "closed")
  static let whereTo = Wording(nl: "Waar ga je heen? Enter = terug.", en: "Where do you go? Enter = back.")
  static let nowhereTo = Wording(
    nl: "Je kunt nu nergens heen: kies eerst iets in de scène. Enter = terug.",
    en: "You can go nowhere now: first choose something in the scene. Enter = back.")
  static func elsewhere(_ part: Int) -> Wording {
    Wording(
      nl: "Je bent nu niet in de wijk. Erheen: typ deel \(part). Enter = terug.",
      en: "You are not in the wijk now. To go there: type part \(part). Enter = back.")
  }
  static let canGoTo = Wording(nl: "Je kunt naar:", en: "You can go to:")
  static let list = Wording(nl: "lijst", en: "list")
  static let noted = Wording(nl: "+ In je notitieboek:", en: "+ In your notebook:")
  static let erased = Wording(nl: "- Uit je notitieboek:", en: "- Out of your notebook:")
  static let met = Wording(nl: "+ Je ontmoet:", en: "+ You meet:")
  static func endings(_ count: Int, _ title: String) -> Wording {
    Wording(
      nl: count == 1
        ? "Deze wandeling is klaar."
        : "Deze wandeling heeft \(count) afsluitingen. Je zag er nu één van: \(title).",
      en: count == 1
        ? "This walk is done." : "This walk has \(count) endings. You have now seen one: \(title).")
  }
  static func undone(_ label: String) -> Wording {
    Wording(nl: "Teruggenomen: \(label)", en: "Taken back: \(label)")
  }
  static func role(_ role: String) -> Wording {
    Wording(nl: "Je kijkt nu als: \(role)", en: "You now look as: \(role)")
  }
  static let ending = Wording(nl: "Afsluiting", en: "Ending")
  static let walkAgain = Wording(nl: "Loop de wandeling nog eens", en: "Take the walk again")
  static let goOnWithCourse = Wording(nl: "Ga verder met de cursus", en: "Go on with the course")
}
