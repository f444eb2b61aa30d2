import CertificatePaper
import Certificates
import Foundation
import SourceText
import Testing

@Suite struct PaperFolderTests {
  @Test func `several files become PDFs of their names in a folder, each as if it were alone`() throws {
    let (folder, out) = try folders()
    let anna = try Sample.issued(name: "Anna")
    let files = [
      try folder.keep(Array(try anna.json()), as: "anna.json"),
      try folder.keep(Array(try Sample.certificate(name: "Bo").json()), as: "bo.json"),
    ]
    let answer = try Tool.run(try Tool.paper(), files + ["-o", out])
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).sorted() == ["anna.pdf", "bo.pdf"])
    let drawn = try Data(contentsOf: URL(fileURLWithPath: out + "/anna.pdf"))
    #expect(Array(drawn) == (try CertificatePaper.draw(anna)))
  }

  @Test func `one file that fails is named, and the others are drawn`() throws {
    let (folder, out) = try folders()
    let good = try folder.keep(Array(try Sample.certificate().json()), as: "goed.json")
    let bad = try folder.keep(Array("{}".utf8), as: "fout.json")
    let gone = folder.path("weg.json")
    let plain = try Tool.run(
      try Tool.paper(), [bad, gone, good, "-o", out], environment: ["LEERWIJK_LANG": "nl"])
    #expect(plain.status == 65)
    #expect(plain.errors.hasPrefix("leerwijk-paper: \(bad): het certificaat is beschadigd"))
    #expect(plain.errors.split(separator: "\n").count == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["goed.pdf"])
    let json = try Tool.run(try Tool.paper(), ["--json", good, gone, "-o", out])
    #expect(json.status == 66)
    #expect(json.errors.contains("\"error\":\"unreadable-file\",\"file\":\"\(gone)\",\"format\":1"))
  }

  @Test func `files that would become one PDF are refused before anything is drawn`() throws {
    let (folder, out) = try folders()
    let good = try folder.keep(Array(try Sample.certificate().json()), as: "c.json")
    let answer = try Tool.run(
      try Tool.paper(), [good, "/elders/c.txt", "-o", out], environment: ["LEERWIJK_LANG": "nl"])
    #expect(answer.status == 64)
    #expect(answer.errors.contains("zouden dezelfde PDF worden; geef een van de twee een andere naam"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).isEmpty)
  }

  @Test(arguments: [
    (["a.json", "b.json"], "noem een map die er is met -o MAP"),
    (["a.json", "b.json", "-o", "/bestaat/niet"], "noem een map die er is met -o MAP"),
    (["a.json", "-", "-o", "/tmp"], "zie leerwijk-paper --help"),
  ])
  func `several files without a folder are wrong use that says what to do`(
    arguments: [String], next: String
  ) throws {
    let answer = try Tool.run(try Tool.paper(), arguments, environment: ["LEERWIJK_LANG": "nl"])
    #expect(answer.status == 64)
    #expect(answer.errors.hasSuffix("; \(next)\n"))
  }

  private func folders() throws -> (Folder, String) {
    let folder = try Folder()
    let out = folder.path("uit")
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: false)
    return (folder, out)
  }
}
