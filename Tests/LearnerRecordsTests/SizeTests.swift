import CourseModel
import Foundation
import GRDB
import Testing

@testable import LearnerRecords

@Suite("With a million events")
struct SizeTests {
  @Test("an attempt is resumed and carried on by index, with nothing scanned")
  func resumes() throws {
    let scratch = try Scratch()
    let records = try Records.open(path: scratch.path, at: moment)
    let learner = try records.begun().start.learner
    try records.writing { db in try db.execute(sql: Self.filling) }
    let current = try records.currentAttempt(of: learner, course: CourseID("polarisatie"))
    #expect(current?.start.code == "c20000")
    let attempt = try #require(current?.id)
    let clock = ContinuousClock()
    let time = try clock.measure {
      #expect(try records.events(of: attempt).count == 50)
      try records.append(answer(50), number: 50, to: attempt)
    }
    #expect(time < .milliseconds(500), "a guard against a scan; the benchmarks measure")
    for sql in [EventTable.bodies, EventTable.nextInsertion] {
      let plan = try records.reading { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: Self.arguments(sql)).map { row in
          row["detail"] as String
        }
      }
      #expect(plan.contains { $0.contains("PRIMARY KEY") || $0.contains("rowid") })
      #expect(!plan.contains { $0.contains("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }
  }

  private static func arguments(_ sql: String) -> StatementArguments {
    StatementArguments([Int?](repeating: nil, count: sql.contains("?8") ? 8 : 1))
  }

  private static let filling = """
    WITH RECURSIVE series(value) AS (SELECT 2 UNION ALL SELECT value + 1 FROM series WHERE value < 20000)
    INSERT INTO attempt (code, learner, course, version_hash, seed, generator, event_format, started_at)
      SELECT 'c' || value, 1, 'polarisatie', 'cafe', 1, 'g', 1, \(moment) + value FROM series;
    WITH RECURSIVE series(value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM series WHERE value < 999999)
    INSERT INTO event (attempt, number, at, kind, body)
      SELECT 1 + value / 50, value % 50, value, 'undid', '{"at":' || value || ',"deed":{"undid":{}}}' FROM series;
    """
}
