import CourseParser
import Foundation
import Testing

@testable import CourseChecker

@Suite("A course is edited again and again, and each check says the same as one that reads all")
struct RowsOfEditsTests {
  /// How many rows; `LEERWIJK_MUTATIONS` says another number.
  private static let rows =
    ProcessInfo.processInfo.environment["LEERWIJK_MUTATIONS"].flatMap(Int.init).map { $0 * 10 } ?? 6
  private static let first = ProcessInfo.processInfo.environment["LEERWIJK_SEED"].flatMap(Int.init) ?? 0

  @Test("Nothing of it is an error, so that it is remembered")
  func sound() throws {
    let memory = try #require(Again.memory(of: CourseLibrary(texts: Entwined.texts), Entwined.folder))
    #expect(memory.parts.count == 6)
  }

  @Test("Whatever is edited, added, taken away, renamed or swapped, on whichever day")
  func rows() throws {
    let start = try #require(Again.memory(of: CourseLibrary(texts: Entwined.texts), Entwined.folder))
    var (partly, written) = (0, 0)
    for seed in Self.first..<Self.first + Self.rows {
      var row = EntwinedEdits(seed: seed)
      var memory = start
      var history: [String] = []
      for _ in 0..<8 {
        history.append(row.edit())
        let again = Again(row.library, Entwined.folder, memory, today: row.today, only: row.part())
        if again.leftPartsUnread { partly += 1 }
        #expect(again.said == again.saidOfAll, "row \(seed): \(history.joined(separator: " → "))")
        if again.leftPartsUnread, again.memory != nil { written += 1 }
        memory = again.memory ?? memory
      }
    }
    #expect(partly > Self.rows)
    #expect(written > 0)
  }
}
