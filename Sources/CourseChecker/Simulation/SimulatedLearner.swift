internal import CourseModel
internal import ScenarioEngine
internal import Scoring

/// How a simulated learner answers; choices in a walk are always drawn, least taken first.
public enum Policy: String, Sendable, Hashable, CaseIterable {
  /// Answers right or wrong, each as likely.
  case random
  /// Answers everything right.
  case best
  /// Answers everything wrong.
  case worst
  /// Picks any answer, each as likely: what blind guessing gives.
  case guess
}

/// One simulated learner on the way through a course.
///
/// It follows from its course, its policy and its seed alone.
struct SimulatedLearner {
  /// The most deeds of one learner; who needs more is reported as not finished.
  static let mostDeeds = 20_000

  let policy: Policy
  var session: Session
  var generator: SeededGenerator
  /// How often each choice was taken, by scene and choice.
  var taken: [SceneID: [ChoiceID: Int]] = [:]
  var endings: [PartID: String] = [:]
  var words = 0
  var items = 0
  private var isStuck = false

  init(course: Course, policy: Policy, seed: UInt64) {
    self.policy = policy
    session = Session(course: course, seed: seed)
    generator = SeededGenerator(seed: seed, purpose: "simulation")
  }

  /// Goes on until the course ends, or there is nothing left to do.
  mutating func run() {
    for _ in 0..<Self.mostDeeds where !isStuck {
      if case .courseEnd = session.screen { return }
      step()
    }
  }

  /// Whether the learner came to the end of the course.
  var isDone: Bool { session.standing.isDone }

  private mutating func step() {
    switch session.screen {
    case .page(let page):
      words += page.page.content.wordCount
      act(.continued)
    case .question(let screen):
      items += 1
      words += screen.question.title.text.wordCount + screen.question.stem.wordCount
      answer(screen)
    case .scene(let scene):
      words += scene.passages.wordCount
      choose(scene)
    case .feedback(let screen):
      words += screen.feedback.joined().map { $0 }.wordCount + screen.explanation.wordCount
      act(.continued)
    case .walkEnd(let end):
      endings[end.part] = end.ending
      act(.continued)
    case .testResult(let result):
      act(result.result.isPassed || result.attemptsLeft == 0 ? .continued : .continued)
    case .contents: openNext()
    case .welcome, .warning, .testIntroduction, .pretestResult: act(.continued)
    case .courseEnd: return
    }
  }

  private mutating func openNext() {
    guard let next = session.progress.parts.first(where: { !$0.isDone }) else { return isStuck = true }
    act(.opened(part: next.id))
  }

  private mutating func choose(_ screen: SceneScreen) {
    guard screen.way == .choices else {
      if screen.way == .stuck { isStuck = true } else { act(.continued) }
      return
    }
    let counts = taken[screen.scene.id] ?? [:]
    let fewest = screen.choices.map { counts[$0.id, default: 0] }.min() ?? 0
    let fresh = screen.choices.filter { counts[$0.id, default: 0] == fewest }
    let choice = fresh[generator.next(below: fresh.count)]
    taken[screen.scene.id, default: [:]][choice.id, default: 0] += 1
    act(.chose(scene: screen.scene.id, choice: choice.id))
  }

  private mutating func answer(_ screen: QuestionScreen) {
    let isRight: Bool? =
      switch policy {
      case .best: true
      case .worst: false
      case .random: generator.next(below: 2) == 0
      case .guess: nil
      }
    let maker = ResponseMaker(question: screen.question)
    let response = maker.response(right: isRight, &generator)
    let certainty = screen.question.asksCertainty ? 1 : nil
    if Marking.problem(with: response, for: screen.question, certainty: certainty) == nil {
      act(.answered(question: screen.question.id, response: response, certainty: certainty))
      if case .repair(let repair) = screen.question.kind {
        let passed = response == .text(repair.repaired)
        act(.judged(question: screen.question.id, passed: passed, digest: ""))
      }
    } else {
      act(.skipped(question: screen.question.id))
    }
  }

  private mutating func act(_ deed: Event.Deed) {
    do { try session.apply(Event(at: 0, deed)) } catch { isStuck = true }
  }
}

extension [Block] {
  /// The words of the blocks' text.
  var wordCount: Int { reduce(0) { $0 + $1.prose.reduce(0) { $0 + $1.text.wordCount } } }
}

extension String {
  /// The stretches between white space.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
