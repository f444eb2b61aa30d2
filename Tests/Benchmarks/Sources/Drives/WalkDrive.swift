internal import CourseModel
internal import ScenarioEngine
internal import Scoring
internal import Workloads

/// A walk with choices at random, on which every text that a learner would see is written.
struct WalkDrive {
  private var session: Session
  private let part: PartID
  private var chance = Chance(seed: 12345)
  private var output = TextOutput()
  private var time: Int64 = 0
  private var steps = 0

  /// Takes `steps` choices and answers in the first part of the course in `folder`.
  static func run(_ folder: String, steps: Int) throws {
    let course = try CompileDrive.compile(folder)
    guard let part = course.parts.first?.id else { throw DriveFailure.doesNotCompile(folder) }
    var drive = WalkDrive(session: Session(course: course, seed: 1), part: part)
    let watch = Stopwatch()
    try drive.walk(steps)
    watch.tell()
  }

  private init(session: Session, part: PartID) {
    self.session = session
    self.part = part
  }

  private mutating func walk(_ wanted: Int) throws {
    try apply(.opened(part: part))
    output.write(session.shownPassages)
    while steps < wanted {
      let choices = session.availableChoices
      if choices.isEmpty { try goOn() } else { try choose(among: choices) }
    }
    try output.flush()
  }

  private mutating func choose(among choices: [Choice]) throws {
    guard let scene = session.sceneID else { throw DriveFailure.lost }
    for number in choices.indices { output.write(choices[number].label.text, number: number + 1) }
    for case .tell(let blocks) in try apply(
      .chose(scene: scene, choice: choices[chance.below(choices.count)].id))
    {
      output.write(blocks)
    }
    steps += 1
    output.write(session.shownPassages)
    try output.flushIfFull()
  }

  private mutating func goOn() throws {
    switch session.screen {
    case .question(let screen): try answer(screen)
    case .walkEnd:
      try apply(.restarted(part: part))
      output.write(session.shownPassages)
    case .scene, .feedback: try apply(.continued)
    case .welcome, .contents, .warning, .page, .testIntroduction, .testResult, .pretestResult, .courseEnd:
      throw DriveFailure.lost
    }
  }

  private mutating func answer(_ screen: QuestionScreen) throws {
    let options = screen.presentation.options
    output.write(screen.question.title.text)
    output.write(screen.question.stem)
    for number in options.indices { output.write(options[number].text.text, number: number + 1) }
    let chosen = options[chance.below(options.count)].id
    try apply(.answered(question: screen.question.id, response: .options([chosen]), certainty: nil))
    steps += 1
    guard case .feedback(let told) = session.screen else { throw DriveFailure.lost }
    for blocks in told.feedback + told.missed + [told.explanation] { output.write(blocks) }
    try apply(.continued)
  }

  @discardableResult
  private mutating func apply(_ deed: Event.Deed) throws -> [Effect] {
    time += 1000
    return try session.apply(Event(at: time, deed))
  }
}
