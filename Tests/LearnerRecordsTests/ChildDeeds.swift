import Foundation
import Testing

@testable import LearnerRecords

/// A second process: the test program itself, told to run one of `ChildDeeds`.
struct Child {
  static let variable = "LEERWIJK_RECORDS_CHILD"
  static let isThis = ProcessInfo.processInfo.environment[variable] != nil
  let process = Process()
  let told: String

  init(_ deed: String, path: String, count: Int = 1, under tool: [String] = []) throws {
    told = path + ".told-\(UUID().uuidString)"
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let command = tool + [program, "--testing-library", "swift-testing", "--filter", deed]
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let own = [Self.variable: path, Self.variable + "_TOLD": told, Self.variable + "_COUNT": "\(count)"]
    process.environment = ProcessInfo.processInfo.environment.merging(own) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// How many lines the process has told, whole ones.
  var lines: Int { ((try? String(contentsOfFile: told, encoding: .utf8)) ?? "").count { $0 == "\n" } }

  func waitForFirstLine() {
    for _ in 0..<3000 where access(told, R_OK) != 0 || (process.isRunning && lines == 0) { usleep(5000) }
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

@Suite(
  "What a second process does", .enabled(if: Child.isThis, "runs only as the second process of another test"))
struct ChildDeeds {
  let path: String
  let count: Int
  let told: Int32

  init() throws {
    let environment = ProcessInfo.processInfo.environment
    path = try #require(environment[Child.variable])
    count = try #require(Int(environment[Child.variable + "_COUNT"] ?? ""))
    told = open(try #require(environment[Child.variable + "_TOLD"]), O_CREAT | O_APPEND | O_WRONLY, 0o600)
  }

  @Test("appends, and tells each number when it is durable")
  func appendsAndTells() throws {
    let records = try Records.open(path: path, at: moment)
    let attempt = AttemptID(1)
    let first = try records.events(of: attempt).count
    for number in first..<first + count {
      try records.append(answer(number), number: number, to: attempt)
      tell("\(number)")
    }
    records.close()
  }

  @Test("takes the lock and keeps it")
  func keepsLock() throws {
    let lock = try AttemptLock.take(AttemptID(1), of: try Records.open(path: path, at: moment))
    tell("\(lock.attempt)")
    sleep(60)
    withExtendedLifetime(lock) {}
  }

  private func tell(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(told, bytes, bytes.count)
  }
}
