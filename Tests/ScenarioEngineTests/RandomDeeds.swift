import CourseModel
import Scoring

@testable import ScenarioEngine

/// Deeds by chance: often what the screen asks for, sometimes nonsense.
struct RandomDeeds {
  var random: SeededGenerator

  mutating func next(in session: Session) -> Event {
    let at: Int64 = random.next(below: 50) == 0 ? .min : Int64(random.next(below: 1_000_000_000))
    return Event(
      at: random.next(below: 50) == 0 ? .max : at, random.next(below: 3) == 0 ? any() : fitting(session))
  }

  private mutating func fitting(_ session: Session) -> Event.Deed {
    switch session.screen {
    case .question(let screen): return on(screen.question)
    case .feedback(let screen): return random.next(below: 3) == 0 ? on(screen.question.question) : .continued
    case .scene(let scene):
      guard !scene.choices.isEmpty else { return random.next(below: 4) == 0 ? .undid : .continued }
      let choice = scene.choices[random.next(below: scene.choices.count)]
      return .chose(scene: scene.scene.id, choice: choice.id)
    case .walkEnd(let end): return random.next(below: 2) == 0 ? .restarted(part: end.part) : .continued
    case .testResult(let test): return random.next(below: 2) == 0 ? .restarted(part: test.part) : .continued
    case .courseEnd: return .opened(part: part())
    case .welcome: return random.next(below: 3) == 0 ? .openedPretest : .continued
    case .contents, .warning, .page, .testIntroduction, .pretestResult: return .continued
    }
  }

  private mutating func on(_ question: Question) -> Event.Deed {
    guard question.isMarked else {
      return .answered(question: question.id, response: .reflection(digest: "d"), certainty: nil)
    }
    switch random.next(below: 6) {
    case 0: return .askedHint(question: question.id)
    case 1: return .skipped(question: question.id)
    default: return .answered(question: question.id, response: response(), certainty: nil)
    }
  }

  private mutating func part() -> PartID { PartID(["l", "w", "t", "x"][random.next(below: 4)]) }
  private mutating func response() -> Response {
    .options([OptionID(["a", "b", "c", "z"][random.next(below: 4)])])
  }

  private mutating func any() -> Event.Deed {
    let question = QuestionID(["q0", "q1", "q2", "r", "?"][random.next(below: 5)])
    let deeds: [Event.Deed] = [
      .resumed, .opened(part: part()), .continued, .turned(part: part(), step: random.next(below: 7) - 1),
      .chose(scene: SceneID("s0"), choice: ChoiceID("c00")),
      .chose(scene: SceneID("?"), choice: ChoiceID("?")),
      .answered(question: question, response: response(), certainty: 9), .askedHint(question: question),
      .answered(question: question, response: .gaps(["x"]), certainty: nil), .skipped(question: question),
      .judged(question: question, passed: true, digest: "d"), .undid, .openedPretest, .undid,
      .passedOver(part: part()), .restarted(part: part()), .wroteNote(digest: "n"),
    ]
    return deeds[random.next(below: deeds.count)]
  }
}
