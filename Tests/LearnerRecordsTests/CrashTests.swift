import Foundation
import Testing

@testable import LearnerRecords

@Suite("When a process is killed")
struct CrashTests {
  @Test("what was acknowledged is there after each of twenty kills at random moments")
  func keepsAcknowledged() throws {
    let scratch = try Scratch()
    let attempt = try Records.open(path: scratch.path, at: moment).begun().id
    var known = 0
    for _ in 0..<20 {
      let child = try Child("appendsAndTells", path: scratch.path, count: 1000)
      child.waitForFirstLine()
      usleep(.random(in: 0...60_000))
      child.kill()
      known += child.lines
      let records = try Records.open(path: scratch.path, at: moment)
      let events = try records.events(of: attempt)
      #expect(child.lines > 0)
      #expect(events.count >= known && events.count <= known + 1, "one may be written and not yet told")
      #expect(events == (0..<events.count).map(answer))
      #expect(records.integrity() == [])
      known = events.count
    }
  }

  @Test(
    "every answer is flushed to the disk: as many flushes as answers",
    .enabled(if: Self.canTrace, "strace is not here, or may not trace"))
  func flushesEach() throws {
    let scratch = try Scratch()
    _ = try Records.open(path: scratch.path, at: moment).begun()
    let trace = scratch.folder + "/trace"
    let strace = ["strace", "-f", "-qq", "-e", "trace=fdatasync,fsync", "-o", trace]
    let child = try Child("appendsAndTells", path: scratch.path, count: 200, under: strace)
    child.process.waitUntilExit()
    let flushes = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").count {
      $0.contains("fdatasync(") || $0.contains("fsync(")
    }
    #expect(child.lines == 200)
    #expect(flushes >= 200)
  }

  static let canTrace: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["strace", "-qq", "-o", "/dev/null", "true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}
