internal import CourseModel
internal import ScenarioEngine
internal import Scoring
internal import Workloads

/// Single-choice questions without text to speak of, and answers to them: six in ten right.
struct Questions {
  let questions: [Question]
  private let keys: [Int]

  /// Makes `count` questions that begin at a number.
  init(from first: Int = 0, count: Int) {
    var chance = Chance(seed: 7 &+ UInt64(first))
    let keys = (0..<count).map { _ in chance.below(4) }
    self.keys = keys
    questions = (0..<count).map { number in
      let options = (0..<4).map { option in
        Question.Option(
          id: OptionID("optie-\(option)"), text: Prose("Optie \(option)"), isRight: option == keys[number])
      }
      let name = "vraag-\(first + number)"
      return Question(id: QuestionID(name), title: Prose(name), kind: .single(options))
    }
  }

  /// The option of an answer to the question at an index.
  func answer(_ index: Int, _ chance: inout Chance) -> Int {
    chance.below(10) < 6 ? keys[index] : chance.below(4)
  }

  /// A recorded answer.
  static func response(_ option: Int) -> Response { .options([OptionID("optie-\(option)")]) }
}
