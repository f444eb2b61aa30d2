import Certificates
import Foundation
import SourceText
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: Language.allCases)
  func `every view of a signed certificate is valid and says the same`(language: Language) throws {
    let issued = try IssuedSample.issued(language: language)
    let verifier = try IssuedSample.verifier()
    let views = [
      issued.credential.text + "\n", issued.text, BakedPicture.draw(issued),
      issued.certificate.issuance?.code ?? "",
      "%PDF-1.4\n1 0 obj << /LeerwijkQR (\(issued.certificate.issuance?.code ?? "")) >> endobj\n",
    ]
    for view in views {
      let verification = verifier.verify(Data(view.utf8))
      #expect(verification.verdict == .valid)
      #expect(verification.certificate?.fields(in: language) == issued.certificate.fields(in: language))
    }
    if let folder = ProcessInfo.processInfo.environment["DUMP"] {
      for (name, view) in zip(["cert.jwt", "cert.txt", "cert.svg", "cert.qr", "cert.raw"], views) {
        try view.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
      }
      try issued.certificate.json().write(to: URL(fileURLWithPath: folder + "/cert.json"))
      try SampleKeys.first().publicKey.pem.write(
        toFile: folder + "/issuer.pem", atomically: true, encoding: .utf8)
      try IssuedSample.list([12], key: SampleKeys.first()).text.write(
        toFile: folder + "/status.jwt", atomically: true, encoding: .utf8)
      try SampleKeys.first().encryptedPEM(passphrase: "géél ☀").write(
        toFile: folder + "/key.pem", atomically: true, encoding: .utf8)
    }
  }
}
