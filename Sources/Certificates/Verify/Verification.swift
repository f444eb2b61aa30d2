/// What came of verifying a file.
public struct Verification: Sendable, Hashable {
  /// What can be said of it as a whole.
  public enum Verdict: Sendable, Hashable {
    /// Signed by a pinned key, whole, in date, and not withdrawn.
    case valid
    /// Signed by a pinned key and whole; whether it is withdrawn is not known.
    case statusUnknown(StatusDoubt)
    /// Signed, but by a key that nobody here has pinned.
    case issuerUnknown(key: String)
    /// No issuer has signed it.
    case unsigned
    /// It is not a certificate.
    case notACertificate
    /// It is not valid.
    case invalid(Flaw)
  }

  /// Why it is not known whether a certificate is withdrawn.
  public enum StatusDoubt: Sendable, Hashable {
    /// There is no list of this issuer here.
    case noList
    /// The list is out of date.
    case outdated(ZonedInstant)
    /// The list of this issuer is signed by a key that is not pinned, or not rightly.
    case badList
  }

  /// What makes a certificate invalid.
  public enum Flaw: Sendable, Hashable {
    /// The file is not whole; what is wrong with it.
    case damaged(CredentialFault)
    /// The pinned key is another issuer's.
    case otherIssuer(pinned: String, named: String)
    /// The pinned key's issuer has another name, or another number at the chamber of commerce.
    case otherName(pinned: Issuer, named: Issuer)
    /// It held until then.
    case expired(ZonedInstant)
    /// The key was not good on the day of issue.
    case key(KeyStanding)
    /// It bears a day that is still to come.
    case notYet(ZonedInstant)
    /// It was finished outside the period of the accreditation that it names.
    case outsideAccreditation
    /// It was finished before it was begun, or issued before it was finished.
    case orderOfDays
    /// It was withdrawn by its issuer.
    case withdrawn
    /// The text above the code was changed: the first line that differs, as it is and as it was signed.
    case changedText(line: Int, found: String, signed: String)
  }

  /// The verdict.
  public let verdict: Verdict
  /// The certificate, to be compared with the print; nil where nothing could be read.
  public let certificate: Certificate?
  /// The day of the list in which it was looked up.
  public let listFrom: ZonedInstant?
  /// Whether all that the file shows was held against what was signed; of a paper or a code only the code was.
  public private(set) var coversAll = true

  init(_ verdict: Verdict, certificate: Certificate? = nil, listFrom: ZonedInstant? = nil) {
    self.verdict = verdict
    self.certificate = certificate
    self.listFrom = listFrom
  }

  /// The same, of a code alone.
  var ofCodeAlone: Verification {
    var copy = self
    copy.coversAll = false
    return copy
  }

  /// The exit code: 0 valid, 1 invalid or unsigned, 2 signed but issuer or status unknown.
  public var exitCode: Int32 {
    switch verdict {
    case .valid: 0
    case .unsigned, .notACertificate, .invalid: 1
    case .statusUnknown, .issuerUnknown: 2
    }
  }
}
