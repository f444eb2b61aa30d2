/// A certificate with its signed file and its code: what all views of it are drawn from.
public struct IssuedCertificate: Sendable, Hashable {
  /// The signed file.
  public let credential: SignedCredential
  /// The certificate as the paper shows it, with its code.
  public let certificate: Certificate

  /// Signs the facts, twice: as a file, and as a code that fits on the paper.
  public init(signing facts: CredentialFacts, key: PrivateKey) throws(IssueFault) {
    let credential = try SignedCredential(signing: facts, key: key)
    guard let issuance = facts.certificate.issuance else { throw .notWritten }
    func printed(_ code: String?) -> Certificate {
      facts.certificate.printed(
        Issuance(
          issuer: issuance.issuer, number: issuance.number, day: issuance.day, issuedAt: issuance.issuedAt,
          supersedes: issuance.supersedes, statusIndex: issuance.statusIndex, key: key.publicKey.thumbprint,
          credentialDigest: credential.digest, code: code))
    }
    self.credential = credential
    certificate = printed(try PrintedCode.text(of: printed(nil), key: key))
  }

  /// The certificate as plain text.
  public var text: String { CertificateText.draw(certificate) }
}
