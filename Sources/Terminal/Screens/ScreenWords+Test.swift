import SourceText

/// Words of tests, and of the end of a course.
extension ScreenWords {
  static func testItems(_ n: Int, open: Int) -> Wording {
    let items = Wording(
      nl: n == 1 ? "1 vraag" : "\(n) vragen", en: n == 1 ? "1 question" : "\(n) questions")
    return switch open {
    case 0: Wording(nl: "Je krijgt \(items.nl).", en: "You get \(items.en).")
    case 1:
      Wording(
        nl: "Je krijgt \(items.nl), en nog 1 die niet meetelt.",
        en: "You get \(items.en), and 1 more that does not count.")
    default:
      Wording(
        nl: "Je krijgt \(items.nl), en nog \(open) die niet meetellen.",
        en: "You get \(items.en), and \(open) more that do not count.")
    }
  }
  static func testPass(_ p: Int) -> Wording {
    Wording(nl: "Je slaagt bij \(p) procent van de punten.", en: "You pass with \(p) percent of the points.")
  }
  static let guessing = Wording(
    nl: "Daarbij wordt gecorrigeerd voor gokken.", en: "This is corrected for guessing.")
  static func testAttempts(_ n: Int) -> Wording {
    Wording(
      nl: n == 1 ? "Je kunt de toets nog 1 keer maken." : "Je kunt de toets nog \(n) keer maken.",
      en: n == 1 ? "You can take the test 1 more time." : "You can take the test \(n) more times.")
  }
  static let firstCounts = Wording(
    nl: "Alleen je eerste antwoord telt. Terugnemen kan hier niet.",
    en: "Only your first answer counts. Nothing can be taken back here.")
  static let passed = Wording(nl: "GESLAAGD:", en: "PASSED:")
  static let failed = Wording(nl: "NIET GESLAAGD:", en: "NOT PASSED:")
  static func pointsOf(_ n: String, of total: String, _ p: Int) -> Wording {
    Wording(nl: "\(n) van \(total) punten (\(p) procent).", en: "\(n) of \(total) points (\(p) percent).")
  }
  static func needed(_ n: String) -> Wording {
    Wording(nl: "Nodig: \(n) punten.", en: "Needed: \(n) points.")
  }
  static let perGoal = Wording(nl: "Per leerdoel", en: "For each goal")
  static let strong = Wording(nl: "Sterk", en: "Strong")
  static let study = Wording(nl: "Nog oefenen", en: "Practise more")
  static func shareOf(_ n: String, of total: String) -> Wording {
    Wording(nl: "\(n) van \(total)", en: "\(n) of \(total)")
  }
  static func studyParts(_ parts: [Int]) -> Wording {
    let (nl, en) = (parts.map { "deel \($0)" }, parts.map { "part \($0)" })
    let first = (nl.dropLast().joined(separator: ", "), en.dropLast().joined(separator: ", "))
    return Wording(
      nl: "typ: \(first.0)\(parts.count > 1 ? " of " : "")\(nl.last ?? "")",
      en: "type: \(first.1)\(parts.count > 1 ? " or " : "")\(en.last ?? "")")
  }
  static let testAgain = Wording(
    nl: "Maak de toets nog eens, met andere vragen", en: "Take the test again, with other questions")
  static let noTestsLeft = Wording(
    nl: "Je hebt geen pogingen meer. Je kunt de cursus opnieuw beginnen: typ menu.",
    en: "You have no attempts left. You can begin the course anew: type menu.")

  // The end
  static let courseDone = Wording(nl: "Je hebt alle delen gedaan.", en: "You have done all parts.")
  static let coursePassed = Wording(
    nl: "Je bent geslaagd voor deze cursus.", en: "You have passed this course.")
  static let courseFailed = Wording(
    nl: "Je bent nog niet geslaagd voor deze cursus.", en: "You have not passed this course yet.")
  static let onCertificate = Wording(nl: "Op je certificaat:", en: "On your certificate:")
}
