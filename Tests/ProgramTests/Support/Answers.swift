import CourseModel
import CourseParser
import ScenarioEngine
import Scoring
import Terminal

/// Finds what to type to finish a course: the right answers, and a way through each walk.
///
/// It plays the course in the engine with the seed that the program gets, so that a transcript can be made
/// again after the course was edited.
struct Answers {
  /// How the tests of the course are made.
  enum Skill: Sendable {
    case right
    /// The first so many attempts are failed.
    case failing(Int)
  }

  private(set) var session: Session
  private(set) var lines: [String] = []
  /// The session after each thing that was done.
  private(set) var sessions: [Session] = []
  private var failures: Int
  /// How many ways through a walk are tried to find a short one.
  private var trials = 100
  private var taken: [[String]: Int] = [:]
  private var random = SeededGenerator(seed: 11, purpose: "answers")

  init(_ course: Course, seed: UInt64, skill: Skill = .right) {
    session = Session(course: course, seed: seed)
    switch skill {
    case .right: failures = 0
    case .failing(let count): failures = count
    }
  }

  /// Goes on where a session is.
  init(resuming session: Session, random seed: UInt64) {
    self.session = session
    failures = 0
    trials = 8
    random = SeededGenerator(seed: seed, purpose: "answers")
  }

  /// The lines for a whole course, up to its end.
  static func lines(for course: Course, seed: UInt64, skill: Skill = .right) throws -> [String] {
    var answers = Answers(course, seed: seed, skill: skill)
    try answers.finish()
    return answers.lines
  }

  /// Plays until the end of the course.
  mutating func finish() throws {
    while try step() {}
  }

  /// Does one thing; false at the end of the course.
  mutating func step() throws -> Bool {
    switch session.screen {
    case .courseEnd: return false
    case .contents: try openNext()
    case .warning: try type("1", .continued)
    case .question(let screen): try answer(screen)
    case .scene(let scene) where scene.way == .choices: try walk()
    case .testResult(let result) where !result.result.isPassed:
      if result.attemptsLeft == 0 {
        try type("1", .continued)
      } else {
        try type("2", .restarted(part: result.part))
      }
      failures -= 1
    case .welcome where session.openPretestItems != nil: try type("2", .openedPretest)
    case .pretestResult: try type("1", .continued)
    case .welcome, .page, .feedback, .scene, .walkEnd, .testIntroduction, .testResult: try apply(.continued)
    }
    return true
  }

  private mutating func apply(_ deed: Event.Deed) throws {
    try session.apply(Event(at: 0, deed))
    sessions.append(session)
  }

  private mutating func type(_ line: String, _ deed: Event.Deed) throws {
    lines.append(line)
    try apply(deed)
  }

  private mutating func openNext() throws {
    let parts = session.progress.parts
    let index = parts.firstIndex { !$0.isDone } ?? 0
    try type(String(index + 1), .opened(part: parts[index].id))
  }

  // MARK: - Questions

  private mutating func answer(_ screen: QuestionScreen) throws {
    let fails = failures > 0 && screen.isGraded
    let (typed, response) = fails ? Self.wrong(screen) : Self.right(screen)
    lines += typed
    if screen.question.asksCertainty { lines.append(fails ? "1" : "3") }
    let certainty: Int? = screen.question.asksCertainty ? (fails ? 1 : 3) : nil
    try apply(.answered(question: screen.question.id, response: response, certainty: certainty))
    if case .repair = screen.question.kind {
      try apply(.judged(question: screen.question.id, passed: true, digest: "d"))
    }
  }

