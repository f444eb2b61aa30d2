import Foundation
import Testing

/// What a shell gets while a line is typed.
@Suite struct CompletionTests {
  /// Asks as a shell's script does for the last of the words.
  private func candidates(_ home: Home, _ path: [String], _ place: String, _ words: [String]) throws
    -> [String]
  {
    let last = words.last ?? ""
    let out = try home.run(
      ["---completion"] + path + ["--", place, String(words.count - 1), String(last.count)] + words)
    #expect(out.code == 0, "\(out.errors)")
    return out.output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `There is a script for each shell`(shell: String) throws {
    let out = try Home().run(["--generate-completion-script", shell])
    #expect(out.code == 0 && out.output.contains("---completion take"))
  }

  @Test func `Another shell is refused in the language of the program`() throws {
    let out = try Home().run(["--generate-completion-script", "csh"])
    #expect(out.code == 64 && out.errors.contains("Er is geen aanvulscript voor 'csh'"))
  }

  @Test func `Courses are proposed by name, also on a line that asks for help`() throws {
    let home = try Home()
    #expect(try candidates(home, ["take"], "positional@0", ["leerwijk", "take", "pol"]) == ["polarisatie"])
    let all = try candidates(home, ["take"], "positional@0", ["leerwijk", "take", "-h", ""])
    #expect(all.contains("een-cursus-maken") && all.contains("making-a-course"))
  }

  @Test func `Registers are proposed by name`() throws {
    let words = ["leerwijk", "points", "--register", "Reg"]
    #expect(try candidates(Home(), ["points"], "--register", words) == ["Registerplein"])
    let all = ["leerwijk", "learner", "add", "--register", ""]
    #expect(
      try candidates(Home(), ["learner", "add"], "--register", all) == ["Registerplein", "SKJ", "Vrij"])
  }

  @Test func `Files are proposed only where they can be checked`() throws {
    let home = try Home()
    let folder = try home.course(["cursus.md": "x", "1-les.md": "x", "plaat.png": "x"]) + "/proef/"
    let files = try candidates(home, ["check"], "positional@0", ["leerwijk", "check", folder])
    #expect(files == [folder + "1-les.md", folder + "cursus.md"])
    #expect(try candidates(home, ["take"], "positional@0", ["leerwijk", "take", folder]).isEmpty)
  }

  @Test func `The walks of the course on the line are proposed`() throws {
    let words = ["leerwijk", "export", "polarisatie", "--to", "twee", "--walk", ""]
    #expect(try candidates(Home(), ["export"], "--walk", words) == ["4-de-wijk-in"])
  }
}
