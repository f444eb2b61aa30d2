import Foundation
import Testing

/// What a learner sees of a certificate that an issuer signed and that is kept with the records.
@Suite struct SignedCertificateTests {
  /// A home in which the learner keeps the certificate of the issuer.
  private func kept() throws -> IssuerHome {
    let desk = try IssuerHome()
    let record = try desk.record()
    try desk.begin()
    let folder = desk.home.folder + "/uit"
    #expect(try desk.run(["issuer", "issue", record, "-o", folder]).code == 0)
    try desk.run(["issuer", "trust", desk.issuer + "/issuer.jwks", "--thumbprint", desk.thumbprint()])
    let files = desk.names(folder).map { folder + "/" + $0 }
    #expect(try desk.run(["certificate", "proef", "--add"] + files).code == 0)
    return desk
  }

  @Test func `The end of a course gives the signed certificate, and asks for no signature`() throws {
    let desk = try kept()
    let end = try desk.run(["take", "proef"], input: "1\n3\nstoppen\n")
    let said = end.output.flowing
    #expect(end.code == 0)
    #expect(said.contains("Ondertekend certificaat bewaren (jwt, pdf, svg, txt)"))
    #expect(said.contains("Ondertekend door Leerhuis de Waaier: certificaat 2026-0001."))
    #expect(!said.contains("Ondertekent een opleider") && !said.contains("zelf uitgegeven"))
    let names = ["jwt", "pdf", "svg", "txt"].map { "certificaat-2026-0001.\($0)" }
    let (given, own) = (desk.home.documents + "/", desk.home.folder + "/uit/")
    for name in names { #expect(try desk.bytes(given + name) == desk.bytes(own + name)) }
    let typed = try desk.run(["take", "proef"], input: "certificaat\nstoppen\n").output.flowing
    #expect(typed.contains("Ondertekend certificaat bewaard in"))
    #expect(!desk.names(desk.home.documents).contains("certificaat-proef.txt"))
  }

  @Test func `A file without --add is told how it is kept`() throws {
    let run = try Home().run(["certificate", "polarisatie", "a.jwt", "b.pdf"])
    #expect(run.code == 64)
    #expect(run.errors.contains("'a.jwt' hoort hier niet."))
    #expect(run.errors.contains("leerwijk certificate polarisatie --add a.jwt"))
    let other = try Home().run(["points", "a", "b", "c"])
    #expect(other.code == 64 && other.errors.contains("3 dingen horen hier niet: 'a', 'b', 'c'"))
  }

  @Test func `A folder that is not there is made, for the signed certificate too`() throws {
    let desk = try kept()
    let folder = desk.home.folder + "/nieuw/hier"
    let given = try desk.run(["certificate", "proef", "--format", "jwt", "-o", folder])
    #expect(given.code == 0 && given.output.flowing.contains("Ondertekend door Leerhuis de Waaier"))
    #expect(desk.names(folder) == ["certificaat-2026-0001.jwt"])
  }

  @Test func `After a new name the self-issued certificate says so of the signed one`() throws {
    let desk = try kept()
    let same = try desk.run(["learner", "rename", IssuerHome.name, IssuerHome.name])
    #expect(same.code == 0 && same.output.flowing.contains("heet al zo. Er verandert niets."))
    #expect(try desk.run(["learner", "rename", IssuerHome.name, "Zoë Smit"]).code == 0)
    let given = try desk.run(["certificate", "proef"])
    let said = given.output.flowing
    #expect(given.code == 0 && said.contains("Dit is het zelf uitgegeven certificaat."))
    #expect(said.contains("houdt de naam \(IssuerHome.name)") && said.contains("--supersede 2026-0001"))
    let end = try desk.run(["take", "proef"], input: "stoppen\n").output.flowing
    #expect(end.contains("--supersede 2026-0001") && end.contains("Certificaat bewaren (PDF en tekst)"))
  }

  @Test func `The end of an accredited course asks for the register number first, and not once it is there`()
    throws
  {
    let desk = try IssuerHome()
    _ = try desk.record(number: nil)
    let end = try desk.run(["take", "proef"], input: "stoppen\n").output.flowing
    #expect(end.contains("Geef dan eerst je registernummer: leerwijk cursist voeg-toe 'Zoë"))
    #expect(end.contains("Stuur de opleider daarna: leerwijk transcript proef"))
    let add = ["learner", "add", IssuerHome.name, "--register", "Registerplein", "--number", "46101"]
    #expect(try desk.run(add).code == 0)
    let after = try desk.run(["take", "proef"], input: "stoppen\n").output.flowing
    #expect(after.contains("je certificaat? Stuur die dan:") && !after.contains("registernummer"))
  }
}
