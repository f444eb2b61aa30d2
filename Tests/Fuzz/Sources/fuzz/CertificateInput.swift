import Certificates
import Foundation

/// A certificate's stored form; what can be read must be written and read again as the same.
struct CertificateInput {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func run() {
    guard let certificate = try? Certificate(json: Data(bytes)) else { return }
    guard let stored = try? certificate.json(), let again = try? Certificate(json: stored) else {
      fatalError("a certificate that was read cannot be written")
    }
    expect(again == certificate, "a certificate is another once it was written")
  }
}
