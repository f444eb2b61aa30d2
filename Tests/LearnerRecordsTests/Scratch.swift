import CourseModel
import Foundation
import LearnerRecords
import ScenarioEngine
import Scoring

/// A folder of a test's own, gone with the value.
final class Scratch: Sendable {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/leerwijk-records-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/records.sqlite" }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

  func bytes(_ name: String = "records.sqlite") throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  func write(_ bytes: [UInt8], to name: String = "records.sqlite") throws {
    try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
  }
}

/// A moment: 2026-11-24T10:11:12Z.
let moment: Int64 = 1795515072_000

extension Records {
  /// Adds a learner with an attempt.
  func begun(_ code: String = "a1", learner name: String = "Ömer") throws -> Attempt {
    let learner = try learner(named: name) ?? addLearner(name: name, at: moment)
    let version = CourseVersion(
      hash: "cafe", course: CourseID("polarisatie"), title: "Wat nu?", version: "1.0")
    try keepCourseVersion(version, files: [KeptFile(path: "cursus.md", bytes: Array("# Wat nu?\n".utf8))])
    return try beginAttempt(
      AttemptStart(
        code: code, learner: learner.id, course: version.course, versionHash: "cafe", seed: .max - 1,
        generator: "pcg32", startedAt: moment))
  }
}

/// The event that stands at a number in the tests that count.
func answer(_ number: Int) -> Event {
  Event(
    at: moment + Int64(number),
    .answered(
      question: QuestionID("vraag-\(number)"), response: .options([OptionID("ja-\(number)")]), certainty: 2))
}
