internal import CourseModel

/// A passed course in the ledger, with what it counts for.
public struct LedgerEntry: Sendable, Hashable {
  /// Why a passed course does not count.
  public enum Reason: Sendable, Hashable {
    /// The course has no accreditation.
    case notAccredited
    /// The course is accredited, and for no points.
    case noPoints
    /// It was passed outside the accreditation: its first and its last day, as `yyyy-mm-dd`.
    case outsideAccreditation(from: String, to: String)
    /// The register keeps points by a number, and the learner gave none.
    case noRegisterNumber
    /// It was passed outside the period.
    case outsidePeriod
    /// The same course counts already in this period, as it was passed on another day or another time.
    case alreadyCounted(on: Day)
  }

  /// What a passed course counts for.
  public enum Standing: Sendable, Hashable {
    /// It counts, and an issuer signed for it.
    case confirmed(by: Earning.Confirmation)
    /// It counts for what the learner earned, and no issuer confirmed it yet.
    case earned
    /// It does not count.
    case excluded(Reason)
  }

  /// What was earned.
  public let earning: Earning
  /// What it counts for.
  public let standing: Standing

  /// The points that it adds; zero for what does not count.
  public var points: Rational {
    switch standing {
    case .confirmed, .earned: Rational(earning.worth.points ?? .zero)
    case .excluded: .zero
    }
  }
}
