public import CourseModel
public import SourceText

/// How much work a proof may be.
public struct ProofBudget: Sendable, Hashable {
  /// The most states of a walk that are looked at.
  public var states: Int
  /// The choices that are taken at random where a walk has more states than that.
  public var randomSteps: Int
  /// The seed of those.
  public var seed: UInt64

  /// Makes a budget.
  public init(states: Int = 20_000_000, randomSteps: Int = 200_000, seed: UInt64 = 1) {
    self.states = states
    self.randomSteps = randomSteps
    self.seed = seed
  }
}

/// Something that was proved of a course, with the shortest walk that shows it.
public struct ProofFinding: Sendable, Hashable {
  /// The walk it is about; nil for the course as a whole.
  public let part: PartID?
  /// The shortest walk that shows it; nil where there is nothing to be walked.
  public let way: Way?
  /// What there is to say, and where.
  public let diagnostic: Diagnostic
}

/// What the proof of one walk came to.
public struct WalkProof: Sendable, Hashable {
  /// What was seen of a walk.
  public struct Coverage: Sendable, Hashable {
    /// The scenes that were seen, and all of them.
    public let scenes: (seen: Int, all: Int)
    /// The choices that were taken, and all of them.
    public let choices: (seen: Int, all: Int)

    /// Tells whether two coverages are the same.
    public static func == (first: Self, second: Self) -> Bool {
      first.scenes == second.scenes && first.choices == second.choices
    }

    /// Feeds the numbers to a hasher.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(scenes.seen)
      hasher.combine(choices.seen)
    }
  }

  /// The walk.
  public let part: PartID
  /// The states that were seen; states that no condition can tell apart are one.
  public let states: Int
  /// The choices that were taken in them.
  public let transitions: Int
  /// Whether these are all states; otherwise the rest was tried at random.
  public let isComplete: Bool
  /// At most how many states there are; only a bound, and endless where even that is out of reach.
  public let mostStates: Double
  /// What was seen.
  public let coverage: Coverage
}

/// What was proved of a course.
public struct ProofReport: Sendable, Hashable {
  /// The walks, in the order of the course.
  public let walks: [WalkProof]
  /// What was found.
  public let findings: [ProofFinding]
  /// The findings as diagnostics.
  public var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }
}
