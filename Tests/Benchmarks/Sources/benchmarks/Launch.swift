import Foundation

/// Starting a program and waiting for it.
enum Launch {
  /// Where a program's input comes from and its output goes to; nil is the null device.
  struct Streams {
    var input: String?
    var output: String?
    var errors: String?
  }

  /// Runs a program and gives its exit code.
  static func status(_ command: [String], _ streams: Streams? = nil, with variables: [String: String] = [:])
    throws -> Int32
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = environment.merging(variables, uniquingKeysWith: { $1 })
    if let streams {
      process.standardInput =
        try streams.input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) } ?? .nullDevice
      process.standardOutput = try streams.output.map(writing) ?? .nullDevice
      process.standardError = try streams.errors.map(writing) ?? .nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func writing(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  /// A terminal and a language that are the same for all, and no settings of whoever runs this.
  private static let environment: [String: String] = {
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("LEERWIJK_") }
    environment["TERM"] = "xterm-256color"
    environment["LC_ALL"] = "C.UTF-8"
    environment["INPUTRC"] = "/dev/null"
    return environment
  }()
}
