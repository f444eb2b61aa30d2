internal import CourseModel
internal import CourseParser
internal import SourceText

/// A course as the checks see it: what it is, what its texts are, and where they stand.
struct CheckedCourse: Sendable {
  /// Where a question is asked.
  enum Home: Sendable, Hashable {
    /// In a lesson, at a step.
    case lesson(part: Int, step: Int)
    /// In a scene of a walk.
    case walk(part: Int, scene: Int)
    /// In the pool of a test.
    case test(part: Int)
    /// After the items of a test, never marked.
    case afterTest(part: Int)

    /// The part.
    var part: Int {
      switch self {
      case .lesson(let part, _), .walk(let part, _), .test(let part), .afterTest(let part): part
      }
    }
  }

  /// The course.
  let course: Course
  /// Where its things stand.
  private(set) var places: CoursePlaces
  /// The day for which is judged, as `yyyy-mm-dd`.
  let today: String
  /// All its texts but those of its sources.
  let texts: [TextPiece]
  /// The same texts, cut into sentences and words.
  let read: ReadTexts
  /// The terms that it explains.
  let terms: GlossaryWords
  /// The chances that guessing passes its tests, once they are worked out.
  let guesses = GuessMemory()
  /// Where each question is asked, by its index.
  let homes: [Int: Home]
  /// The questions of each part, in the order of the course.
  let questionsByPart: [Int: [Int]]
  /// The links to each entry, by its index.
  let citations: [Int: [Citation]]
  /// The entries that the texts, scenes and choices of each part use; those of the welcome are at nil.
  let entriesByPart: [Int?: Set<Int>]
  /// The entries that scenes, choices and links use.
  let usedEntries: Set<Int>
  /// What is known of parts that were not read again.
  let elsewhere: Elsewhere

  /// Prepares a course.
  init(
    _ course: Course, sourceMap: SourceMap, files: [SourceFile], today: String,
    elsewhere: Elsewhere = .nothing
  ) {
    self.elsewhere = elsewhere
    self.course = course
    self.today = today
    places = CoursePlaces(course: course, sourceMap: sourceMap, files: files)
    texts = TextPiece.all(in: course)
    terms = GlossaryWords(course)
    read = ReadTexts.read(texts, Vocabulary(course.language, terms: terms))
    homes = Self.homes(in: course)
    let homes = homes
    questionsByPart = Dictionary(
      grouping: course.questions.indices.filter { homes[$0] != nil }, by: { homes[$0]?.part ?? -1 })
    citations = Self.citations(in: texts, read)
    entriesByPart = Self.entriesByPart(in: course, citations, homes)
    usedEntries = entriesByPart.values.reduce(into: elsewhere.usedEntries) { $0.formUnion($1) }
  }

  /// The same course for work that goes on beside other work.
  func forOwnLane() -> CheckedCourse {
    var copy = self
    copy.places = CoursePlaces(like: places)
    return copy
  }

  /// The tests, each with the index of its part.
  var tests: [(part: Int, test: Test)] {
    course.parts.enumerated().compactMap { index, part in
      if case .test(let test) = part.content { (index, test) } else { nil }
    }
  }

  /// Whether the course has a test.
  var isTested: Bool { elsewhere.hasTest || !tests.isEmpty }

  /// The walks, each with the index of its part.
  var walks: [(part: Int, walk: Walk)] {
    course.parts.enumerated().compactMap { index, part in
      if case .walk(let walk) = part.content { (index, walk) } else { nil }
    }
  }

  /// The questions of a list of references, those out of range left out.
  func questions(_ references: [Reference<Question>]) -> [(index: Int, question: Question)] {
    references.compactMap { reference in
      course.questions.indices.contains(reference.index)
        ? (reference.index, course.questions[reference.index]) : nil
    }
  }

  private static func homes(in course: Course) -> [Int: Home] {
    var homes: [Int: Home] = [:]
    for (part, content) in course.parts.enumerated() {
      switch content.content {
      case .lesson(let lesson):
        for (step, content) in lesson.steps.enumerated() {
          if case .question(let question) = content {
            homes[question.index] = .lesson(part: part, step: step)
          }
        }
      case .walk(let walk):
        for (scene, content) in walk.scenes.enumerated() {
          for question in content.questions { homes[question.index] = .walk(part: part, scene: scene) }
        }
      case .test(let test):
        for question in test.pool { homes[question.index] = .test(part: part) }
        for question in test.reflections { homes[question.index] = .afterTest(part: part) }
      }
    }
    return homes
  }
}
