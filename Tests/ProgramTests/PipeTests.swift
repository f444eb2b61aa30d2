import Foundation
import LearnerRecords
import Testing

/// The program between pipes: no prompts, no escapes, nothing lost.
@Suite struct PipeTests {
  static let take = ["take", "polarisatie", "--learner", "Noor", "--seed", "7", "--now", "2026-11-24"]

  @Test func `44: A scripted run gives the same bytes each time, and ends with 0`() throws {
    let runs = try (0..<2).map { _ in try Home().run(Self.take, input: "1\nb\nstoppen\n") }
    #expect(runs[0].output == runs[1].output)
    for run in runs {
      #expect(run.code == 0)
      #expect(run.errors.isEmpty)
      #expect(!run.output.utf8.contains(0x1B))
      #expect(run.rows.allSatisfy { $0.count <= 80 })
      #expect(run.rows.suffix(2) == [" Alles is bewaard. Tot de volgende keer, Noor.", ""])
    }
  }

  @Test(arguments: [take, []])
  func `44: Nothing to read is saved, and ends with 0 at once`(arguments: [String]) throws {
    let run = try Home().run(arguments)
    #expect(run.code == 0)
    #expect(run.seconds < 3)
    #expect(run.output.contains("Alles is bewaard."))
  }

  @Test func `A line that is no answer is told, and the next line is read`() throws {
    let run = try Home().run(Self.take, input: "1\nzzz zz\n\u{1}\nc\n")
    #expect(run.code == 0)
    #expect(run.output.contains("> zzz zz\n Ik begrijp \"zzz zz\" niet."))
    #expect(run.output.contains("> c\n"))
    #expect(run.output.contains("GOED."))
  }

  @Test func `45: Output into a pipe has 80 columns and no escapes, whatever the terminal`() throws {
    let plain = try Home().run(Self.take, input: "1\nc\n", environment: ["TERM": "dumb", "COLUMNS": "200"])
    let rich = try Home().run(Self.take, input: "1\nc\n", environment: ["TERM": "xterm-256color"])
    #expect(!rich.output.utf8.contains(0x1B))
    #expect(!plain.output.contains("\u{2500}"))
    #expect(rich.output.contains(String(repeating: "─", count: 80) + "\n"))
  }

  @Test func `46: A reader that leaves early gets no words about it`() throws {
    let home = try Home()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "'\(Repository.program)' take polarisatie --learner Noor </dev/null 2>err | head -1; cat err",
    ]
    process.environment = home.environment()
    process.currentDirectoryURL = URL(fileURLWithPath: home.folder)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 2, "\(text)")
    #expect(!text.lowercased().contains("broken pipe"))
  }

  @Test func `The start menu reads all its lines from one pipe`() throws {
    let home = try Home()
    let run = try home.run(["--plain"], input: "Noor\npolarisatie\n1\nc\nstoppen\n")
    #expect(run.code == 0)
    #expect(run.output.contains("GOED."))
    let again = try home.run([], input: "stoppen\n")
    #expect(again.output.contains("Welkom terug, Noor"))
    #expect(again.output.contains("Je was hier: deel 1, Wat is polarisatie?, stap 5 van 17."))
  }

  @Test(arguments: ["nl", "en"])
  func `The first screens are as the golden file has them`(language: String) throws {
    let run = try Home().run(
      ["--lang", language, "--plain", "--now", "2026-11-24"],
      input: "Noor\n?\npolarisatie\n1\nhelp\nb\nquit\n")
    #expect(run.code == 0)
    try Golden.expect(run.output, "first-screens-\(language).out")
  }

  @Test func `36: Where the locale has no UTF-8 every byte that is written is ASCII`() throws {
    let home = try Home()
    let run = try home.run(
      ["take", "polarisatie", "--learner", "Ömer €"], input: "1\nc\ndeel 4\nkaart\nstoppen\n",
      environment: ["LC_ALL": "C"])
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(try home.records().lastLearner()?.name == "Ömer €")
  }

  @Test(arguments: ["UTF-8", "xx_XX.nergens"])
  func `37: A locale that is not there gives no warning`(locale: String) throws {
    let run = try Home().run(Self.take, environment: ["LC_ALL": nil, "LC_CTYPE": locale])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func `2: Names are taken as they are`() throws {
    let home = try Home()
    for name in ["O'Neill", "'t Hoen", "Ömer", "van der A"] {
      let run = try home.run(["take", "polarisatie", "--learner", name])
      #expect(run.output.contains("Welkom, \(name)."))
    }
  }
}
