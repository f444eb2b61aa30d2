import CourseModel
import Scoring
import SourceText

extension ScreenWords {
  /// Whether a course gives points, before it is begun.
  static func accreditation(_ terms: CertificateTerms) -> Wording {
    guard let given = terms.accreditation, let points = terms.points, let register = terms.register else {
      return Wording(
        nl: "Niet geaccrediteerd: geen punten voor een register.",
        en: "Not accredited: no points for a register.")
    }
    let (nl, en) = pointsOf(points)
    return Wording(
      nl:
        "Geaccrediteerd voor \(nl) (\(register)), voor wie klaar is van \(given.from) tot en met \(given.to).",
      en: "Accredited for \(en) (\(register)), for who is done from \(given.from) to \(given.to).")
  }

  /// Whether points come with a certificate, at the end of a passed course.
  static func accreditationAtEnd(_ terms: CertificateTerms) -> Wording {
    guard let given = terms.accreditation, let points = terms.points, let register = terms.register else {
      return Wording(
        nl: "De cursus is niet geaccrediteerd: bij je certificaat horen geen punten.",
        en: "The course is not accredited: no points come with your certificate.")
    }
    let (nl, en) = pointsOf(points)
    return Wording(
      nl:
        "De cursus is geaccrediteerd voor \(nl) (\(register)), voor wie klaar is van \(given.from) tot en met \(given.to). Wat je er nog voor moet doen, zie je met: leerwijk punten",
      en:
        "The course is accredited for \(en) (\(register)), for who is done from \(given.from) to \(given.to). See what is left to do for them with: leerwijk points"
    )
  }

  private static func pointsOf(_ points: Fraction) -> (nl: String, en: String) {
    let isOne = points == .one
    let number = Rational(points)
    return (
      "\(NumberText.of(number, .nl)) \(isOne ? "punt" : "punten")",
      "\(NumberText.of(number, .en)) \(isOne ? "point" : "points")"
    )
  }
}
