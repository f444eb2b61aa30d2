/// What is wrong with a signed certificate, as a file.
public enum CredentialFault: Error, Sendable, Hashable {
  /// It is larger than any certificate.
  case tooLarge
  /// It is no signed text.
  case notSigned
  /// The signature does not belong to the content.
  case badSignature
  /// Its header is not what a certificate has.
  case badHeader
  /// It is signed in a way that is not accepted; the name of the way.
  case otherAlgorithm(String)
  /// A member is missing or is not what the standard asks; its path.
  case badMember(String)
  /// Two members that must say the same do not; the path of the one that is signed for it.
  case contradiction(String)
  /// It could not be written.
  case notWritten
}

extension CredentialFault {
  /// The fault behind an error of a decoder.
  static func reading(_ error: any Error) -> CredentialFault {
    switch error {
    case let fault as CredentialFault: fault
    case CertificateFault.unreadable(let place): .badMember(place)
    case let error as DecodingError: .badMember(error.place)
    default: .badMember("")
    }
  }
}
