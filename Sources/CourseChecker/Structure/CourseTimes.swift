internal import CourseModel

/// How long a course and its parts take, with the random ways from which the time of walks is known.
struct CourseTimes: Sendable {
  /// A part.
  struct PartTime: Sendable {
    /// The random ways that tell something: those that came to an end, where any did.
    let runs: [WalkSample.Run]
    /// The ways that were walked.
    let sampled: Int
    /// The minutes.
    let minutes: Double
  }

  /// The parts, in their order.
  let parts: [PartTime]
  /// The minutes of the course.
  let minutes: Double

  /// Estimates the times of a course, by random ways through its parts if those are known.
  init(_ checked: CheckedCourse, ways: [[WalkSample.Run]]? = nil) {
    let course = checked.course
    let ways = ways ?? Self.ways(through: course)
    parts = zip(course.parts.indices, ways).map { index, all in
      // Ways that did not end say little, but more than nothing where none did.
      let runs = all.contains(where: \.ended) ? all.filter(\.ended) : all
      let minutes = ReadingScore.rounded(StudyTime(part: index, in: checked, runs: runs).minutes)
      return PartTime(runs: runs, sampled: all.count, minutes: minutes)
    }
    let welcome = Double(ReadableText.words(in: course.welcome)) / StudyTime.wordsPerMinute
    minutes = ReadingScore.rounded(parts.reduce(0) { $0 + $1.minutes } + welcome)
  }

  /// Random ways through each part of a course; none through what is no walk.
  static func ways(through course: Course) -> [[WalkSample.Run]] {
    course.parts.indices.map { WalkSample.runs(of: $0, in: course) }
  }
}
