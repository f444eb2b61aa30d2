import Certificates
import SourceText
import Testing

@Suite struct FieldTests {
  @Test(arguments: Field.Key.allCases)
  func `every fact has a label of its own in both languages`(key: Field.Key) {
    for language in Language.allCases { #expect(!key.label(in: language).isEmpty) }
    #expect(key.label(in: .nl) != key.label(in: .en))
    let others = Field.Key.allCases.filter { $0 != key }
    for language in Language.allCases {
      #expect(!others.map { $0.label(in: language) }.contains(key.label(in: language)))
    }
  }

  @Test(arguments: Language.allCases)
  func `an accredited certificate with a registration shows every fact, in order`(language: Language) throws {
    let certificate = try Sample.certificate(points: try Sample.accredited())
    let signed: Set<Field.Key> = [.startDate, .number, .supersedes, .withdrawal, .key, .credential]
    #expect(certificate.fields(in: language).map(\.key) == Field.Key.allCases.filter { !signed.contains($0) })
  }

  @Test(arguments: Language.allCases)
  func `a signed certificate shows every fact but those of the attempt, in order`(language: Language) throws {
    let key = try SampleKeys.first()
    let facts = try IssuedSample.facts(language: language, key: key, supersedes: "2026-0007")
    let certificate = try IssuedCertificate(signing: facts, key: key).certificate
    let own: Set<Field.Key> = [.content, .attempt, .seed]
    #expect(certificate.fields(in: language).map(\.key) == Field.Key.allCases.filter { !own.contains($0) })
  }

  @Test func `what a certificate lacks is left out`() throws {
    let keys = try Sample.certificate(registration: nil).fields(in: .nl).map(\.key)
    #expect(!keys.contains(.registration))
    #expect(!keys.contains(.accreditation))
  }

  @Test func `a self-issued certificate says so in words`() throws {
    let certificate = try Sample.certificate()
    #expect(
      try value(.issuance, of: certificate, .nl).contains(
        "zelf uitgegeven, niet door een opleider ondertekend"))
    #expect(try value(.issuance, of: certificate, .en).contains("self-issued, not signed"))
  }

  @Test func `points are never promised`() throws {
    #expect(
      try value(.points, of: try Sample.certificate(), .nl) == "geen: de cursus is niet geaccrediteerd")
    #expect(
      try value(.points, of: try Sample.certificate(points: .none), .nl)
        == "geen: de cursus kent geen punten en is niet geaccrediteerd")
    let accredited = try Sample.certificate(points: try Sample.accredited())
    #expect(
      try value(.points, of: accredited, .nl) == "cursus geaccrediteerd voor 2 punten (Registerplein)")
    #expect(try value(.note, of: accredited, .nl).contains("belooft geen punten"))
    #expect(try value(.note, of: accredited, .en).contains("promises no points"))
  }

  @Test(arguments: [
    ("2025-12-31", true), ("2026-01-01", false), ("2027-12-31", false), ("2028-01-01", true),
  ])
  func `a day outside the period of the accreditation is named`(day: String, outside: Bool) throws {
    let certificate = try Sample.certificate(points: try Sample.accredited(), day: day)
    #expect(try value(.note, of: certificate, .nl).contains("buiten de periode") == outside)
    #expect(try value(.note, of: certificate, .en).contains("outside the period") == outside)
  }

  private func value(_ key: Field.Key, of certificate: Certificate, _ language: Language) throws -> String {
    try #require(certificate.fields(in: language).first { $0.key == key }).value
  }
}
