internal import CourseModel
internal import CourseParser
internal import SourceText

/// The proof of a course while it is made: a walk at a time, and then the course as a whole.
struct CourseProof {
  let course: Course
  let map: SourceMap
  let budget: ProofBudget
  private let compilation: Compilation
  private(set) var walks: [WalkProof] = []
  private(set) var findings: [ProofFinding] = []
  /// The walks that could be packed, for questions about the course as a whole.
  private(set) var models: [WalkModel] = []
  /// What is known of parts that were not read again.
  let elsewhere: Elsewhere
  /// What each walk reads and changes.
  private(set) var reads: [PartID: WalkReads] = [:]
  /// Which parts give which notes.
  private(set) var notes: NoteSources
  /// Whether something can be told only where all parts are read.
  private(set) var needsAll = false
  /// The facts of each walk, by its part.
  private(set) var facts: [PartID: WalkFacts] = [:]

  init(_ course: Course, _ compilation: Compilation, _ budget: ProofBudget, _ elsewhere: Elsewhere) {
    self.course = course
    self.elsewhere = elsewhere
    for part in course.parts {
      if case .walk(let walk) = part.content { reads[part.id] = WalkReads(walk, of: course) }
    }
    notes = NoteSources(course, reads: reads)
    for (part, given) in elsewhere.notesGiven { notes.add(given, by: part) }
    self.budget = budget
    self.compilation = compilation
    map = compilation.sourceMap
  }

  mutating func run() {
    for part in course.parts {
      if case .walk(let walk) = part.content, !walk.scenes.isEmpty { prove(walk, part.id) }
    }
    for (part, known) in elsewhere.notesAsked
    where notes.givenElsewhere(known.asked, than: part) != known.given { needAll() }
    guard !compilation.hidesMeaning else { return }
    checkVariables()
    checkNotes()
    checkGoals()
    checkPassMark()
  }

  /// What was proved.
  var report: ProofReport { ProofReport(walks: walks, findings: findings) }

  /// What is kept of each part.
  var ofParts: PartProofs {
    PartProofs(
      walks: Dictionary(walks.map { ($0.part, $0) }, uniquingKeysWith: { first, _ in first }), reads: reads,
      notes: notes,
      withLostQuestions: Set(
        course.parts.filter { part in
          if case .walk(let walk) = part.content { !lostQuestions(in: part.id, walk).isEmpty } else { false }
        }.map(\.id)))
  }

  /// Notes that what was asked cannot be told from a part of the course.
  mutating func needAll() { needsAll = true }

  mutating func report(_ diagnostic: Diagnostic, part: PartID? = nil, way: Way? = nil) {
    findings.append(ProofFinding(part: part, way: way, diagnostic: diagnostic))
  }

  private mutating func prove(_ walk: Walk, _ part: PartID) {
    let broken = compilation.brokenScenes(of: part)
    do {
      let model = try WalkModel(
        walk, part: part, of: course, broken: broken, reads: reads[part], notes: notes)
      let known =
        model.layout.bits <= 63
        ? WalkInvestigation<UInt64>(model, limit: budget.states).facts()
        : WalkInvestigation<UInt128>(model, limit: budget.states).facts()
      models.append(model)
      take(known, walk, part, most: model.layout.mostStates)
    } catch {
      var nothing = WalkFacts()
      nothing.isReached = walk.scenes.map { Array(repeating: false, count: $0.beats.count) }
      nothing.isTaken = walk.scenes.map { Array(repeating: false, count: $0.choiceCount) }
      take(nothing, walk, part, most: .infinity)
    }
  }

  private mutating func take(_ known: WalkFacts, _ walk: Walk, _ part: PartID, most: Double) {
    var known = known
    if !known.isComplete, !compilation.hidesMeaning {
      RandomWalks.add(to: &known, course: course, part: part, walk: walk, budget: budget)
    }
    facts[part] = known
    let coverage = WalkProof.Coverage(known)
    walks.append(
      WalkProof(
        part: part, states: known.states, transitions: known.transitions, isComplete: known.isComplete,
        mostStates: most, coverage: coverage))
    if !known.isComplete, let top = map.parts[part] {
      report(.tooManyStates(at: top, most: most, budget, coverage), part: part)
    }
    let checks = WalkChecks(course: course, walk: walk, part: part, facts: known, map: map, given: notes.all)
    findings += checks.findings()
  }
}

