import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import PseudoTerminal
import ScenarioEngine
import Scoring
import Testing

/// A text that is mended: on a pipe, at a terminal, in an editor, and after the program was killed.
@Suite struct RepairTests {
  private func arguments(_ home: Home, _ flags: [String] = []) throws -> [String] {
    let courses = try home.course(RepairCourse.files, named: "herstel")
    return [
      "take", "herstel", "--learner", "Noor", "--seed", "3", "--now", "2026-11-24", "--courses", courses,
    ]
      + flags
  }

  private func judgements(_ home: Home) throws -> [Bool] {
    try Recorded(home, course: "herstel").events.compactMap { event in
      if case .judged(_, let passed, _) = event.deed { passed } else { nil }
    }
  }

  private static let input = [
    "?", "", "zomaar", "kijk", "8", "99 x", "keur", "tip", "weg 8", "keur", "ongedaan",
    "8 - [Ga zitten](#slot)",
    "klaar", "11   > Dan schrikt ze.", "opnieuw", "editor", "klaar", "11 > Anders.", "klaar", "stoppen",
  ]

  /// A run whose screens are kept as they are.
  struct Script: Sendable, CustomTestStringConvertible {
    let name: String
    let flags: [String]
    var testDescription: String { name }
  }

  @Test(arguments: [
    Script(name: "repair-nl", flags: ["--lang", "nl"]),
    Script(name: "repair-en-plain", flags: ["--lang", "en", "--plain"]),
  ])
  func `A whole sitting on a pipe is as the golden file has it`(script: Script) throws {
    let home = try Home()
    let run = try home.run(
      try arguments(home, script.flags), input: Self.input.joined(separator: "\n") + "\n")
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.rows.allSatisfy { $0.count <= 80 })
    #expect(try judgements(home) == [true, false])
    try Golden.expect(run.output, "\(script.name).out")
  }

  @Test func `The record holds the text and its judgement, and gives back the same session`() throws {
    let home = try Home()
    _ = try home.run(try arguments(home), input: "8 - [Ga zitten](#slo)\nklaar\nstoppen\n")
    let recorded = try Recorded(home, course: "herstel")
    #expect(
      recorded.events.map(\.deed).contains(
        .answered(
          question: QuestionID("herstel-de-link"),
          response: .text(RepairCourse.broken.replacing("- [Ga zitten](#slto)", with: "- [Ga zitten](#slo)")),
          certainty: nil)))
    let course = try #require(Courses.compile(home.folder + "/Courses/herstel").course)
    let session = try recorded.session(of: course)
    #expect(session.practiceMark(of: Reference(0))?.verdict == .wrong)
    let transcript = try home.run(["transcript", "herstel", "--courses", home.folder + "/Courses"])
    #expect(transcript.output.contains("Nog niet hersteld: De link"))
  }

  @Test func `A text that was handed in before the program was killed is judged at the next start`() throws {
    let home = try Home()
    let arguments = try arguments(home)
    _ = try home.run(arguments, input: "stoppen\n")
    let before = try Recorded(home, course: "herstel")
    let records = try home.records()
    let mended = RepairCourse.broken.replacing("slto", with: "slot")
    try records.append(
      Event(
        at: 1_795_515_072_000,
        .answered(question: QuestionID("herstel-de-link"), response: .text(mended), certainty: nil)),
      number: before.count, to: try #require(before.attempt).id)
    records.close()
    let run = try home.run(arguments, input: "stoppen\n")
    #expect(run.output.contains("GOED."))
    #expect(try judgements(home) == [true])
  }

  @Test(arguments: [40, 80])
  func `At a terminal a line is copied with TAB, changed and handed in`(columns: Int) throws {
    let home = try Home()
    let sitting = try Sitting(home, try arguments(home), rows: 60, columns: columns)
    try sitting.enter(until: "herstel")
    #expect(try sitting.type("8").contains("TAB"))
    try sitting.terminal.send("8 \t")
    try sitting.terminal.expect("#slto)")
    try sitting.press("\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}lot)\r")
    #expect(sitting.last.unstyled.contains("8 | - [Ga zitten](#slot)"))
    #expect(try sitting.type("keur").unstyled.flowing.contains("De keuring vindt niets meer."))
    #expect(try sitting.type("klaar").contains("GOED."))
    #expect(try judgements(home) == [true])
    for row in sitting.terminal.text.unstyled.split(separator: "\n") where !row.contains("> ") {
      #expect(row.count <= columns, "\(row)")
    }
  }

  @Test func `A wrong text can be mended further, or given up for one way to do it`() throws {
    let home = try Home()
    let sitting = try Sitting(home, try arguments(home), rows: 60)
    try sitting.enter(until: "herstel")
    #expect(try sitting.type("klaar").contains("nog niets veranderd"))
    try sitting.type("8 - [Ga zitten](#slo)")
    #expect(
      try sitting.type("klaar").unstyled.flowing.contains("NIET GOED. De keuring zegt: Regel 8, teken 15."))
    #expect(sitting.prompt == "herstel")
    #expect(try sitting.type("klaar").contains("net ingeleverd"))
    #expect(try sitting.type("kijk").unstyled.contains(" 8 | - [Ga zitten](#slo)"))
    #expect(try sitting.type("").unstyled.flowing.contains("Zo kan het: Regel 8 wordt: - [Ga zitten](#slot)"))
    #expect(sitting.last.contains("De letters stonden verkeerd om."))
    try sitting.type("")
    #expect(
      try sitting.type("sla over").unstyled.flowing.contains("Overgeslagen. Zo kan het: Regel 11 wordt:"))
    #expect(try judgements(home) == [false])
  }

  @Test func `What was changed and not handed in is gone, and that is said`() throws {
    let home = try Home()
    let arguments = try arguments(home)
    let sitting = try Sitting(home, arguments, rows: 60)
    try sitting.enter(until: "herstel")
    try sitting.type("8 - [Ga zitten](#slot)")
    #expect(try sitting.leave() == .exited(0))
    #expect(sitting.last.unstyled.flowing.contains("Niet bewaard: de tekst die je aan het herstellen was."))
    let again = try Sitting(home, arguments, rows: 60)
    #expect(again.last.unstyled.contains(" 8 | - [Ga zitten](#slto)"))
    #expect(try again.leave() == .exited(0))
    #expect(!again.last.contains("Niet bewaard"))
  }

  @Test func `The learner's own editor gets the text and gives it back`() throws {
    let home = try Home()
    let editor = home.folder + "/mijn editor"
    try "#!/bin/sh\nls -ld \"$(dirname \"$1\")\" > '\(home.folder)/mode'\nsed -i 's/slto/slot/' \"$1\"\n"
      .write(
        toFile: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    let sitting = try Sitting(
      home, try arguments(home),
      environment: ["VISUAL": "'\(editor)'", "EDITOR": "false", "TMPDIR": home.folder],
      rows: 60)
    try sitting.enter(until: "herstel")
    #expect(try sitting.type("editor").unstyled.contains("8 | - [Ga zitten](#slot)"))
    #expect(try String(contentsOfFile: home.folder + "/mode", encoding: .utf8).hasPrefix("drwx------"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.folder).allSatisfy {
        !$0.hasPrefix("leerwijk")
      })
    #expect(try sitting.type("klaar").contains("GOED."))
  }

  @Test(
    arguments: [
      (["EDITOR": "false"], "De editor gaf geen tekst terug."), ([:], "Er is geen editor ingesteld"),
      (["EDITOR": "printf '\\377' > "], "De editor gaf geen gewone tekst terug."),
      (["EDITOR": "head -c 99999 /dev/zero > "], "De tekst is te lang"),
    ] as [([String: String?], String)])
  func `An editor that fails changes nothing`(environment: [String: String?], words: String) throws {
    let home = try Home()
    let sitting = try Sitting(home, try arguments(home), environment: environment, rows: 60)
    try sitting.enter(until: "herstel")
    #expect(try sitting.type("editor").unstyled.flowing.contains(words))
    #expect(try sitting.type("8").unstyled.contains("8 | - [Ga zitten](#slto)"))
  }
}
