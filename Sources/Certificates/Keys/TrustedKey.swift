/// A public key that somebody trusts as an issuer's, with the time for which it is.
public struct TrustedKey: Sendable, Hashable {
  /// Why a key is not used any more.
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    /// The key is lost. What it signed before stays valid.
    case lost
    /// Another key took its place. What it signed before stays valid.
    case superseded
    /// Somebody else may have it. What bears a later date is not valid.
    case compromised
  }

  /// That a key is not used any more.
  public struct Revocation: Sendable, Hashable {
    /// From when, in seconds since 1970.
    public let at: Int64
    /// Why.
    public let reason: Reason

    /// Makes the end of a key.
    public init(at: Int64, reason: Reason) {
      self.at = at
      self.reason = reason
    }
  }

  /// The key.
  public let key: PublicKey
  /// Whose it is.
  public let issuer: Issuer
  /// From when it signs, in seconds since 1970; nil for always.
  public let from: Int64?
  /// Until when it signs, in seconds since 1970; nil for always.
  public let until: Int64?
  /// That it is not used any more.
  public let revocation: Revocation?
  /// The word of the key before it, signed, that this one takes its place.
  public let endorsement: String?

  /// Makes a trusted key.
  public init(
    key: PublicKey, issuer: Issuer, from: Int64? = nil, until: Int64? = nil, revocation: Revocation? = nil,
    endorsement: String? = nil
  ) {
    self.key = key
    self.issuer = issuer
    self.from = from
    self.until = until
    self.revocation = revocation
    self.endorsement = endorsement
  }

  /// Whether it may have signed what bears the date of `instant`, in seconds since 1970.
  public func standing(at instant: Int64) -> KeyStanding {
    if let from, instant < from { return .tooEarly }
    if let until, instant > until { return .tooLate }
    if let revocation, instant >= revocation.at { return .revoked(revocation.reason) }
    return .good
  }

  /// The same key, not used any more from `instant` on.
  public func revoked(at instant: Int64, _ reason: Reason) -> TrustedKey {
    TrustedKey(
      key: key, issuer: issuer, from: from, until: until, revocation: Revocation(at: instant, reason: reason),
      endorsement: endorsement)
  }
}

/// Whether a key was good at the date that a signed text bears.
public enum KeyStanding: Sendable, Hashable {
  /// It was.
  case good
  /// It did not sign yet.
  case tooEarly
  /// It did not sign any more.
  case tooLate
  /// It had been given up.
  case revoked(TrustedKey.Reason)
}