extension Scene {
  /// How many choices it has.
  var choiceCount: Int { beats.reduce(0) { $0 + $1.choices.count } }
}

extension WalkProof.Coverage {
  /// What was seen according to the facts.
  init(_ facts: WalkFacts) {
    scenes = (facts.isReached.count { $0.contains(true) }, facts.isReached.count)
    choices = (facts.isTaken.reduce(0) { $0 + $1.count { $0 } }, facts.isTaken.reduce(0) { $0 + $1.count })
  }
}

extension Compilation {
  /// Whether there is an error that may have kept a part of the course from being read.
  var hidesMeaning: Bool { diagnostics.contains { $0.severity == .error && $0.code.mayHideMeaning } }

  /// The scenes of a walk in which an error stands that may have cost a choice, a condition or an effect.
  func brokenScenes(of part: PartID) -> Set<Int> {
    guard hidesMeaning, let headings = sourceMap.scenes[part], let first = headings.first else { return [] }
    var scenes: Set<Int> = []
    for diagnostic in diagnostics where diagnostic.severity == .error && diagnostic.code.mayHideMeaning {
      guard diagnostic.span.file == first.file else { continue }
      let start = diagnostic.span.range.lowerBound
      if let scene = headings.lastIndex(where: { $0.range.lowerBound <= start }) { scenes.insert(scene) }
    }
    return scenes
  }
}

extension DiagnosticCode {
  /// Whether a mistake of this kind may have kept a part of a scene from being read.
  fileprivate var mayHideMeaning: Bool {
    switch self {
    case .endingWithoutSource, .fakeChoice, .duplicateChoice, .mapSyntax, .mapUnknownPlace,
      .mapEdgeWithoutLink,
      .controlCharacter, .hiddenCharacter, .noBreakSpace, .noOptions, .noRightOption, .severalRightOptions,
      .duplicateOption, .splitQuestion, .optionShare, .ambiguousNumber, .gapSyntax, .tooFewItems, .scaleOrder,
      .repairWithoutBlock, .repairExtraBlock, .repairTooLong, .repairInTest, .nothingToRepair, .repairFails:
      false
    default: true
    }
  }
}

extension Diagnostic {
  fileprivate static func tooManyStates(
    at span: Span, most: Double, _ budget: ProofBudget, _ coverage: WalkProof.Coverage
  ) -> Diagnostic {
    let (scenes, choices) = (coverage.scenes, coverage.choices)
    let over = most.isFinite ? " (\(most.order))" : ""
    return Diagnostic(
      .tooManyStates, at: span,
      Wording(
        nl: "deze wandeling heeft meer toestanden dan de \(budget.states) die zijn na te gaan\(over)",
        en: "this walk has more states than the \(budget.states) that can be looked at\(over)"),
      hint: Wording(
        nl:
          "Er is verder op goed geluk gelopen (begingetal \(budget.seed)): \(scenes.seen) van \(scenes.all) scènes en \(choices.seen) van \(choices.all) keuzes zijn gezien. Lees variabelen en notities minder ver weg, dan past het bewijs.",
        en:
          "The rest was walked at random (seed \(budget.seed)): \(scenes.seen) of \(scenes.all) scenes and \(choices.seen) of \(choices.all) choices were seen. Read variables and notes less far away, and the proof will fit."
      ))
  }
}

extension Double {
  /// A large number by its order: at most 3 × 10^12.
  fileprivate var order: String {
    var (value, power) = (self, 0)
    while value >= 10 {
      value /= 10
      power += 1
    }
    return "≤ \(Int(value.rounded(.up))) × 10^\(power)"
  }
}
