internal import CourseModel
internal import ScenarioEngine

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
    let ways = ways ?? Self.ways(through: course, elsewhere: checked.elsewhere.walks.count)
    parts = zip(course.parts.indices, ways).map { index, all in
      // Ways that did not end say little, but more than nothing where none did.
      let runs = all.contains(where: \.ended) ? all.filter(\.ended) : all
      let minutes = ReadingScore.rounded(StudyTime(part: index, in: checked, runs: runs).minutes)
      return PartTime(runs: runs, sampled: all.count, minutes: minutes)
    }
    let welcome = Double(ReadableText.words(in: course.welcome)) / StudyTime.wordsPerMinute
    let own = Dictionary(
      zip(course.parts.map(\.id), parts.map(\.minutes)), uniquingKeysWith: { first, _ in first })
    let known = checked.elsewhere
    let all =
      known.isNothing ? parts.map(\.minutes) : known.order.compactMap { own[$0] ?? known.minutes[$0] }
    minutes = ReadingScore.rounded(all.reduce(0, +) + welcome)
  }

  /// Random ways through each part of a course, of which `elsewhere` more walks were not read again; none through
  /// what is no walk.
  static func ways(through course: Course, elsewhere: Int = 0) -> [[WalkSample.Run]] {
    let session = Session(course: course, seed: 1)
    let walks = elsewhere + course.parts.count { if case .walk = $0.content { true } else { false } }
    let size = 8
    let pieces = stride(from: 0, to: course.parts.count, by: size).map {
      $0..<min($0 + size, course.parts.count)
    }
    return Lanes.run(
      pieces.map { piece in
        { piece.map { WalkSample.runs(of: $0, in: course, session: session, walks: walks) } }
      }
    ).flatMap(\.self)
  }
}
