/// What a signed file says beside the facts that are printed.
public struct CredentialFacts: Sendable, Hashable {
  /// The certificate, issued, without the digest of its own file.
  public let certificate: Certificate
  /// The learner's id in the file: a URN that was drawn for this certificate alone.
  public let subject: String
  /// When the course was begun.
  public let startedAt: ZonedInstant
  /// When it was finished.
  public let completedAt: ZonedInstant
  /// When the certificate was issued.
  public let issuedAt: ZonedInstant
  /// The SHA-256 of the record that was replayed, in hexadecimal.
  public let transcriptDigest: String
  /// Where the issuer publishes the list of withdrawn certificates: a URI, which is never fetched.
  public let statusList: String

  /// Makes the facts.
  public init(
    certificate: Certificate, subject: String, startedAt: ZonedInstant, completedAt: ZonedInstant,
    issuedAt: ZonedInstant, transcriptDigest: String, statusList: String
  ) {
    self.certificate = certificate
    self.subject = subject
    self.startedAt = startedAt
    self.completedAt = completedAt
    self.issuedAt = issuedAt
    self.transcriptDigest = transcriptDigest
    self.statusList = statusList
  }
}
