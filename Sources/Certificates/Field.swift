/// One labelled fact of a certificate, in words.
public struct Field: Sendable, Hashable {
  /// The facts a certificate can show, in the order in which every view shows them.
  public enum Key: String, Sendable, Hashable, CaseIterable {
    case name, registration, course, startDate, date, result, passMark, studyTime, duration, points
    case accreditation, accreditationPeriod, provider, version, issuance, note, number, supersedes
    case reference, content, attempt, seed, withdrawal, key, credential
  }

  /// Which fact it is.
  public let key: Key
  /// What it is called.
  public let label: String
  /// The fact, ungated: a view passes it through the gate.
  public let value: String
}
