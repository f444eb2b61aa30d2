import Foundation
import PseudoTerminal

/// The line probe in a terminal of its own.
enum ProbeTerminal {
  /// The file of the probe, beside the tests.
  static let path: String = {
    let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      .deletingLastPathComponent()
    let folders = [folder, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    let files = folders.compactMap { $0?.appendingPathComponent("line-probe").path }
    return files.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "line-probe"
  }()

  /// The environment of a learner, with what a test says otherwise; nil takes a variable away.
  static func environment(_ changes: [String: String?]) -> [String: String] {
    var environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    for (name, value) in changes { environment[name] = value }
    return environment
  }

  /// Starts the probe and waits for its first prompt.
  static func start(
    _ arguments: [String] = [], environment changes: [String: String?] = [:], rows: Int = 24,
    columns: Int = 80
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      path, arguments: arguments, environment: environment(changes), rows: rows, columns: columns)
    try terminal.expect("keuze> ")
    return terminal
  }
}
