import Certificates
import CourseModel
import Scoring
import SourceText

/// Every word that the ledger of points says.
enum LedgerWords {
  static func title(_ name: String) -> Wording {
    Wording(nl: "Punten van \(name)", en: "Points of \(name)")
  }

  static let finished = Wording(nl: "Klaar op", en: "Finished")
  static let course = Wording(nl: "Cursus", en: "Course")
  static let points = Wording(nl: "Punten", en: "Points")
  static let standing = Wording(nl: "Stand", en: "Standing")
  static let noCourses = Wording(
    nl: "Nog geen cursus gehaald in deze periode.", en: "No course passed in this period yet.")
  static let withoutRegister = Wording(nl: "Zonder register", en: "Without a register")

  static func nothingYet(_ name: String) -> Wording {
    Wording(
      nl: "\(name) heeft nog geen cursus gehaald. Kijk wat er is met: leerwijk cursussen",
      en: "\(name) has passed no course yet. See what there is with: leerwijk courses")
  }

  static func number(_ number: Rational) -> Wording {
    guard let fraction = Fraction(exactly: number) else {
      return Wording(nl: "\(number)", en: "\(number)")
    }
    let exact = ExactNumber(fraction)
    return Wording(nl: exact.shown(in: .nl), en: exact.shown(in: .en))
  }

  static func day(_ day: Day) -> Wording {
    let shown = CalendarDay(day.text)
    return Wording(nl: shown?.shown(in: .nl) ?? day.text, en: shown?.shown(in: .en) ?? day.text)
  }

  // MARK: - Registers and periods

  static func account(_ enrolment: PointsLedger.Enrolment) -> Wording {
    let name = enrolment.register.name
    if let number = enrolment.number {
      return Wording(nl: "\(name), nummer \(number)", en: "\(name), number \(number)")
    }
    guard enrolment.register.numbers != nil else { return Wording(nl: name, en: name) }
    return Wording(nl: "\(name), je nummer is niet bekend", en: "\(name), your number is not known")
  }

  static func giveNumber(_ enrolment: PointsLedger.Enrolment, _ name: String) -> Wording {
    let register = ShellWord.quoted(enrolment.register.name)
    let learner = ShellWord.quoted(name)
    return Wording(
      nl:
        "Zonder nummer telt hier niets. Geef het met: leerwijk cursist voeg-toe \(learner) --register \(register) --nummer NUMMER",
      en:
        "Without a number nothing counts here. Give it with: leerwijk learner add \(learner) --register \(register) --number NUMBER"
    )
  }

  static func giveStart(_ enrolment: PointsLedger.Enrolment, _ name: String) -> Wording {
    let number = ShellWord.quoted(enrolment.number ?? "NUMMER")
    let register = ShellWord.quoted(enrolment.register.name)
    let learner = ShellWord.quoted(name)
    return Wording(
      nl:
        "Wanneer je registratie begon, is niet bekend: alles staat in één lijst. Geef de dag met: leerwijk cursist voeg-toe \(learner) --register \(register) --nummer \(number) --sinds 2024-01-01. Of kies zelf dagen met --van en --tot.",
      en:
        "When your registration began is not known: all is in one list. Give the day with: leerwijk learner add \(learner) --register \(register) --number \(number) --since 2024-01-01. Or choose days with --from and --to."
    )
  }

  static func span(_ span: LedgerPeriod.Span) -> Wording? {
    switch span {
    case .days(let from, let to): days(from, to)
    case .asked(let window): asked(window)
    case .before(let first):
      Wording(
        nl: "Voor je registratie begon, op \(day(first).nl)",
        en: "Before your registration began, on \(day(first).en)")
    case .always: Wording(nl: "Zonder periode", en: "Without a period")
    case .unknownStart: nil
    }
  }

  private static func days(_ from: Day, _ to: Day) -> Wording {
    Wording(nl: "\(day(from).nl) tot en met \(day(to).nl)", en: "\(day(from).en) to \(day(to).en)")
  }

  private static func asked(_ window: PointsLedger.Window) -> Wording {
    switch (window.from, window.to) {
    case (let from?, let to?): days(from, to)
    case (let from?, nil): Wording(nl: "Vanaf \(day(from).nl)", en: "From \(day(from).en)")
    case (nil, let to?): Wording(nl: "Tot en met \(day(to).nl)", en: "Until \(day(to).en)")
    case (nil, nil): Wording(nl: "Alle dagen", en: "All days")
    }
  }

