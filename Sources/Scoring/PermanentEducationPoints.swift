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
    guard let points = terms.points, points.numerator > 0 else {
      self = .none
      return
    }
    guard let accreditation = terms.accreditation, !accreditation.id.isEmpty,
      let register = terms.register, !register.isEmpty
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
    return from.number <= date.number && date.number <= to.number
  }

  /// A day of the calendar.
  private struct Day {
    /// The day as a number that grows with it.
    let number: Int

    /// Reads `yyyy-mm-dd`.
    init?(_ text: String) {
      let bytes = Array(text.utf8)
      let dash = UInt8(ascii: "-")
      guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash else { return nil }
      func number(_ range: Range<Int>) -> Int? {
        var result = 0
        for byte in bytes[range] {
          guard (0x30...0x39).contains(byte) else { return nil }
          result = result * 10 + Int(byte - 0x30)
        }
        return result
      }
      guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
        (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
      else { return nil }
      self.number = (year * 100 + month) * 100 + day
    }

    private static func days(in month: Int, of year: Int) -> Int {
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
  }
}
