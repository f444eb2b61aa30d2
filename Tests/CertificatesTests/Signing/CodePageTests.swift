import Certificates
import Foundation
import Testing

/// The page that tells how the code is read.
enum CodePage {
  /// A block of the page, by its language and its number among those.
  static func block(_ language: String, _ number: Int = 0) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("Sources/Certificates/Documentation.docc/TheCode.md"),
      encoding: .utf8)
    let blocks = page.split(separator: "\n```").filter { $0.hasPrefix(language + "\n") }
    return String(try #require(blocks.dropFirst(number).first).dropFirst(language.count + 1))
  }

  /// The payload that it shows.
  static func payload() throws -> String { try block("json", 1) }
}

/// The page that tells how the code is read: its example is read here.
@Suite struct CodePageTests {
  @Test func `the example is the code of a certificate, signed by the key of these tests`() throws {
    let key = try SampleKeys.first()
    let text = try CodePage.block("text")
    let code = try PrintedCode(reading: text, known: KeySet([IssuedSample.trusted(key.publicKey)]))
    #expect(code.key == key.publicKey.thumbprint)
    #expect(try PrintedCode.text(of: code.certificate, key: key) == text.filter { !$0.isWhitespace })
    let verdict = try IssuedSample.verifier().verify(Data(text.utf8)).verdict
    #expect(verdict == .valid)
  }

  @Test func `the steps of the page lead to the header that it shows`() throws {
    let digits = try CodePage.block("text").filter(\.isNumber).compactMap(\.wholeNumberValue)
    var signs: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      let number = digits[place] * 10 + digits[place + 1]
      signs.append(UInt8(number + 45))
    }
    let pieces = String(decoding: signs, as: UTF8.self).split(separator: ".")
    #expect(pieces.count == 3)
    let header = try #require(Base64URL.bytes(of: pieces[0]))
    #expect(String(decoding: header, as: UTF8.self) == (try CodePage.block("json")))
  }

  @Test func `the payload that it shows holds every printed fact`() throws {
    let code = try PrintedCode(reading: try CodePage.block("text"))
    let payload = try CodePage.block("json", 1)
    let certificate = code.certificate
    for fact in [
      certificate.learner.name, certificate.course.title, certificate.course.version, certificate.day.text,
      "46101234567", "482913", "2026-0042", "12345678", "4711", "132", "82.5", "16.5",
    ] { #expect(payload.contains(fact)) }
    #expect(try JSONSerialization.jsonObject(with: Data(payload.utf8)) is [String: Any])
  }
}
