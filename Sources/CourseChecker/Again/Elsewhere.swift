internal import CourseModel
internal import CourseParser

/// What is known of the parts of a course that were not read again, for the checks that look at the whole of it.
struct Elsewhere: Sendable {
  /// Notes that a part asks for, and those of them that other parts gave.
  struct AskedNotes: Sendable {
    let asked: Set<Int>
    let given: Set<Int>
  }

  /// Nothing: all parts were read.
  static let nothing = Elsewhere()

  /// The entries that texts, scenes and choices use.
  private(set) var usedEntries: Set<Int> = []
  /// Whether one of the parts is a test.
  private(set) var hasTest = false
  /// What the parts touch that may hurt.
  private(set) var tags: [String] = []
  /// What the parts do for the goals.
  private(set) var goals = GoalsOfPart()
  /// The minutes of each part.
  private(set) var minutes: [PartID: Double] = [:]
  /// All parts of the course in order; empty where nothing is elsewhere.
  private(set) var order: [PartID] = []
  /// The variables that conditions read, and those that choices change.
  private(set) var variablesRead: Set<Int> = []
  private(set) var variablesWritten: Set<Int> = []
  /// The notes that the parts give, and those for which they ask.
  private(set) var notesGiven: [PartID: Set<Int>] = [:]
  private(set) var notesAsked: [PartID: AskedNotes] = [:]
  /// Whether there are questions that nobody reaches.
  private(set) var hasLostQuestions = false
  /// What was proved of the walks.
  private(set) var walks: [WalkProof] = []
  /// Whether a part names something that is no longer there.
  private(set) var lacksSomething = false

  /// Whether all parts were read.
  var isNothing: Bool { order.isEmpty }

  private init() {}

  /// Takes what reports say of the parts that were left unread.
  init(_ reports: [PartReport], of course: Course, _ memory: PartMemory) {
    guard !reports.isEmpty else { return }
    order = memory.order
    var names = Names(course, memory)
    for report in reports {
      let part = PartID(report.interface.name)
      usedEntries.formUnion(names.entries(report.usedEntries))
      hasTest = hasTest || report.interface.kind == .test
      tags += report.interface.tags
      goals.formUnion(report.goals)
      minutes[part] = report.minutes
      notesGiven[part] = names.entries(report.notesGiven)
      if let walk = report.walk { add(walk, part, &names) }
    }
    lacksSomething = names.lacksSomething
  }

  private mutating func add(_ walk: WalkReport, _ part: PartID, _ names: inout Names) {
    variablesRead.formUnion(names.variables(walk.variablesRead))
    variablesWritten.formUnion(names.variables(walk.variablesWritten))
    if !walk.notesAsked.isEmpty {
      notesAsked[part] = AskedNotes(
        asked: names.entries(walk.notesAsked), given: names.entries(walk.notesGivenElsewhere))
    }
    hasLostQuestions = hasLostQuestions || walk.hasLostQuestions
    walks.append(
      WalkProof(
        part: part, states: walk.states, transitions: walk.transitions, isComplete: true,
        mostStates: walk.mostStates,
        coverage: WalkProof.Coverage(
          scenes: (walk.scenesSeen, walk.scenes), choices: (walk.choicesSeen, walk.choices))))
  }

  /// The indices that names have in this compilation.
  private struct Names {
    private let entryIndex: [String: Int]
    private let variableIndex: [String: Int]
    private(set) var lacksSomething = false

    init(_ course: Course, _ memory: PartMemory) {
      entryIndex = Dictionary(
        zip(memory.entryKeys, memory.entryKeys.indices), uniquingKeysWith: { first, _ in first })
      variableIndex = Dictionary(
        zip(course.variables.map(\.id.rawValue), course.variables.indices),
        uniquingKeysWith: { first, _ in first })
    }

    mutating func entries(_ keys: [String]) -> Set<Int> { indices(keys, entryIndex) }
    mutating func variables(_ ids: [String]) -> Set<Int> { indices(ids, variableIndex) }

    private mutating func indices(_ names: [String], _ list: [String: Int]) -> Set<Int> {
      let found = names.compactMap { list[$0] }
      if found.count < names.count { lacksSomething = true }
      return Set(found)
    }
  }
}
