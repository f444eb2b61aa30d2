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
  /// The word of another key of the issuer, signed, that this one is not used any more.
  public let retirement: String?

  /// Makes a trusted key.
  public init(
    key: PublicKey, issuer: Issuer, from: Int64? = nil, until: Int64? = nil, revocation: Revocation? = nil,
    endorsement: String? = nil, retirement: String? = nil
  ) {
    self.key = key
    self.issuer = issuer
    self.from = from
    self.until = until
    self.revocation = revocation
    self.endorsement = endorsement
    self.retirement = retirement
  }

  /// Whether it may have signed what bears the date of `instant`, in seconds since 1970.
  public func standing(at instant: Int64) -> KeyStanding {
    if let from, instant < from { return .tooEarly }
    if let until, instant > until { return .tooLate }
    guard let revocation else { return .good }
    // What was signed in the very second in which a key was replaced or lost was signed before.
    let isAfter = revocation.reason == .compromised ? instant >= revocation.at : instant > revocation.at
    return isAfter ? .revoked(revocation.reason) : .good
  }

  /// The same key as if it was in use: that it is given up has to be proven apart.
  public var unended: TrustedKey {
    TrustedKey(key: key, issuer: issuer, from: from, until: until, endorsement: endorsement)
  }

  /// The same key, not used any more from `instant` on.
  ///
  /// Of two ends the graver counts, and of two as grave the earlier.
  public func revoked(at instant: Int64, _ reason: Reason, retirement: String? = nil) -> TrustedKey {
    var end = Revocation(at: instant, reason: reason)
    if let before = revocation {
      let isGraver = (before.reason == .compromised) != (reason == .compromised)
      if isGraver ? before.reason == .compromised : before.at <= instant { end = before }
    }
    return TrustedKey(
      key: key, issuer: issuer, from: from, until: until, revocation: end, endorsement: endorsement,
      retirement: retirement ?? self.retirement)
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
