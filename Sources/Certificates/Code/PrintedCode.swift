import Foundation

/// The text of the QR code on a signed certificate.
///
/// It is a signed text of its own (JWS, packed), with all printed facts in it, in digits: a QR code holds digits in
/// the least room. The form follows SMART Health Cards (HL7, "Encoding QRs"): each sign of the compact form, less
/// 45, as two digits.
public struct PrintedCode: Sendable, Hashable {
  /// What the text begins with.
  public static let scheme = "leerwijk:/"
  /// The most bytes that the facts may unpack to.
  static let mostBytes = 20_000

  /// The text.
  public let text: String
  /// The signed text in it.
  public let jws: CompactJWS
  /// The name of the key that signed it.
  public let key: String
  /// The certificate, as the paper shows it, which is only as good as the signature.
  public let certificate: Certificate

  /// Signs the facts of a certificate that has all but its code.
  public static func text(of certificate: Certificate, key: PrivateKey) throws(IssueFault) -> String {
    guard let claims = PrintedClaims(certificate) else { throw .notWritten }
    do {
      guard let packed = Deflate.packed(try CanonicalJSON.data(of: claims), as: .none) else {
        throw IssueFault.notWritten
      }
      let header = try JOSEHeader.code(key.publicKey).json()
      return scheme + digits(of: try CompactJWS.text(header: header, payload: packed, key: key))
    } catch {
      throw .notWritten
    }
  }

  /// Reads a code as a scanner gives it; white space anywhere in it does not count.
  ///
  /// The code does not carry its key. Where the key is among `known`, the signature is verified before anything
  /// else is looked at.
  public init(reading text: some StringProtocol, known: KeySet = KeySet([])) throws(CredentialFault) {
    guard text.utf8.count <= CompactJWS.mostBytes else { throw .tooLarge }
    let whole = String(decoding: text.utf8.filter { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }, as: UTF8.self)
    guard whole.hasPrefix(Self.scheme),
      let compact = Self.compact(whole.utf8.dropFirst(Self.scheme.utf8.count))
    else { throw .notSigned }
    let jws = try CompactJWS(reading: compact)
    let header = try JOSEHeader(reading: jws.header)
    guard let key = header.kid, header.zip == "DEF", header.jwk == nil,
      Base64URL.bytes(of: key)?.count == 32
    else { throw .badHeader }
    if let pinned = known[key], !jws.isSigned(by: pinned.key) { throw .badSignature }
    guard let json = Deflate.unpacked(jws.payload, as: .none, most: Self.mostBytes) else {
      throw .badMember("")
    }
    let claims: PrintedClaims
    do {
      claims = try JSONDecoder().decode(PrintedClaims.self, from: json)
    } catch {
      throw .reading(error)
    }
    guard let certificate = claims.certificate(key: key, code: whole) else { throw .badMember("") }
    self.text = whole
    self.jws = jws
    self.key = key
    self.certificate = certificate
  }

  private static func digits(of compact: String) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(compact.utf8.count * 2)
    for sign in compact.utf8 {
      digits.append(0x30 + (sign - 45) / 10)
      digits.append(0x30 + (sign - 45) % 10)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func compact(_ digits: Substring.UTF8View) -> String? {
    let digits = Array(digits)
    guard !digits.isEmpty, digits.count.isMultiple(of: 2), digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    var compact: [UInt8] = []
    compact.reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      compact.append((digits[index] - 0x30) * 10 + (digits[index + 1] - 0x30) + 45)
    }
    guard compact.allSatisfy({ $0 < 0x7F }) else { return nil }
    return String(decoding: compact, as: UTF8.self)
  }
}
