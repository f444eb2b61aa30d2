/// One labelled fact of a certificate, in words.
public struct Field: Sendable, Hashable {
  /// The facts a certificate can show, in the order in which every view shows them.
  public enum Key: String, Sendable, Hashable, CaseIterable {
    case name, registration, course, date, result, passMark, studyTime, duration, points, accreditation
    case accreditationPeriod, provider, version, issuance, note, reference, content, attempt, seed
  }

  /// Which fact it is.
  public let key: Key
  /// What it is called.
  public let label: String
  /// The fact, ungated: a view passes it through the gate.
  public let value: String
}
