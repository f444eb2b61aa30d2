internal import CourseModel
internal import ScenarioEngine
internal import Scoring

/// Walks at random through a walk, by the engine itself: what a learner reads and does on one way.
///
/// Each choice that is offered is as likely; of two questions one is answered right and the other skipped.
/// Text that was shown before on the same way is not read again. The seed makes it the same every time.
struct WalkSample {
  /// One way through a walk.
  struct Run: Sendable, Hashable {
    /// The words that were read.
    var words = 0
    /// The questions that were met.
    var items = 0
    /// The choices that were taken.
    var choices = 0
    /// The scenes that were seen, by their index.
    var scenes: Set<Int> = []
    /// Whether it came to an end before it was stopped.
    var ended = false
  }

  /// The number of ways that are walked through a walk of so many scenes: fewer through a large one, where each
  /// shows more, and always an odd number, so that one of them is in the middle.
  static func runs(scenes: Int) -> Int { scenes <= 500 ? 101 : max(15, 50_500 / scenes) | 1 }

  /// The number of ways that do not end after which no more are walked.
  static let mostLost = 5
  /// The steps of all ways together after which no more are walked than the fewest.
  ///
  /// Long ways differ little from each other, so few of them tell as much. In a course of many walks all share the
  /// steps of twenty: the times of many make up for each other.
  static func enoughSteps(walks: Int) -> Int { min(12_000, 240_000 / max(1, walks)) }
  /// The fewest ways that are walked, however long they are.
  static let fewestRuns = 3

  /// The most steps of one way; a way that is not at its end by then does not count.
  private var mostSteps: Int { 4000 + 2 * walk.scenes.count }

  /// Walks so often through the walk of a part; a session of the course that was begun already spares beginning one.
  static func runs(
    _ count: Int? = nil, of part: Int, in course: Course, seed: UInt64 = 1, session: Session? = nil,
    walks: Int = 1
  ) -> [Run] {
    guard course.parts.indices.contains(part), case .walk(let walk) = course.parts[part].content else {
      return []
    }
    var start = session ?? Session(course: course, seed: seed)
    guard (try? start.apply(Event(at: 0, .opened(part: course.parts[part].id)))) != nil else { return [] }
    for _ in 0..<2 {
      if case .warning = start.screen { _ = try? start.apply(Event(at: 0, .continued)) }
    }
    var runs: [Run] = []
    var lost = 0
    var steps = 0
    var known: [ShownText: Known] = [:]
    let (count, enoughSteps) = (count ?? Self.runs(scenes: walk.scenes.count), enoughSteps(walks: walks))
    while runs.count < count, lost < mostLost, steps < enoughSteps || runs.count < fewestRuns {
      let generator = SeededGenerator(seed: seed, purpose: "sample/\(course.parts[part].id)/\(runs.count)")
      var sample = WalkSample(session: start, walk: walk, generator: generator)
      // Handed over and back, never held twice: a copy would be as large as the walk.
      swap(&sample.known, &known)
      sample.number = runs.count
      runs.append(sample.run())
      swap(&sample.known, &known)
      steps += sample.steps
      if !sample.found.ended { lost += 1 }
    }
    return runs
  }

  private var session: Session
  private let walk: Walk
  private var generator: SeededGenerator
  private var found = Run()
  private var steps = 0
  /// The number of this way.
  private var number = 0
  /// The texts that were met, also on other ways.
  private var known: [ShownText: Known] = [:]
  private var asked: Set<QuestionID> = []

  /// What is known of a text that was met.
  private struct Known {
    private var words: Int?
    private var lastWay = -1

    /// The words of the text where it was not read before on a way; else none.
    mutating func read(_ blocks: [Block], onWay way: Int) -> Int {
      guard lastWay != way else { return 0 }
      lastWay = way
      let count = words ?? ReadableText.words(in: blocks)
      words = count
      return count
    }
  }

  private init(session: Session, walk: Walk, generator: SeededGenerator) {
    self.session = session
    self.walk = walk
    self.generator = generator
  }

  private mutating func run() -> Run {
    while steps < mostSteps {
      steps += 1
      switch session.screen {
      case .scene(let screen): if !step(screen) { return found }
      case .question(let screen): if !answer(screen.question) { return found }
      case .feedback: if !apply(.continued) { return found }
      case .walkEnd:
        found.ended = true
        return found
      case .welcome, .contents, .warning, .page, .testIntroduction, .testResult, .pretestResult, .courseEnd:
        return found
      }
    }
    return found
  }

  private mutating func step(_ screen: SceneScreen) -> Bool {
    if let index = walk.sceneByID[screen.scene.id]?.index { found.scenes.insert(index) }
    read(screen.passages)
    for place in screen.choices.indices { read([.paragraph(screen.choices[place].label)]) }
    switch screen.way {
    case .onward, .questions: return apply(.continued)
    case .stuck: return false
    case .choices:
      let choice = screen.choices[generator.next(below: screen.choices.count)]
      found.choices += 1
      return apply(.chose(scene: screen.scene.id, choice: choice.id))
    }
  }

  private mutating func answer(_ question: Question) -> Bool {
    if asked.insert(question.id).inserted {
      found.items += 1
      found.words += question.studyWords
    }
    if generator.next(below: 2) == 0, let ids = question.choiceOptions?.filter(\.isRight).map(\.id) {
      let certainty = question.asksCertainty ? 1 : nil
      if apply(.answered(question: question.id, response: .options(ids), certainty: certainty)) {
        return true
      }
    }
    return apply(.skipped(question: question.id))
  }

  private mutating func apply(_ deed: Event.Deed) -> Bool {
    guard let effects = try? session.apply(Event(at: 0, deed)) else { return false }
    for case .tell(let blocks) in effects { read(blocks) }
    return true
  }

  private mutating func read(_ blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    found.words += known[ShownText(blocks: blocks), default: Known()].read(blocks, onWay: number)
  }
}
