/// A question that an author wrote: an item, in the words of the field.
public struct Question: Sendable, Hashable {
  /// How a multiple question is marked (formulas: `Scoring`).
  public enum MultipleRule: Sendable, Hashable {
    /// The default: right ticked over all right, less wrong ticked over all wrong, never below 0.
    case partial
    /// 1 if just the right options are ticked, else 0.
    case allOrNothing
    /// Right ticked less wrong ticked, over all right, never below 0.
    case plusMinus
    /// Each option that is as it should be counts.
    case rowByRow
    /// The learner is told how many to tick, and may tick no more.
    case pick(Int)
  }

  /// A number that counts as right, wholly or for a share.
  public struct NumberKey: Sendable, Hashable {
    /// The lowest number that fits.
    public let low: Fraction
    /// The highest number that fits.
    public let high: Fraction
    /// The share of the points, from 0 to 1.
    public let share: Fraction
    /// What is told when it fits.
    public let feedback: [Block]

    /// Makes a key for the numbers from `low` to `high`.
    public init(low: Fraction, high: Fraction, share: Fraction = .one, feedback: [Block] = []) {
      self.low = low
      self.high = high
      self.share = share
      self.feedback = feedback
    }
  }

  /// A gap in a text.
  public enum Gap: Sendable, Hashable {
    /// Typed; the texts that are right.
    case typed([String])
    /// Chosen from options, one of which is right.
    case picked([Option])
  }

  /// A stretch of a text with gaps.
  public enum Segment: Sendable, Hashable {
    /// Text.
    case text(String)
    /// The gap with an index.
    case gap(Int)
  }

  /// What kind of question it is, with what it needs.
  public enum Kind: Sendable, Hashable {
    /// One option is right.
    case single([Option])
    /// Any number of options may be right.
    case multiple([Option], MultipleRule)
    /// Items to be put in order; they stand in the right order.
    case order([Option], allOrNothing: Bool)
    /// Pairs to be made: each left side with the right side at the same index, and spare right sides.
    case match(left: [Option], right: [Option], spare: [Option], allOrNothing: Bool)
    /// Gaps in a text.
    case gaps([[Segment]], [Gap], exact: Bool, allOrNothing: Bool)
    /// One gap at the end: a short text.
    case shortText([String], exact: Bool)
    /// A number.
    case number([NumberKey])
    /// An open text, never marked.
    case reflection
    /// A scale, never marked; the words at its ends.
    case scale(ClosedRange<Int>, low: String, high: String)
    /// A broken course file to be mended; whether it is, the checker says.
    case repair(Repair)
  }

  /// Its id.
  public let id: QuestionID
  /// The heading without its kind word: the first part of the stem.
  public let title: Prose
  /// The rest of the stem.
  public let stem: [Block]
  /// What kind it is.
  public let kind: Kind
  /// What it is worth, above 0; 1 where nothing is said.
  public let points: Fraction
  /// The goal that it measures.
  public let goal: GoalID?
  /// How many attempts there are, if limited.
  public let attempts: Int?
  /// The hints, in order.
  public let hints: [[Block]]
  /// The share of the points that each hint costs, from 0 to 1.
  public let hintCost: Fraction
  /// Whether the learner says how sure they are.
  public let asksCertainty: Bool
  /// Whether the options are shuffled.
  public let shuffles: Bool
  /// What is told once it is done.
  public let explanation: [Block]
  /// What is told when a right option was missed.
  public let missed: [Block]

  /// Makes a question.
  public init(
    id: QuestionID, title: Prose, stem: [Block] = [], kind: Kind, points: Fraction = .one,
    goal: GoalID? = nil, attempts: Int? = nil, hints: [[Block]] = [], hintCost: Fraction = .zero,
    asksCertainty: Bool = false, shuffles: Bool = false, explanation: [Block] = [], missed: [Block] = []
  ) {
    self.id = id
    self.title = title
    self.stem = stem
    self.kind = kind
    self.points = points
    self.goal = goal
    self.attempts = attempts
    self.hints = hints
    self.hintCost = hintCost
    self.asksCertainty = asksCertainty
    self.shuffles = shuffles
    self.explanation = explanation
    self.missed = missed
  }

  /// Whether answers are marked: not for reflections and scales.
  public var isMarked: Bool {
    switch kind {
    case .reflection, .scale: false
    case .single, .multiple, .order, .match, .gaps, .shortText, .number, .repair: true
    }
  }
}
