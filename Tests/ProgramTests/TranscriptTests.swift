import CourseParser
import Testing

/// The whole course on a pipe: what goes in, what comes out, and the exit code.
@Suite struct TranscriptTests {
  static let seed: UInt64 = 20261124
  static let arguments = arguments(for: "polarisatie")

  static func arguments(for course: String) -> [String] {
    ["take", course, "--seed", "\(seed)", "--now", "2026-11-24", "--learner", "Noor van 't Hoen"]
  }

  /// A transcript, with how the test of the course is made.
  struct Script: Sendable, CustomTestStringConvertible {
    let name: String
    var course = "polarisatie"
    let skill: Answers.Skill
    var flags: [String] = []
    /// What is typed at the end of the course.
    var end: [String] = []
    var testDescription: String { name }
  }

  @Test(arguments: [
    Script(name: "polarisatie", skill: .right, end: ["2", "stoppen"]),
    Script(name: "polarisatie-second-attempt", skill: .failing(1), flags: ["--plain"]),
    Script(name: "jonge-mantelzorgers", course: "jonge-mantelzorgers", skill: .right, flags: ["--plain"]),
    Script(name: "shame-sexting", course: "shame-sexting", skill: .right, flags: ["--plain"]),
    Script(name: "met-andere-ogen", course: "met-andere-ogen", skill: .right, flags: ["--plain"]),
  ])
  func `The whole course on a pipe ends in the certificate`(script: Script) throws {
    if Golden.isUpdating {
      let course = try #require(Courses.compile("\(Repository.courses)/\(script.course)").course)
      let lines = try Answers.lines(for: course, seed: Self.seed, skill: script.skill) + script.end
      try Golden.write(lines.joined(separator: "\n") + "\n", "\(script.name).in")
    }
    let home = try Home()
    let run = try home.run(
      Self.arguments(for: script.course) + script.flags, input: try #require(Golden.text("\(script.name).in"))
    )
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("Noor van 't Hoen"))
    try Golden.expect(run.output.replacing(home.folder, with: "HOME"), "\(script.name).out")
  }
}
