import Certificates
import SourceText

extension IssueRefusal {
  /// Why a record is not signed, and what would help.
  var words: Wording {
    switch self {
    case .record(let fault): fault.words
    case .courseNotAccepted(let course):
      Wording(
        nl:
          "de cursus '\(course.title)', versie \(course.version) (\(course.hash.prefix(12))) is niet aangenomen. Is het de geaccrediteerde versie, neem hem dan aan met: leerwijk issuer accept CURSUS",
        en:
          "the course '\(course.title)', version \(course.version) (\(course.hash.prefix(12))) is not accepted. If it is the accredited version, accept it with: leerwijk issuer accept COURSE"
      )
    case .noCertificate:
      Wording(
        nl: "deze cursus geeft geen certificaat.", en: "this course gives no certificate.")
    case .partsOpen(let titles):
      Wording(
        nl: "nog niet gedaan: \(titles.joined(separator: "; ")).",
        en: "not done yet: \(titles.joined(separator: "; ")).")
    case .notPassed(let reached, let needed):
      Wording(
        nl: "de toets is niet gehaald: \(reached.shown(in: .nl)) procent, nodig is \(needed.shown(in: .nl)).",
        en: "the test was not passed: \(reached.shown(in: .en)) percent, needed is \(needed.shown(in: .en)).")
    case .mendedText(let step):
      Wording(
        nl: "de herstelde tekst bij stap \(step) houdt geen stand: de keuring vindt er fouten in.",
        en: "the mended text at step \(step) does not hold: the checker finds errors in it.")
    case .studyTime(let minutes, let least):
      Wording(
        nl: "de netto studietijd is \(minutes) minuten; de cursus vraagt minstens \(least).",
        en: "the net study time is \(minutes) minutes; the course asks for at least \(least).")
    case .outsideAccreditation(let day, let from, let to):
      Wording(
        nl:
          "afgerond op \(day.shown(in: .nl)), buiten de accreditatie van \(from.shown(in: .nl)) tot en met \(to.shown(in: .nl)).",
        en:
          "completed on \(day.shown(in: .en)), outside the accreditation from \(from.shown(in: .en)) to \(to.shown(in: .en))."
      )
    case .outsidePeriod(let day, let from, let to):
      Wording(
        nl:
          "afgerond op \(day.shown(in: .nl)), buiten de gevraagde periode\(Self.period(from, to).nl).",
        en:
          "completed on \(day.shown(in: .en)), outside the period asked for\(Self.period(from, to).en)."
      )
    case .days(let from, let to):
      Wording(
        nl: "de dagen kunnen niet: begonnen op \(from.shown(in: .nl)), afgerond op \(to.shown(in: .nl)).",
        en: "the days cannot be: begun on \(from.shown(in: .en)), completed on \(to.shown(in: .en)).")
    case .noName:
      Wording(
        nl: "er staat geen naam in. De cursist geeft hem met: leerwijk learner rename",
        en: "there is no name in it. The learner gives it with: leerwijk learner rename")
    case .noRegisterNumber(let register):
      Wording(
        nl:
          "er staat geen nummer van \(register) in. De cursist geeft het met: leerwijk learner add NAAM --register \(register) --number NUMMER, en maakt dan een nieuw verslag",
        en:
          "there is no number of \(register) in it. The learner gives it with: leerwijk learner add NAME --register \(register) --number NUMBER, and then makes a new record"
      )
    case .wrongRegisterNumber(let number, let register):
      Wording(
        nl: "'\(number)' is geen nummer van \(register). Laat de cursist het nakijken.",
        en: "'\(number)' is no number of \(register). Have the learner look at it.")
    case .issuedAlready(let number):
      Wording(
        nl:
          "voor deze poging is al nummer \(number) uitgegeven. Moet het vervangen worden, geef dan: --supersede \(number)",
        en:
          "number \(number) was issued for this attempt already. If it has to be replaced, give: --supersede \(number)"
      )
    case .withdrawn(let number):
      Wording(
        nl:
          "nummer \(number) is voor dit verslag uitgegeven en weer ingetrokken. Moet er een nieuw komen, geef dan: --supersede \(number)",
        en:
          "number \(number) was issued for this record and withdrawn. If there has to be a new one, give: --supersede \(number)"
      )
    case .compromisedKey(let number):
      Wording(
        nl:
          "nummer \(number) is ondertekend met een sleutel die in verkeerde handen is. Geef een nieuw uit met: --supersede \(number)",
        en:
          "number \(number) was signed with a key that is in the wrong hands. Issue a new one with: --supersede \(number)"
      )
    case .nothingToReplace(let number):
      Wording(
        nl: "nummer \(number) is niet voor deze poging uitgegeven, en kan er dus niet door worden vervangen.",
        en: "number \(number) was not issued for this attempt, so it cannot be replaced by it.")
    }
  }

  /// A period of which one end may be open.
  private static func period(_ from: CalendarDay, _ to: CalendarDay) -> Wording {
    let isOpen = (from: from.year == 1, to: to.year == 9999)
    return Wording(
      nl: (isOpen.from ? "" : " vanaf \(from.shown(in: .nl))")
        + (isOpen.to ? "" : " tot en met \(to.shown(in: .nl))"),
      en: (isOpen.from ? "" : " from \(from.shown(in: .en))") + (isOpen.to ? "" : " to \(to.shown(in: .en))"))
  }
}
