import Certificates
import CourseModel
import Scoring
import SourceText

/// What is said of the accreditation of courses, wherever they are listed.
///
/// Where there is none, that is said in the same two words everywhere.
enum AccreditationWords {
  static let none = Wording(nl: "niet geaccrediteerd", en: "not accredited")

  /// The points of a course and their register, if the accreditation holds on a day (`yyyy-mm-dd`).
  static func short(
    _ accreditation: Accreditation?, points: ExactNumber, register: String?, on today: String
  ) -> Wording {
    guard let accreditation, let register else { return none }
    if today > accreditation.to {
      return Wording(nl: "accreditatie voorbij", en: "accreditation over")
    }
    if today < accreditation.from {
      return Wording(nl: "accreditatie nog niet begonnen", en: "accreditation not begun yet")
    }
    return counted(points, register)
  }

  /// The points of an accredited course; nil for any other.
  static func points(_ worth: Worth) -> Wording? {
    guard worth.accreditation != nil, let points = worth.points, let register = worth.register else {
      return nil
    }
    return counted(ExactNumber(points), register)
  }

  private static func counted(_ points: ExactNumber, _ register: String) -> Wording {
    Wording(
      nl: "punten \(register): \(points.shown(in: .nl))", en: "points \(register): \(points.shown(in: .en))")
  }

  /// What an author is told of a course that names points or a register.
  static func checked(_ course: CourseID, _ worth: Worth) -> Wording {
    guard let given = worth.accreditation, let points = points(worth) else {
      let register = worth.register.map { " (\($0))" } ?? ""
      return Wording(
        nl: "Niet geaccrediteerd: \(course) geeft geen punten\(register).",
        en: "Not accredited: \(course) gives no points\(register).")
    }
    return Wording(
      nl:
        "Geaccrediteerd: \(course), \(points.nl), nummer \(given.id), van \(given.from) tot en met \(given.to).",
      en: "Accredited: \(course), \(points.en), number \(given.id), from \(given.from) to \(given.to).")
  }

  /// That courses on a shelf are not accredited; nil where all are.
  static func shelf(_ worths: [Worth]) -> Wording? {
    let count = worths.count { points($0) == nil }
    if count == 0 { return nil }
    if count == worths.count {
      return Wording(
        nl: "Geen van deze cursussen is geaccrediteerd: geen register geeft er punten voor.",
        en: "None of these courses is accredited: no register gives points for them.")
    }
    return Wording(
      nl: "Cursussen zonder punten erbij zijn niet geaccrediteerd.",
      en: "Courses without points beside them are not accredited.")
  }
}
