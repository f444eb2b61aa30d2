import Foundation
import LearnerRecords
import PseudoTerminal

/// A learner's home folder of a test's own, gone with the value; nothing of the real one is touched.
final class Home: Sendable {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/leerwijk-home-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder + "/Documents", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The file with what learners did.
  var recordsPath: String { folder + "/data/leerwijk/records.sqlite" }

  /// Where exports go.
  var documents: String { folder + "/Documents" }

  /// The names of what was exported.
  var exports: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: documents)) ?? []).sorted() }

  /// The environment of a learner, with what a test says otherwise; nil takes a variable away.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    var environment = [
      "HOME": folder, "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config",
      "LEERWIJK_COURSES": Repository.courses, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      "PATH": "/usr/bin:/bin", "TZ": "Europe/Amsterdam",
    ]
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// Runs the program with `input` on a pipe.
  func run(
    _ arguments: [String], input: String = "", environment changes: [String: String?] = [:]
  ) throws -> Finished {
    try Finished(arguments, input: Data(input.utf8), environment: environment(changes), folder: folder)
  }

  /// Starts the program in a terminal.
  func terminal(
    _ arguments: [String], environment changes: [String: String?] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Repository.program, arguments: arguments, environment: environment(changes), rows: rows,
      columns: columns)
  }

  /// The learner's records, opened anew.
  func records() throws -> Records { try Records.open(path: recordsPath, at: 1_795_515_072_000) }

  /// Writes a small course and gives the folder that holds it.
  func course(_ files: [String: String], named name: String = "proef") throws -> String {
    let courses = folder + "/Courses"
    for (path, text) in files {
      let url = URL(
        fileURLWithPath: path.hasPrefix("../")
          ? "\(courses)/\(path.dropFirst(3))" : "\(courses)/\(name)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return courses
  }
}

/// Where things are that the tests need.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let courses = root + "/Courses"

  /// The program, beside the tests.
  static let program: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      .deletingLastPathComponent()
    let folders = [bundle, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    let files = folders.compactMap { $0?.appendingPathComponent("leerwijk").path }
    return files.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "leerwijk"
  }()
}
