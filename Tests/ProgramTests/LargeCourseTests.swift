import Foundation
import Testing

@Suite("A large course is checked again by what changed")
struct LargeCourseTests {
  /// Lessons of so many kilobytes that they are remembered.
  private static func files(_ count: Int = 24) -> [String: String] {
    let names = (1...count).map { "\($0)-les.md" }
    var files = [
      "cursus.md": "---\ntitel: Groot\ntaal: nl\nversie: 1.0.0\n---\n# Groot\n\nWelkom.\n\n"
        + names.map { "- [Les](\($0))\n" }.joined()
    ]
    for (number, name) in names.enumerated() {
      let pages = (1...100).map { page in
        "# Bladzijde \(page) van \(number)\n\n"
          + String(repeating: "De bakker zet koffie voor wie er binnenkomt. ", count: 10) + "\n\n"
      }
      files[name] = "---\nsoort: les\n---\n" + pages.joined()
    }
    return files
  }

  @Test("It says the same again, names what an edit did, and forgets on request")
  func again() throws {
    let home = try Home()
    let course = try home.course(Self.files()) + "/proef"
    let first = try home.run(["check", course])
    let kept = try FileManager.default.contentsOfDirectory(atPath: home.folder + "/.cache/leerwijk")
    #expect(kept.count == 1)
    #expect(first.output.contains("… en nog 14 keer [long-stretch]"))
    let second = try home.run(["check", course])
    #expect(second.output == first.output)
    #expect(second.code == first.code)

    let path = course + "/7-les.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + "\n[nergens](heen.md)\n").write(toFile: path, atomically: true, encoding: .utf8)
    let broken = try home.run(["check", course])
    #expect(broken.code == 1)
    #expect(broken.output.contains("7-les.md:405:11: fout: het bestand 'heen.md' bestaat niet"))
    let fresh = try home.run(["check", "--opnieuw", course])
    #expect(fresh.output == broken.output)
    let json = try home.run(["check", "--format", "json", course])
    let freshJSON = try home.run(["check", "--format", "json", "--fresh", course])
    #expect(json.output == freshJSON.output)

    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let alone = try home.run(["check", course + "/9-les.md"])
    let freshAlone = try home.run(["check", "--fresh", course + "/9-les.md"])
    #expect(alone.output == freshAlone.output)
    #expect(alone.output.contains("9-les.md"))
  }

  @Test("A memory that cannot be read or written is none")
  func damaged() throws {
    let home = try Home()
    let course = try home.course(Self.files()) + "/proef"
    let first = try home.run(["check", course])
    let shelf = home.folder + "/.cache/leerwijk"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: shelf).first)
    for damage in ["", "9999999999\n{}", "5\n{}{}{", String(repeating: "x", count: 5000)] {
      try damage.write(toFile: shelf + "/" + name, atomically: true, encoding: .utf8)
      #expect(try home.run(["check", course]).output == first.output)
    }
    // Only memories are taken away when they are old, whatever else lies there.
    let old: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 0)]
    for name in ["old.check", "other.txt"] {
      #expect(FileManager.default.createFile(atPath: "\(shelf)/\(name)", contents: Data(), attributes: old))
      try FileManager.default.setAttributes(old, ofItemAtPath: "\(shelf)/\(name)")
    }
    _ = try home.run(["check", "--fresh", course])
    #expect(!FileManager.default.fileExists(atPath: shelf + "/old.check"))
    #expect(FileManager.default.fileExists(atPath: shelf + "/other.txt"))
    let file = home.folder + "/no-folder"
    try "x".write(toFile: file, atomically: true, encoding: .utf8)
    let other = try home.run(["check", course], environment: ["XDG_CACHE_HOME": file])
    #expect(other.output == first.output)
  }

  @Test("Of a small course nothing is kept")
  func small() throws {
    let home = try Home()
    _ = try home.run(["check", Repository.courses + "/polarisatie"])
    #expect(!FileManager.default.fileExists(atPath: home.folder + "/.cache"))
  }
}