  static func sums(_ period: LedgerPeriod) -> Wording {
    let (earned, confirmed) = (number(period.earned), number(period.confirmed))
    return Wording(
      nl: "Behaald: \(earned.nl). Bevestigd door een uitgever: \(confirmed.nl).",
      en: "Earned: \(earned.en). Confirmed by an issuer: \(confirmed.en).")
  }

  static func lacking(_ period: LedgerPeriod) -> Wording? {
    guard let minimum = period.minimum, let lacking = period.lacking, let unconfirmed = period.unconfirmed
    else { return nil }
    let (all, more, rest) = (number(minimum), number(lacking), number(unconfirmed))
    return Wording(
      nl: "Nodig in deze periode: \(all.nl). Nog te behalen: \(more.nl). Nog te bevestigen: \(rest.nl).",
      en: "Needed in this period: \(all.en). Still to earn: \(more.en). Still to confirm: \(rest.en).")
  }

  // MARK: - Entries

  static func standing(_ standing: LedgerEntry.Standing) -> Wording {
    switch standing {
    case .confirmed: Wording(nl: "bevestigd", en: "confirmed")
    case .earned: Wording(nl: "behaald", en: "earned")
    case .excluded: Wording(nl: "telt niet", en: "does not count")
    }
  }

  /// Why, and what can be done.
  static func note(_ entry: LedgerEntry) -> Wording {
    switch entry.standing {
    case .confirmed(let by):
      Wording(
        nl: "Bevestigd door \(by.issuer), certificaat \(by.certificate).",
        en: "Confirmed by \(by.issuer), certificate \(by.certificate).")
    case .earned: entry.earning.withdrawal.map { withdrawn($0, entry.earning.course) } ?? unconfirmed(entry)
    case .excluded(let reason): note(reason)
    }
  }

  private static func unconfirmed(_ entry: LedgerEntry) -> Wording {
    Wording(
      nl:
        "Nog niet bevestigd. Stuur je verslag naar de uitgever: leerwijk transcript \(entry.earning.course) --format json -o verslag.json",
      en:
        "Not confirmed yet. Send your transcript to the issuer: leerwijk transcript \(entry.earning.course) --format json -o transcript.json"
    )
  }

  private static func withdrawn(_ by: Earning.Confirmation, _ course: CourseID) -> Wording {
    Wording(
      nl:
        "Ingetrokken door \(by.issuer): certificaat \(by.certificate). Vraag de opleider waarom. Krijg je een nieuw, bewaar het dan met: leerwijk certificate \(course) --add BESTAND",
      en:
        "Withdrawn by \(by.issuer): certificate \(by.certificate). Ask the training organisation why. If you get a new one, keep it with: leerwijk certificate \(course) --add FILE"
    )
  }

  private static func note(_ reason: LedgerEntry.Reason) -> Wording {
    switch reason {
    case .notAccredited:
      Wording(nl: "De cursus is niet geaccrediteerd.", en: "The course is not accredited.")
    case .noPoints:
      Wording(nl: "De cursus geeft geen punten.", en: "The course gives no points.")
    case .outsideAccreditation(let from, let to):
      Wording(
        nl: "Niet gehaald in de tijd van de accreditatie: \(shown(from).nl) tot en met \(shown(to).nl).",
        en: "Not passed within the accreditation: \(shown(from).en) to \(shown(to).en).")
    case .noRegisterNumber:
      Wording(nl: "Geef eerst je registernummer.", en: "Give your register number first.")
    case .outsidePeriod:
      Wording(nl: "Niet gehaald in deze periode.", en: "Not passed in this period.")
    case .alreadyCounted(let other):
      Wording(
        nl: "Telt al mee in deze periode: gehaald op \(day(other).nl).",
        en: "Counts in this period already: passed on \(day(other).en).")
    }
  }

  private static func shown(_ text: String) -> Wording {
    Day(text).map(day) ?? Wording(nl: text, en: text)
  }
}

/// A word as a shell reads it.
enum ShellWord {
  /// The word as it is where that is safe, else between quotes.
  static func quoted(_ word: String) -> String {
    let isSafe =
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
    return isSafe ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
