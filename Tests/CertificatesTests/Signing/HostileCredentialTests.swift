import Certificates
import Foundation
import SourceText
import Testing

/// Signed files whose JSON is not what it has to be: each is refused, and the member is named.
@Suite struct HostileCredentialTests {
  /// A file with another payload, signed by a good key.
  private static func text(_ payload: Data) throws -> String {
    let issued = try IssuedSample.issued().credential
    return try CompactJWS.text(header: issued.jws.header, payload: payload, key: try SampleKeys.first())
  }

  private static func payload() throws -> String {
    String(decoding: try IssuedSample.issued().credential.jws.payload, as: UTF8.self)
  }

  /// What is wrong with a payload; nil for one that is read.
  private static func fault(_ payload: Data) throws -> CredentialFault? {
    do {
      _ = try SignedCredential(reading: try text(payload))
      return nil
    } catch let fault as CredentialFault {
      return fault
    }
  }

  private static func fault(_ old: String, _ new: String) throws -> CredentialFault? {
    let payload = try payload()
    try #require(payload.contains(old))
    return try fault(Data(payload.replacing(old, with: new, maxReplacements: 1).utf8))
  }

  @Test func `the payload as it was signed is read, with white space too`() throws {
    #expect(try Self.fault(Data(try Self.payload().utf8)) == nil)
    #expect(try Self.fault("{\"@context\":[", " {\n\t\"@context\" : [\r\n") == nil)
  }

  @Test(arguments: [
    ("\"iss\":", "\"iss\":\"https://b.example\",\"iss\":", "iss"),
    ("\"iss\":", "\"\\u0069ss\":\"https://b.example\",\"iss\":", "iss"),
    ("\"achievement\":{", "\"achievement\":{\"name\":\"Arts\",", "credentialSubject.achievement.name"),
    ("\"result\":[{", "\"result\":[{\"value\":\"9\",", "credentialSubject.result[0].value"),
    ("\"iss\":", "\"x\":[[{\"y\":1,\"y\":1}]],\"iss\":", "x[0][0].y"),
  ])
  func `a name that stands twice is refused, also in what nobody reads`(
    old: String, new: String, path: String
  ) throws {
    #expect(try Self.fault(old, new) == .badMember(path))
  }

  @Test(arguments: [
    ("\"hashed\":false", "\"hashed\":0", "credentialSubject.identifier[0].hashed"),
    ("\"humanCode\":\"", "\"humanCode\":5,\"x\":\"", "credentialSubject.achievement.humanCode"),
    ("\"type\":[\"Result\"]", "\"type\":[7]", "credentialSubject.result[0].type[0]"),
    ("\"type\":[\"Achievement\"]", "\"type\":\"Achievement\"", "credentialSubject.achievement.type"),
    ("\"nbf\":1", "\"nbf\":0.5,\"x\":1", "nbf"), ("\"nbf\":1", "\"nbf\":1e300,\"x\":1", "nbf"),
    ("\"nbf\":1", "\"nbf\":9223372036854775808,\"x\":1", "nbf"), ("\"nbf\":", "\"x\":", "nbf"),
    ("\"validFrom\":\"2", "\"validFrom\":\"3x", "validFrom"), ("\"validFrom\":", "\"x\":", "validFrom"),
    ("\"creditsEarned\":", "\"creditsEarned\":\"2\",\"x\":", "credentialSubject.creditsEarned"),
    ("\"creditsEarned\":", "\"creditsEarned\":1e40,\"x\":", "credentialSubject.creditsEarned"),
    ("\"issuer\":{", "\"issuer\":null,\"x\":{", "issuer"),
    ("\"evidence\":[", "\"evidence\":[4,", "evidence[0]"),
    ("\"@context\":[", "\"@context\":[4,", "@context[0]"), ("\"@context\":", "\"x\":", "@context"),
  ])
  func `a member of another kind, out of range or missing is named`(
    old: String, new: String, path: String
  ) throws {
    let fault = try Self.fault(old, new)
    #expect(fault == .badMember(path) || fault == .contradiction(path))
  }

  @Test(arguments: [
    "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800x\"", "\"\\ud800\\ud800\"", "\"\\x\"", "\"a\nb\"", "01", "1.",
    "+1", ".5",
    "-", "1e400", "123456789012345678901234567890", "NaN", "tru", "'a'", "[1,]", "{\"a\":1,}", "{a:1}", "\"a",
    "1 /* */", "",
  ])
  func `what is no strict JSON is refused, also in what nobody reads`(value: String) throws {
    #expect(try Self.fault("\"iss\":", "\"x\":\(value),\"iss\":") == .badMember(""))
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]])
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) throws {
    var payload = Data(try Self.payload().utf8)
    let place = try #require(payload.range(of: Data("\"iss\":".utf8)))
    payload.insert(contentsOf: Data("\"x\":\"".utf8) + bytes + Data("\",".utf8), at: place.lowerBound)
    #expect(try Self.fault(payload) == .badMember(""))
  }

  @Test
  func `a mark of the order of bytes, another form of Unicode, more behind it and no object are refused`()
    throws
  {
    let payload = try Self.payload()
    for text in [
      "\u{FEFF}" + payload, payload + "x", payload + payload, payload + "\0", "[\(payload)]", "4", "\"a\"",
    ] {
      #expect(try Self.fault(Data(text.utf8)) == .badMember(""))
    }
    #expect(try Self.fault(try #require(payload.data(using: .utf16LittleEndian))) == .badMember(""))
  }

  @Test func `what nests deep is refused, and nothing falls over`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try Self.fault("\"iss\":", "\"x\":\(nested(500)),\"iss\":") == nil)
    #expect(try Self.fault("\"iss\":", "\"x\":\(nested(512)),\"iss\":") == .badMember(""))
    #expect(try Self.fault("\"iss\":", "\"x\":\(nested(200_000)),\"iss\":") == .badMember(""))
  }

  @Test func `a credit that is written with a point is read as the number that it is`() throws {
    #expect(try Self.fault("\"creditsEarned\":2", "\"creditsEarned\":2.0") == nil)
    #expect(
      try Self.fault("\"creditsEarned\":2", "\"creditsEarned\":2.5")
        == .contradiction("credentialSubject.creditsEarned"))
  }

  @Test func `a text with a sign of nothing in it is not cut off there`() throws {
    let credential = try SignedCredential(
      reading: try Self.text(
        Data(
          try Self.payload().replacing(
            "\"targetFramework\":\"Registerplein\"", with: "\"targetFramework\":\"Register\\u0000plein\""
          ).utf8)))
    guard case .accredited(let given) = credential.facts.certificate.points else {
      Issue.record("the accreditation is gone")
      return
    }
    #expect(given.register == "Register\0plein")
  }
}
