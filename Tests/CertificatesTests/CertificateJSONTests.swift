import Certificates
import Foundation
import Testing

@Suite struct CertificateJSONTests {
  @Test func `a certificate reads back as it was written`() throws {
    for points in [Points.none, .notAccredited, try Sample.accredited()] {
      let certificate = try Sample.certificate(points: points)
      #expect(try Certificate(json: try certificate.json()) == certificate)
    }
  }

  @Test func `the stored form is the golden one`() throws {
    let certificate = try Sample.certificate(points: try Sample.accredited())
    try expectGolden(String(decoding: try certificate.json(), as: UTF8.self) + "\n", "certificate.json")
  }

  @Test func `a name is composed, so that the same name has the same bytes`() throws {
    let typed = try Sample.certificate(name: "  Zoe\u{308} van 't Hoen\n")
    #expect(Array(typed.learner.name.unicodeScalars) == Array("Zo\u{EB} van 't Hoen".unicodeScalars))
    #expect(try typed.json() == (try Sample.certificate(name: "Zo\u{EB} van 't Hoen").json()))
  }

  @Test func `a name loses the marks that nobody sees and keeps the joiners that shape it`() throws {
    #expect(Learner(name: "\u{200F}Ja\u{AD}n \u{202E}Piet\u{200B}").name == "Jan Piet")
    let joined = "می\u{200C}خواهم"
    #expect(Array(Learner(name: joined).name.unicodeScalars) == Array(joined.unicodeScalars))
  }

  @Test(arguments: [
    ("\"format\":1", "\"format\":2", CertificateFault.newerFormat(2)),
    ("\"language\":\"nl\"", "\"language\":\"fr\"", .unreadable("language")),
    ("\"day\":\"2026-11-24\"", "\"day\":\"2026-02-30\"", .unreadable("day")),
    ("\"16.5\"", "\"16,5\"", .unreadable("score.points")),
    ("urn:uuid:7c9e", "urn:oid:7c9e", .unreadable("id")),
    ("\"netMinutes\":132", "\"netMinutes\":\"132\"", .unreadable("netMinutes")),
    ("\"standing\":\"selfIssued\"", "\"standing\":\"signed\"", .unreadable("standing")),
    ("Noor van 't Hoen-Çelik", "   ", .emptyName),
    ("\"seed\":\"18446744073709551615\"", "\"seed\":\"x\"", .unreadable("attempt.seed")),
    ("{", "", .unreadable("")),
  ])
  func `a damaged certificate is refused by the member`(
    old: String, new: String, fault: CertificateFault
  ) throws {
    let text = String(decoding: try Sample.certificate().json(), as: UTF8.self)
    let damaged = text.replacing(old, with: new, maxReplacements: 1)
    #expect(damaged != text)
    #expect(throws: fault) { try Certificate(json: Data(damaged.utf8)) }
  }

  @Test func `a certificate cut off anywhere is refused and never traps`() throws {
    let json = try Sample.certificate().json()
    for length in 0..<json.count {
      #expect(throws: CertificateFault.self) { try Certificate(json: json.prefix(length)) }
    }
  }
}
