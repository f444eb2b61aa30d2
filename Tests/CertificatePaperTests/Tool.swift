import Foundation
import Testing

/// Programs that the tests run.
enum Tool {
  /// Whether `name` is on the path.
  static func has(_ name: String) -> Bool { path(name) != nil }

  /// The program under test, beside the tests.
  static func paper() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    return folder.appendingPathComponent("leerwijk-paper").path
  }

  struct Answer {
    var output: Data
    var errors: String
    var status: Int32
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs a program; `environment` comes over that of the tests.
  static func run(
    _ name: String, _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: name.hasPrefix("/") ? name : try #require(path(name)))
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let folder = try Folder()
    let paths = ["in", "out", "err"].map { folder.path($0) }
    try input.write(to: URL(fileURLWithPath: paths[0]))
    for path in paths[1...] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: paths[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: paths[1]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: paths[2]))
    try process.run()
    process.waitUntilExit()
    return Answer(
      output: try Data(contentsOf: URL(fileURLWithPath: paths[1])),
      errors: try String(contentsOfFile: paths[2], encoding: .utf8), status: process.terminationStatus)
  }

  private static func path(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A folder of a test's own, gone when the test is.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("paper-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Keeps `bytes` in a file and returns its path.
  func keep(_ bytes: [UInt8], as name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }
}
