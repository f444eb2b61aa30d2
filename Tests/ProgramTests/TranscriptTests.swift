import CourseParser
import Testing

/// The whole course on a pipe: what goes in, what comes out, and the exit code.
@Suite struct TranscriptTests {
  static let seed: UInt64 = 20261124
  static let arguments = [
    "take", "polarisatie", "--seed", "\(seed)", "--now", "2026-11-24", "--learner", "Noor van 't Hoen",
  ]

  /// A transcript, with how the test of the course is made.
  struct Script: Sendable, CustomTestStringConvertible {
    let name: String
    let skill: Answers.Skill
    var flags: [String] = []
    /// What is typed at the end of the course.
    var end: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Script(name: "polarisatie", skill: .right, end: ["2", "stoppen"]),
    Script(name: "polarisatie-second-attempt", skill: .failing(1), flags: ["--plain"]),
  ])
  func `The whole course on a pipe ends in the certificate`(script: Script) throws {
    if Golden.isUpdating {
      let course = try #require(Courses.polarisatie.course)
      let lines = try Answers.lines(for: course, seed: Self.seed, skill: script.skill) + script.end
      try Golden.write(lines.joined(separator: "\n") + "\n", "\(script.name).in")
    }
    let home = try Home()
    let run = try home.run(
      Self.arguments + script.flags, input: try #require(Golden.text("\(script.name).in")))
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("Noor van 't Hoen"))
    try Golden.expect(run.output.replacing(home.folder, with: "HOME"), "\(script.name).out")
  }
}
