import Foundation

/// A run of the program that came to its end.
struct Finished: Sendable {
  /// What came on standard output.
  let output: String
  /// What came on standard error.
  let errors: String
  /// The exit code; 128 and more for a signal.
  let code: Int32
  /// How long it took, in seconds.
  let seconds: Double

  init(_ arguments: [String], input: Data, environment: [String: String], folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Repository.program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    // Files, not pipes: nobody has to read while the program writes.
    let names = ["in", "out", "err"].map { "\(folder)/\(UUID().uuidString).\($0)" }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    try input.write(to: URL(fileURLWithPath: names[0]))
    for name in names.dropFirst() { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    process.standardError = FileHandle(forWritingAtPath: names[2])
    let start = Date()
    try process.run()
    process.waitUntilExit()
    seconds = Date().timeIntervalSince(start)
    code = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    output = String(decoding: try Data(contentsOf: URL(fileURLWithPath: names[1])), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: URL(fileURLWithPath: names[2])), as: UTF8.self)
  }

  /// The rows of the output.
  var rows: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}
