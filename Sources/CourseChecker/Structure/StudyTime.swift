internal import CourseModel

/// How long a course takes: its words at 200 a minute, and 20 seconds for each item (learning.md 1.3, row 13).
///
/// A page counts once; an item with its stem, its options, the feedback on one answer and its explanation; a
/// walk with the median of seeded random ways; a test with the mean of its pool for each item that is drawn.
/// Hints, and terms, people and notes that are looked up, are not counted.
struct StudyTime: Sendable, Hashable {
  /// The words that are read in a minute.
  static let wordsPerMinute = 200.0
  /// The minutes that an item takes beside its words.
  static let minutesPerItem = 1.0 / 3

  /// The words that are read.
  var words = 0.0
  /// The items that are answered.
  var items = 0.0

  /// The minutes.
  var minutes: Double { words / Self.wordsPerMinute + items * Self.minutesPerItem }

  /// The time of a part.
  init(part index: Int, in checked: CheckedCourse, runs: [WalkSample.Run]) {
    switch checked.course.parts[index].content {
    case .lesson(let lesson):
      for step in lesson.steps {
        switch step {
        case .page(let page): words += Double(ReadableText.words(in: page.content))
        case .question(let reference): add(checked.questions([reference]).map(\.question), count: 1)
        }
      }
    case .walk:
      words = Median.of(runs.map { Double($0.words) })
      items = Median.of(runs.map { Double($0.items) })
    case .test(let test):
      words = Double(ReadableText.words(in: test.introduction))
      let pool = checked.questions(test.pool).map(\.question)
      add(pool, count: GuessedDraw(test, in: checked).count)
      add(checked.questions(test.reflections).map(\.question), count: test.reflections.count)
    }
  }

  /// Adds a number of items of the mean length of `questions`.
  private mutating func add(_ questions: [Question], count: Int) {
    guard !questions.isEmpty else { return }
    let total = questions.reduce(0) { $0 + $1.studyWords }
    words += Double(total) / Double(questions.count) * Double(count)
    items += Double(count)
  }
}

/// The middle of a list of numbers.
enum Median {
  /// The median; 0 of none.
  static func of(_ numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

extension Question {
  /// The words that a learner reads to do it: the screen, the feedback on one answer and the explanation.
  var studyWords: Int {
    let told = feedbacks
    let total = told.reduce(0) { $0 + ReadableText.words(in: $1) }
    let one: Int
    if case .multiple = kind { one = total } else { one = told.isEmpty ? 0 : total / told.count }
    return screenWords + one + ReadableText.words(in: explanation)
  }
}
