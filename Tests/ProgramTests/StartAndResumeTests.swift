import Foundation
import LearnerRecords
import PseudoTerminal
import Testing

/// Who comes in, and where somebody goes on.
///
/// The numbers are those of the acceptance checks of the terminal's design.
@Suite struct StartAndResumeTests {
  @Test func `1: The first run asks a name and says how to stop before any lesson, in one window`() throws {
    let home = try Home()
    let sitting = try Sitting(home, [])
    #expect(sitting.prompt == "naam")
    #expect(sitting.last.contains("typ stoppen"))
    for name in ["   ", String(repeating: "x", count: 300)] {
      #expect(try sitting.type(name).contains("Deze naam kan niet") || sitting.prompt == "naam")
    }
    for (line, answer) in [
      ("?", "Typ je voornaam"), ("12345", "minstens één letter"), ("verslag", "een opdracht en geen naam"),
    ] {
      #expect(try sitting.type(line).contains(answer))
    }
    #expect(try sitting.type("'t Hoem").contains("'t Hoem: klopt dat?"))
    #expect(try sitting.type("'t Hoen").contains("'t Hoen: klopt dat?"))
    try sitting.type("")
    #expect(sitting.prompt == "j/n")
    #expect(try sitting.type("Fatima").contains("Typ j voor ja, of n voor nee."))
    try sitting.type("n")
    #expect(sitting.prompt == "menu")
    #expect(sitting.last.contains("stoppen = bewaren en afsluiten."))
    #expect(try home.records().lastLearner()?.name == "'t Hoen")
    let rows = try Home().run([], input: "Noor\n").output.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.count <= 24)
  }

  @Test func `1: Somebody who takes a course at a terminal is asked a name first`() throws {
    let home = try Home()
    let sitting = try Sitting(home, ["take", "polarisatie"])
    #expect(sitting.prompt == "naam")
    try sitting.type("Ömer")
    try sitting.type("ja")
    try sitting.type("j")
    #expect(sitting.last.contains("Van polarisatie naar verbinding"))
    #expect(!sitting.last.contains("─"))
  }

  @Test func `3: The second run names where the learner was, and Enter goes there`() throws {
    let home = try Home()
    let first = try Sitting(home)
    try first.type("les 2.2")
    let page = try first.type("kijk").unstyled
    #expect(try first.leave() == .exited(0))
    let second = try Sitting(home, [])
    #expect(second.last.unstyled.contains("Je was hier: deel 2, Fasen en rollen, stap 2 van"))
    #expect(second.last.contains("[") && second.last.contains("stappen klaar"))
    let shown = try second.type("").unstyled
    #expect(page.hasSuffix(shown.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[1]))
    #expect(try second.leave() == .exited(0))
    let third = try Sitting(home)
    #expect(third.last.unstyled.contains("Welkom terug, Noor."))
    #expect(third.last.unstyled.contains("Je was hier: deel 2, Fasen en rollen, stap 2 van"))
  }

  @Test func `3: From the start menu there is a way to each view, and one back`() throws {
    let home = try Home()
    _ = try home.run(["take", "polarisatie", "--learner", "Noor"])
    let sitting = try Sitting(home, [], rows: 60)
    for (word, prompt) in [
      ("Lessen", "menu"), ("notitieb", "notitieboek"), ("instell", "instellingen"), ("de wijk", "keuze"),
    ] {
      #expect(
        try {
          try sitting.type(word); return sitting.prompt
        }() == prompt, "\(word): \(sitting.last)")
      try sitting.type("menu")
      #expect(try sitting.type("startmenu").contains("Welkom terug, Noor"), "\(sitting.last)")
    }
    #expect(try sitting.type("99").contains("Typ een nummer van 1 tot en met"))
    #expect(try sitting.leave() == .exited(0))
  }

  @Test func `4: An answer is in the record once its feedback is on the screen`() throws {
    let home = try Home()
    let sitting = try Sitting(home, rows: 50)
    try sitting.type("les 1.3")
    let start = sitting.terminal.transcript.count
    try sitting.terminal.send("c\r")
    try sitting.terminal.wait(from: start) { $0.contains("GOED.") }
    sitting.terminal.signal(9)
    #expect(try sitting.terminal.waitForEnd() == .killed(9))
    #expect(try Recorded(home).answers.count == 1)
    let again = try Sitting(home, rows: 50)
    #expect(again.last.contains("GOED."))
  }

  @Test func `6: A file that is no record is kept aside, and nothing traps`() throws {
    let home = try Home()
    _ = try home.run(["take", "polarisatie", "--learner", "Noor"], input: "1\nc\n")
    for damage in [Data("SQLite format 3\u{0}".utf8 + [UInt8](repeating: 7, count: 5000)), Data([1, 2, 3])] {
      try damage.write(to: URL(fileURLWithPath: home.recordsPath))
      let run = try home.run(["take", "polarisatie", "--learner", "Noor"])
      #expect(run.code == 3 || run.code == 70)
      #expect(run.errors.split(separator: "\n").count <= 2)
      let files = try FileManager.default.contentsOfDirectory(atPath: home.folder + "/data/leerwijk")
      let kept = files.contains {
        FileManager.default.contents(atPath: "\(home.folder)/data/leerwijk/\($0)") == damage
      }
      #expect(kept, "\(files)")
      for name in files { try FileManager.default.removeItem(atPath: "\(home.folder)/data/leerwijk/\(name)") }
    }
  }

  @Test func `8: Of two sessions at once the second says so first, and changes nothing`() throws {
    let home = try Home()
    let first = try Sitting(home, rows: 50)
    try first.type("les 1.3")
    let before = try Recorded(home).count
    let second = try home.run(["take", "polarisatie", "--learner", "Noor"], input: "1\nc\n")
    #expect(second.code == 1)
    #expect(second.output.isEmpty)
    #expect(second.errors.contains("staat al open in een ander venster"))
    #expect(try Recorded(home).count == before)
    let menu = try Sitting(home, [])
    #expect(try menu.type("").contains("staat al open in een ander venster"))
    #expect(menu.prompt == "menu")
    #expect(try first.type("c").contains("GOED."))
    #expect(try Recorded(home).answers.count == 1)
  }

  @Test(arguments: [
    ["--records", "/proc/nergens/x.sqlite"], ["--records", "/dev/null/x.sqlite"], ["--records", "/"],
  ])
  func `Records that cannot be opened are told with what to do, and do not trap`(flags: [String]) throws {
    let run = try Home().run(["take", "polarisatie", "--learner", "Noor"] + flags)
    #expect(run.code == 70)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--records"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `A disk that is full is told in words, and what was saved stays`() throws {
    let home = try Home()
    _ = try home.run(["take", "polarisatie", "--learner", "Noor"], input: "1\nc\n")
    let before = try Recorded(home).count
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let notes =
      (0..<400).map { "notitie \($0) " + String(repeating: "x", count: 1500) }.joined(separator: "\n") + "\n"
    try Data(notes.utf8).write(to: URL(fileURLWithPath: home.folder + "/notes"))
    process.arguments = [
      "-c",
      "trap '' XFSZ; ulimit -f 900; exec '\(Repository.program)' take polarisatie --learner Noor <notes >out 2>err",
    ]
    process.environment = home.environment()
    process.currentDirectoryURL = URL(fileURLWithPath: home.folder)
    try process.run()
    process.waitUntilExit()
    let errors = try String(contentsOfFile: home.folder + "/err", encoding: .utf8)
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 70, "\(errors)")
    #expect(!errors.contains("Fatal") && errors.split(separator: "\n").count == 1, "\(errors)")
    #expect(try Recorded(home).count > before)
    #expect(try home.records().integrity().isEmpty)
  }
}
