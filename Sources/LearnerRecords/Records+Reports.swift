public import CourseModel
internal import GRDB

/// How often a question was answered with a result, and what that earned.
public struct Tally: Sendable, Hashable {
  /// The question.
  public let question: QuestionID
  /// The result.
  public let result: Outcome.Result
  /// How many answers had it.
  public let count: Int
  /// The sum of their points, in thousandths.
  public let millipoints: Int64
}

extension Records {
  /// All marked answers in a course, counted by question and result, in order of both.
  public func tallies(course: CourseID) throws(RecordsError) -> [Tally] {
    try reading { db in
      let sql = """
        SELECT question, result, count(*), coalesce(sum(millipoints), 0) FROM event
        WHERE question IS NOT NULL AND result IS NOT NULL
          AND attempt IN (SELECT id FROM attempt WHERE course = ?)
        GROUP BY question, result ORDER BY question, result
        """
      return try Row.fetchAll(db, sql: sql, arguments: [course.rawValue]).compactMap { row in
        guard let result = Outcome.Result(rawValue: try row.decode(atIndex: 1)) else { return nil }
        return Tally(
          question: QuestionID(try row.decode(atIndex: 0)), result: result, count: try row.decode(atIndex: 2),
          millipoints: try row.decode(atIndex: 3))
      }
    }
  }
}
