/// A certificate as it was made or came back from an issuer.
public struct KeptCertificate: Sendable, Hashable, Codable {
  /// The id.
  public let id: CertificateID
  /// Its number outside this file: unique.
  public let code: String
  /// The attempt that earned it.
  public let attempt: AttemptID
  /// When it was issued, in milliseconds since 1970.
  public let issuedAt: Int64
  /// Its value as JSON.
  public let value: String
  /// Its files, by name.
  public let files: [KeptFile]
}
