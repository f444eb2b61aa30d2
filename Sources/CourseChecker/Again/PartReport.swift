public import CourseParser
internal import SourceText

/// What is kept of a part that was checked: enough to check the rest of its course without reading it again.
///
/// Things are named by what authors call them, never by an index, which is another one in the next compilation.
public struct PartReport: Sendable, Codable {
  /// What the rest of the course needs to know of it.
  public let interface: PartInterface
  /// How often each code was found in it, whatever is wrong elsewhere.
  let codes: [String: Int]
  /// How often each code was found by checks that look only at a course without errors.
  let codesOfWorth: [String: Int]
  /// The entries that its texts, scenes and choices use.
  let usedEntries: [String]
  /// The notes that it can put into the notebook.
  let notesGiven: [String]
  /// What it does for each goal.
  let goals: GoalsOfPart
  /// The minutes that it takes.
  let minutes: Double
  /// What was proved of it; nil for what is no walk.
  let walk: WalkReport?
}

extension PartReport {
  /// Whether its numbers can be those of a part; others could overflow where they are added up.
  var isPossible: Bool {
    let counts = Array(codes.values) + Array(codesOfWorth.values) + (walk?.counts ?? [])
    return counts.allSatisfy((0...Self.most).contains) && (0...Double(Self.most)).contains(minutes)
      && (walk != nil) == (interface.kind == .walk)
  }

  /// More than anything in a part.
  private static let most = 1 << 40

  /// How often each code was found in the part.
  func count(hasErrors: Bool) -> [DiagnosticCode: Int] {
    let all = hasErrors ? codes : codes.merging(codesOfWorth, uniquingKeysWith: +)
    return Dictionary(
      all.compactMap { name, count in DiagnosticCode(rawValue: name).map { ($0, count) } },
      uniquingKeysWith: +)
  }
}

/// What is kept of the proof of a walk.
struct WalkReport: Sendable, Codable {
  let states: Int
  let transitions: Int
  let mostStates: Double
  let scenes: Int
  let choices: Int
  /// The scenes that were reached, and the choices that were taken.
  let scenesSeen: Int
  let choicesSeen: Int
  /// The variables that conditions read, and those that choices change.
  let variablesRead: [String]
  let variablesWritten: [String]
  /// The notes for which conditions ask, and those of them that other parts give.
  let notesAsked: [String]
  let notesGivenElsewhere: [String]
  /// Whether there are questions in scenes that nobody reaches.
  let hasLostQuestions: Bool

  fileprivate var counts: [Int] { [states, transitions, scenes, choices, scenesSeen, choicesSeen] }
}

/// The goals of a course that a part is about.
struct GoalsOfPart: Sendable, Codable, Hashable {
  /// Those that it teaches, practises and tests.
  var taught: Set<String> = []
  var practised: Set<String> = []
  var tested: Set<String> = []
  /// Those that everybody meets who goes through it.
  var met: Set<String> = []

  /// Adds those of another part.
  mutating func formUnion(_ other: Self) {
    taught.formUnion(other.taught)
    practised.formUnion(other.practised)
    tested.formUnion(other.tested)
    met.formUnion(other.met)
  }
}
