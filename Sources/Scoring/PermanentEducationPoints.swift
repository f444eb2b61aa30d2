public import CourseModel

/// Whether the points that an accreditor gave count for one learner.
///
/// Points are never computed, only passed on.
public enum PermanentEducationPoints: Sendable, Hashable {
  /// The course declares no points.
  case none
  /// The course declares points, but no accreditation of them, or no register in which they count.
  case notAccredited
  /// The course was finished outside the accreditation: its first and its last day, as `yyyy-mm-dd`.
  case outsideAccreditation(from: String, to: String)
  /// The register keeps the points by a number, and the learner gave none.
  case needsRegisterNumber(register: String)
  /// The points count, in that register, under that accreditation.
  case counts(points: Fraction, register: String, accreditation: String)

  /// Looks up the points of a course.
  ///
  /// A date that is no day written as `yyyy-mm-dd`, the learner's or the accreditation's, is outside.
  ///
  /// - Parameters:
  ///   - terms: What the course declares.
  ///   - date: The day on which the course was finished, as `yyyy-mm-dd`.
  ///   - hasRegisterNumber: Whether the learner gave a number of the register.
  public init(of terms: CertificateTerms, finishedOn date: String, hasRegisterNumber: Bool) {
    self.init(of: Worth(terms), finishedOn: date, hasRegisterNumber: hasRegisterNumber)
  }

  /// Looks up the points of a course.
  ///
  /// - Parameters:
  ///   - worth: What the course says of points.
  ///   - date: The day on which the course was finished, as `yyyy-mm-dd`.
  ///   - hasRegisterNumber: Whether the learner gave a number of the register.
  public init(of worth: Worth, finishedOn date: String, hasRegisterNumber: Bool) {
    guard let points = worth.points, points.numerator > 0 else {
      self = .none
      return
    }
    guard let accreditation = worth.accreditation, !accreditation.id.isEmpty,
      let register = worth.register, !register.isEmpty
    else {
      self = .notAccredited
      return
    }
    guard Self.isDay(date, from: accreditation.from, to: accreditation.to) else {
      self = .outsideAccreditation(from: accreditation.from, to: accreditation.to)
      return
    }
    self =
      hasRegisterNumber
      ? .counts(points: points, register: register, accreditation: accreditation.id)
      : .needsRegisterNumber(register: register)
  }

  /// Whether `date` lies within the two days, both included.
  private static func isDay(_ date: String, from: String, to: String) -> Bool {
    guard let date = Day(date), let from = Day(from), let to = Day(to) else { return false }
    return from <= date && date <= to
  }
}
