import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal
import Testing

/// Fifty times the program is killed at a random moment of a scripted run.
@Suite struct KillTests {
  @Test func `5: After fifty kills no acknowledged answer is lost, and each run goes on at the right place`()
    throws
  {
    let course = try #require(Courses.polarisatie.course)
    var random = SeededGenerator(seed: 5, purpose: "kills")
    var home = try Home()
    var (kills, resumed) = (0, 0)
    while kills < 50 {
      let before = try Recorded(home)
      let session = try before.session(of: course)
      if case .courseEnd = session.screen {
        home = try Home()
        continue
      }
      var answers = Answers(resuming: session, random: UInt64(kills))
      try answers.finish()
      let run = try Killed(
        home, input: answers.lines, after: random.next(below: 200), fromFirstWords: random.next(below: 5) > 0)
      kills += run.wasKilled ? 1 : 0
      let after = try Recorded(home)
      // The feedback at which somebody comes back is that of an answer of the run before.
      var acknowledged = run.acknowledged
      if case .feedback = session.screen, acknowledged > 0 { acknowledged -= 1 }
      // What was there is there still, and nothing that was acknowledged is missing.
      #expect(Array(after.events.prefix(before.count)) == before.events)
      #expect(after.answers.count - before.answers.count >= acknowledged)
      #expect(after.answers.count - before.answers.count <= acknowledged + 1)
      guard before.count > 0, run.output.contains("Welkom terug") else { continue }
      let place = ScreenPainter(style: Self.style, course: course).whereabouts(session)
      #expect(run.output.flowing.contains("Je was hier: \(place)."), "\(run.output.prefix(300))")
      resumed += 1
    }
    #expect(resumed > 15)
    #expect(try home.records().integrity().isEmpty)
  }

  private static let style = LayoutStyle(
    TerminalCapabilities(
      TerminalCapabilities.Inputs(
        environment: ["LC_ALL": "C.UTF-8"], isInputTerminal: false, isOutputTerminal: false,
        isKnownTerminal: true,
        size: nil)), language: .nl)
}

/// A run of the program that was killed some milliseconds after its start or its first words.
private struct Killed {
  let output: String
  let wasKilled: Bool

  init(_ home: Home, input: [String], after milliseconds: Int, fromFirstWords: Bool) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Repository.program)
    process.arguments = ["take", "polarisatie", "--learner", "Noor", "--seed", "7"]
    process.environment = home.environment()
    let names = ["in", "out"].map { "\(home.folder)/run.\($0)" }
    try Data((input.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: names[0]))
    try Data().write(to: URL(fileURLWithPath: names[1]))
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    try process.run()
    if fromFirstWords {
      let size = { (try? FileManager.default.attributesOfItem(atPath: names[1]))?[.size] as? Int ?? 0 }
      for _ in 0..<2000 where size() == 0 { usleep(1000) }
    }
    usleep(UInt32(milliseconds) * 1000)
    wasKilled = kill(process.processIdentifier, SIGKILL) == 0 && process.isRunning
    process.waitUntilExit()
    output = String(decoding: try Data(contentsOf: URL(fileURLWithPath: names[1])), as: UTF8.self)
  }

  /// How many answers the program said it had: each gets a verdict, or the word that it was kept.
  var acknowledged: Int {
    let verdicts = [
      "GOED.", "NIET GOED.", "DEELS GOED.", "GOED, op de spelling na:", "Bewaard in je notitieboek.",
    ]
    return output.split(separator: "\n").count { row in
      let text = row.drop { $0 == " " }
      return verdicts.contains { text.hasPrefix($0) } || text == "Je antwoord is bewaard."
    }
  }
}
