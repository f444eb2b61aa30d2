/// What an issuer adds to a certificate: who signed it, when, and by which key it can be verified.
public struct Issuance: Sendable, Hashable, Codable {
  /// The issuer.
  public let issuer: Issuer
  /// The certificate's number in the issuer's journal.
  public let number: String
  /// The day of issue, by the issuer's calendar.
  public let day: CalendarDay
  /// When it was issued, in seconds since 1970-01-01T00:00:00Z.
  public let issuedAt: Int64
  /// The number of the certificate that this one takes the place of.
  public let supersedes: String?
  /// Its place in the issuer's list of withdrawn certificates, from 0.
  public let statusIndex: Int
  /// The RFC 7638 thumbprint of the key, in base64url.
  public let key: String
  /// The SHA-256 of the signed file's bytes, in hexadecimal; nil inside that file itself.
  public let credentialDigest: String?
  /// The text of the QR code, whose signature covers every printed field; nil where there is none yet.
  public let code: String?

  /// Makes what an issuer adds.
  public init(
    issuer: Issuer, number: String, day: CalendarDay, issuedAt: Int64, supersedes: String? = nil,
    statusIndex: Int, key: String, credentialDigest: String? = nil, code: String? = nil
  ) {
    self.issuer = issuer
    self.number = number
    self.day = day
    self.issuedAt = issuedAt
    self.supersedes = supersedes
    self.statusIndex = statusIndex
    self.key = key
    self.credentialDigest = credentialDigest
    self.code = code
  }
}

/// A training organisation that signs certificates.
public struct Issuer: Sendable, Hashable, Codable {
  /// Its id: a URI, which trusted keys are pinned to.
  public let id: String
  /// Its name.
  public let name: String
  /// Its number at the chamber of commerce (KvK), if given.
  public let chamberNumber: String?

  /// Makes an issuer.
  public init(id: String, name: String, chamberNumber: String? = nil) {
    self.id = id
    self.name = name
    self.chamberNumber = chamberNumber
  }
}
