import Crypto
import Foundation

/// What an issuer draws by chance for a certificate, from a secret of its own and the record.
///
/// So two copies of an issuer's folder draw the same for the same record, and nobody else can tell what.
struct Draw {
  private let bytes: Data

  init(secret: Data, transcript: String) {
    let code = HMAC<SHA512>.authenticationCode(for: Data(transcript.utf8), using: SymmetricKey(data: secret))
    bytes = Data(code)
  }

  /// The certificate's URN.
  var id: String { Self.urn(bytes[0..<16]) }

  /// The URN of the learner in it.
  var subject: String { Self.urn(bytes[16..<32]) }

  /// Where to look for a free place in the list of withdrawn certificates.
  var index: Int { bytes[32..<36].reduce(0) { $0 << 8 | Int($1) } % StatusList.indices.count }

  /// A UUID of version 8 (RFC 9562, section 5.8).
  private static func urn(_ bytes: Data) -> String {
    var bytes = Array(bytes)
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return CertificateID.urn(of: bytes)
  }
}
