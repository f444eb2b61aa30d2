import Foundation
import Testing

/// Courses from and to other programs, as a person and as a script see it.
@Suite struct ConversionTests {
  /// A course of two walks.
  private static let twoWalks = [
    "cursus.md":
      "---\ntitel: Proef\ntaal: nl\nversie: 1.0.0\n---\n# Proef\n\n1. [Het plein op](1-plein.md)\n2. [De steeg](2-steeg.md)\n",
    "1-plein.md":
      "---\nsoort: wandeling\ntitel: Het plein op\n---\n## Plein\n\nDruk. Zie [bron](bronnen.md#boek).\n\n- [Rond af](#einde)\n",
    "2-steeg.md":
      "---\nsoort: wandeling\ntitel: De steeg\n---\n## Steeg\n\nStil. Zie [bron](bronnen.md#boek).\n\n- [Rond af](#einde)\n",
    "bronnen.md": "---\nsoort: bronnen\n---\n# Bronnen\n\n## Boek\n\nTekst.\n",
  ]

  private func document(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `The report of an import comes as JSON with codes and lines, and as annotations`() throws {
    let home = try Home()
    let file = home.folder + "/vragen.gift"
    try ":: x ::Wie?{=<u>ik</u> ~jij}\n\nOpen?{}\n".write(toFile: file, atomically: true, encoding: .utf8)
    let json = try home.run(["import", "gift", file, "-o", "een", "--format", "json"])
    #expect(json.code == 0 && json.errors.isEmpty)
    let found = try document(json.output)
    #expect(found["format"] as? Int == 1 && found["lost"] as? Int == 1)
    #expect(found["output"] as? String == "een/vragen")
    let findings = try #require(found["findings"] as? [[String: Any]])
    let tag = try #require(findings.first { $0["code"] as? String == "tag-lost" })
    #expect(tag["severity"] as? String == "lost")
    let place = try #require(tag["place"] as? [String: Any])
    #expect(place["path"] as? String == file && place["line"] as? Int == 1 && place["item"] == nil)
    let github = try home.run(["import", "gift", file, "-o", "twee", "--format", "github", "--lang", "en"])
    #expect(
      github.output.contains("::warning file=\(file),line=1,title=tag-lost::the markup <u> was left out"))
    #expect(github.output.contains("::notice file=\(file),title=no-pass-mark::"))
  }

  @Test func `An import of nothing still gives its document, and ends with 1`() throws {
    let home = try Home()
    let file = home.folder + "/leeg.gift"
    try "\n".write(toFile: file, atomically: true, encoding: .utf8)
    let json = try home.run(["import", "gift", file, "--format", "json"])
    #expect(json.code == 1)
    let found = try document(json.output)
    #expect(found["output"] == nil)
    #expect((found["findings"] as? [[String: Any]])?.first?["code"] as? String == "nothing-to-import")
  }

  @Test func `The report of an export goes to standard error where the file itself is the output`() throws {
    let home = try Home()
    let path = try home.course(Self.twoWalks) + "/proef"
    let told = try home.run(["export", path, "--to", "twee", "--walk", "2-steeg", "--format", "json"])
    #expect(told.code == 0 && told.output.hasPrefix(":: StoryTitle\nDe steeg\n"))
    let findings = try #require(try document(told.errors)["findings"] as? [[String: Any]])
    let other = try #require(findings.first { $0["code"] as? String == "other-walk" })
    #expect((other["place"] as? [String: Any])?["item"] as? String == "1-plein")
    let kept = try home.run(
      ["export", path, "--to", "twee", "--walk", "het plein op", "-o", "uit.twee", "--format", "json"])
    #expect(kept.code == 0 && kept.errors.isEmpty)
    #expect(try document(kept.output)["output"] as? String == "uit.twee")
  }

  @Test func `Of several walks one must be named, and a slip is answered with the one that is meant`() throws
  {
    let home = try Home()
    let path = try home.course(Self.twoWalks) + "/proef"
    let none = try home.run(["export", path, "--to", "twee"])
    #expect(none.code == 64 && none.output.isEmpty)
    #expect(none.errors.contains("heeft 2 wandelingen") && none.errors.contains("--walk: 1-plein, 2-steeg."))
    for slip in ["2-steg", "steeg", "de steg"] {
      let wrong = try home.run(["export", path, "--to", "twee", "--wandeling", slip, "--lang", "en"])
      #expect(wrong.code == 64)
      #expect(wrong.errors.contains("Do you mean '2-steeg'?"), "\(wrong.errors)")
    }
    let gift = try home.run(["export", path, "--to", "gift", "--walk", "1-plein"])
    #expect(gift.code == 64 && gift.errors.contains("--walk hoort bij --to twee"))
  }
}
