/// The number of a row: valid within one file of records, never exchanged and never used again.
public struct RecordID<Subject>: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number.
  public let rawValue: Int64

  /// Makes an id of a number.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// The number in digits.
  public var description: String { String(rawValue) }

  /// Orders ids as the rows were made.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

extension RecordID: Codable {
  /// Reads an id from a plain number.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes the id as a plain number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// The id of a learner.
public typealias LearnerID = RecordID<Learner>
/// The id of an attempt.
public typealias AttemptID = RecordID<Attempt>
/// The id of a kept certificate.
public typealias CertificateID = RecordID<KeptCertificate>
