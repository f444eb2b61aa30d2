/// What keeps a stored certificate from being read.
public enum CertificateFault: Error, Sendable, Hashable {
  /// It is no JSON, or a member is missing or of the wrong kind; the path of the member, if known.
  case unreadable(String)
  /// It is of a later format; its version.
  case newerFormat(Int)
  /// The learner's name is empty.
  case emptyName
}

extension Decoder {
  /// The path of what is read, with points between the members.
  var place: String { codingPath.map(\.stringValue).joined(separator: ".") }
}
