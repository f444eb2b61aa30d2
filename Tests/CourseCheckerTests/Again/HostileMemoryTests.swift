import CourseParser
import Foundation
import ScenarioEngine
import Testing

@testable import CourseChecker

@Suite("A memory that somebody changed breaks nothing")
struct HostileMemoryTests {
  /// How many changes; `LEERWIJK_MUTATIONS` says another number.
  private static let changes =
    ProcessInfo.processInfo.environment["LEERWIJK_MUTATIONS"].flatMap(Int.init).map { $0 * 100 } ?? 60
  private static let library = CourseLibrary(texts: Entwined.texts)

  private static func data() throws -> Data {
    try #require(Again.memory(of: library, Entwined.folder)?.data)
  }

  /// Checks with what can be read of a memory, and tells all of it; whether anything could be read.
  private static func check(_ data: Data) -> Bool {
    guard let memory = CheckMemory(data, program: Again.program) else { return false }
    var texts = Entwined.texts
    for part in ["1-kijken", "8-meer"] { texts["\(Entwined.folder)/\(part).md"]?.append("\nDat was het.\n") }
    for library in [Self.library, CourseLibrary(texts: texts)] {
      let checking = Again.checking(library, Entwined.folder, Again.today)
      let (outcome, next) = checking.run(remembering: memory)
      _ = Again.Said(outcome, library, only: "\(Entwined.folder)/3-terug.md")
      _ = next?.data
    }
    return true
  }

  @Test("Bytes that turned into others")
  func bytes() throws {
    let data = try Self.data()
    var readable = 0
    for seed in 0..<Self.changes {
      var chance = SeededGenerator(seed: UInt64(seed), purpose: "bytes of a memory")
      var changed = data
      for _ in 0...chance.next(below: 3) {
        let digits = Array("0123456789-,:\"{}[]e".utf8)
        let place = changed.startIndex + chance.next(below: changed.count)
        changed[place] =
          chance.next(below: 2) == 0
          ? UInt8(chance.next(below: 256)) : digits[chance.next(below: digits.count)]
      }
      if Self.check(changed) { readable += 1 }
    }
    #expect(readable > 0)
  }

  @Test("Numbers that no check comes to, and names and places that are not there")
  func numbers() throws {
    let data = try Self.data()
    let others = [
      "-1", "0", "99999", "9223372036854775807", "-9223372036854775808", "1e308", "1e999", "null", "\"x\"",
      "[]", "1.5",
    ]
    for seed in 0..<Self.changes {
      var chance = SeededGenerator(seed: UInt64(seed), purpose: "numbers of a memory")
      let text = String(decoding: data, as: UTF8.self)
      let start = try #require(text.firstIndex(of: "\n"))
      let pattern = chance.next(below: 4) == 0 ? /"[^"]*"/ : /\d+/
      let places = text[start...].ranges(of: pattern)
      let place = places[chance.next(below: places.count)]
      let changed = text.replacingCharacters(in: place, with: others[chance.next(below: others.count)])
      _ = Self.check(Self.measured(changed, as: text))
    }
  }

  @Test("Ranges of findings that turn round, overlap or lie beyond the end are no findings")
  func ranges() throws {
    let memory = try #require(CheckMemory(Self.data(), program: Again.program))
    for range in [0..<Int.max, Int.max - 1..<Int.max, Int.min..<0, -5..<5, 0..<1, 3..<3] {
      let parts = memory.parts.map {
        CheckMemory.Part(report: $0.report, digest: $0.digest, findings: range)
      }
      let other = CheckMemory(
        program: memory.program, shown: memory.shown, answers: memory.answers, kinds: memory.kinds,
        parts: parts, findings: memory.findings)
      #expect(parts.allSatisfy { other.findings(of: $0) == nil })
      #expect(Self.check(try #require(other.data)))
    }
  }

  @Test("Parts that are named twice, or that are not of the course, are of no use")
  func parts() throws {
    let memory = try #require(CheckMemory(Self.data(), program: Again.program))
    for parts in [memory.parts + memory.parts, memory.parts + memory.parts.suffix(1)] {
      let other = CheckMemory(
        program: memory.program, shown: memory.shown, answers: memory.answers, kinds: memory.kinds,
        parts: parts, findings: memory.findings)
      let again = Again(Self.library, Entwined.folder, other)
      #expect(again.said == again.saidOfAll)
      #expect(!again.leftPartsUnread)
    }
  }

  /// A memory with the length of its first part as it is now.
  private static func measured(_ changed: String, as text: String) -> Data {
    let lines = changed.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let difference = changed.utf8.count - text.utf8.count
    guard lines.count == 2, let length = Int(lines[0]) else { return Data(changed.utf8) }
    return Data("\(length + difference)\n\(lines[1])".utf8)
  }
}
