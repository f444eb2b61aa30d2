internal import CourseModel
internal import Scoring
internal import Workloads

/// Answers in memory, in the form in which an event has them, marked and added up.
enum MarkDrive {
  static func run(_ count: Int) throws {
    let questions = Questions(count: 100)
    var chance = Chance(seed: 1)
    let answers = (0..<count).map { Questions.response(questions.answer($0 % 100, &chance)) }
    let watch = Stopwatch()
    var right = 0
    for number in answers.indices {
      let mark = Marking.mark(answers[number], to: questions.questions[number % 100])
      if mark.points == .one { right += 1 }
    }
    watch.tell()
    print(right)
  }
}