  /// A right answer: what to type, and what it means.
  static func right(_ screen: QuestionScreen) -> (lines: [String], response: Response) {
    let shown = screen.presentation
    switch screen.question.kind {
    case .single(let options), .multiple(let options, _):
      let right = options.filter(\.isRight).map(\.id)
      let letters = right.compactMap { id in shown.options.firstIndex { $0.id == id }.map(letter) }
      return ([letters.joined(separator: " ")], .options(right))
    case .order(let items, _):
      let numbers = items.compactMap { item in shown.options.firstIndex { $0.id == item.id } }
      return ([numbers.map { String($0 + 1) }.joined(separator: " ")], .order(items.map(\.id)))
    case .match(let left, let right, _, _):
      let numbers = right.prefix(left.count).compactMap { side in shown.right.firstIndex { $0.id == side.id }
      }
      let pairs = numbers.enumerated().map { "\(letter($0))\($1 + 1)" }
      return ([pairs.joined(separator: " ")], .pairs(right.prefix(left.count).map(\.id)))
    case .gaps(_, let gaps, _, _):
      let filled = gaps.map { gap in
        switch gap {
        case .typed(let texts): texts.first ?? "?"
        case .picked(let options): options.first(where: \.isRight)?.id.rawValue ?? "?"
        }
      }
      let typed = filled.enumerated().map { index, text in
        shown.gaps[index].firstIndex { $0.id.rawValue == text }.map(letter) ?? text
      }
      return (typed, .gaps(filled))
    case .shortText(let texts, _): return ([texts.first ?? "?"], .text(texts.first ?? "?"))
    case .number(let keys):
      let text = String(keys.first?.low.numerator ?? 0)
      return ([text], .text(text))
    case .repair(let repair): return (mended(repair), .text(repair.repaired))
    case .reflection: return (["Dat weet ik nog niet."], .reflection(digest: "d"))
    case .scale(let range, _, _): return ([String(range.lowerBound)], .scale(range.lowerBound))
    }
  }

  /// A wrong answer where that is easy, else a right one.
  private static func wrong(_ screen: QuestionScreen) -> (lines: [String], response: Response) {
    let shown = screen.presentation.options
    switch screen.question.kind {
    case .single(let options), .multiple(let options, _):
      guard let wrong = options.first(where: { !$0.isRight }),
        let place = shown.firstIndex(where: { $0.id == wrong.id })
      else { return right(screen) }
      return ([letter(place)], .options([wrong.id]))
    case .order:
      return ([shown.indices.map { String($0 + 1) }.joined(separator: " ")], .order(shown.map(\.id)))
    case .shortText: return (["weet niet"], .text("weet niet"))
    case .match, .gaps, .number, .reflection, .scale, .repair: return right(screen)
    }
  }

  /// What to type to mend a text: from the bottom, so that no number changes before it is used.
  private static func mended(_ repair: Question.Repair) -> [String] {
    let changes = LineChange.between(repair.broken, repair.repaired).reversed()
    return changes.flatMap { change -> [String] in
      switch change {
      case .replaced(let line, let text): ["\(line) \(text)"]
      case .removed(let line): ["weg \(line)"]
      case .inserted(let line, let texts): texts.enumerated().map { "na \(line + $0) \($1)" }
      }
    } + ["klaar"]
  }

  static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))) }

  // MARK: - Walks

  /// Takes the next choice of a way to an ending: the shortest of some that chance found.
  private mutating func walk() throws {
    var best: [String]?
    var end: [Session] = []
    for _ in 0..<trials {
      var trial = self
      trial.lines = []
      trial.sessions = []
      if try trial.wander(most: best?.count ?? 600) { (best, end) = (trial.lines, trial.sessions) }
      random = trial.random
    }
    guard let best else { throw Stuck() }
    lines += best
    sessions += end
    session = end.last ?? session
  }

  /// No way to an ending was found.
  struct Stuck: Error {}

  /// One of the choices that were taken least.
  private mutating func freshest(_ scene: SceneScreen) -> Int {
    let counts = scene.choices.map { taken[[scene.scene.id.rawValue, $0.id.rawValue], default: 0] }
    let least = counts.min() ?? 0
    let fresh = counts.indices.filter { counts[$0] == least }
    let pick = fresh[random.next(below: fresh.count)]
    taken[[scene.scene.id.rawValue, scene.choices[pick].id.rawValue], default: 0] += 1
    return pick
  }

  /// Walks by chance; true if an ending was reached within so many choices.
  private mutating func wander(most: Int) throws -> Bool {
    while lines.count < most {
      switch session.screen {
      case .scene(let scene) where scene.way == .choices:
        let pick = freshest(scene)
        try type(String(pick + 1), .chose(scene: scene.scene.id, choice: scene.choices[pick].id))
      case .scene(let scene) where scene.way != .stuck: try apply(.continued)
      case .feedback: try apply(.continued)
      case .question(let screen): try answer(screen)
      case .walkEnd: return true
      case .scene, .welcome, .contents, .warning, .page, .testIntroduction, .testResult, .pretestResult,
        .courseEnd:
        return false
      }
    }
    return false
  }
}

/// The courses of the repository.
enum Courses {
  /// Compiles a course.
  static func compile(_ path: String) -> Compilation {
    let (library, folder) = CourseLibrary.onDisk(course: path)
    return CourseCompiler.compile(library, folder: folder)
  }

  /// The course that most tests take.
  static let polarisatie = compile(Repository.courses + "/polarisatie")
}
