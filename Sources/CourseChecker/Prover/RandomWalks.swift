internal import CourseModel
internal import ScenarioEngine

/// Walks at random through a walk that has too many states to be looked at one by one.
///
/// They are walked with the engine itself, and follow from the seed.
enum RandomWalks {
  /// The most choices of one run.
  static let longestRun = 500

  /// Adds what was seen to the facts.
  static func add(to facts: inout WalkFacts, course: Course, part: PartID, walk: Walk, budget: ProofBudget) {
    var generator = SeededGenerator(seed: budget.seed, purpose: "proof/\(part)")
    var left = budget.randomSteps
    var stuck: Set<Int> = Set(facts.deadEnds.map(\.scene))
    while left > 0 {
      var run = Run(course: course, part: part, seed: generator.next())
      var length = 0
      while length < longestRun, left > 0, run.step(&generator, walk, &facts) {
        length += 1
        left -= 1
      }
      left -= 1
      if let (scene, beat) = run.deadEnd(walk), stuck.insert(scene).inserted {
        let way = Way(part: part, steps: run.steps, scene: walk.scenes[scene].id, beat: beat)
        facts.deadEnds.append(WalkFacts.AtScene(scene: scene, way: way))
      }
    }
  }
}

/// One run at random.
private struct Run {
  var session: Session
  var steps: [Way.Step] = []

  init(course: Course, part: PartID, seed: UInt64) {
    session = Session(course: course, seed: seed)
    perform(.opened(part: part))
  }

  @discardableResult
  private mutating func perform(_ deed: Event.Deed) -> Bool {
    do {
      try session.apply(Event(at: 0, deed))
      return true
    } catch {
      return false
    }
  }

  /// Goes one choice on; tells whether the run goes on.
  mutating func step(_ generator: inout SeededGenerator, _ walk: Walk, _ facts: inout WalkFacts) -> Bool {
    while true {
      switch session.screen {
      case .warning, .feedback: if !perform(.continued) { return false }
      case .question(let asked): if !perform(.skipped(question: asked.question.id)) { return false }
      case .scene(let screen):
        guard let scene = walk.sceneByID[screen.scene.id]?.index else { return false }
        facts.isReached[scene][screen.beat] = true
        switch screen.way {
        case .onward, .questions: if !perform(.continued) { return false }
        case .stuck: return false
        case .choices: return take(screen, scene, &generator, &facts)
        }
      case .welcome, .contents, .page, .walkEnd, .testIntroduction, .testResult, .pretestResult, .courseEnd:
        return false
      }
    }
  }

  private mutating func take(
    _ screen: SceneScreen, _ scene: Int, _ generator: inout SeededGenerator, _ facts: inout WalkFacts
  ) -> Bool {
    let choice = screen.choices[generator.next(below: screen.choices.count)]
    if let number = screen.scene.choiceNumber(of: choice.id) { facts.isTaken[scene][number] = true }
    steps.append(.choice(scene: screen.scene.id, choice: choice.id, label: choice.label.text))
    return perform(.chose(scene: screen.scene.id, choice: choice.id))
  }

  /// The scene in which the run is stuck.
  func deadEnd(_ walk: Walk) -> (scene: Int, beat: Int)? {
    guard case .scene(let screen) = session.screen, screen.way == .stuck else { return nil }
    return walk.sceneByID[screen.scene.id].map { ($0.index, screen.beat) }
  }
}
