internal import CourseModel

/// How a course is built.
public struct StructureReport: Sendable, Hashable, Codable {
  /// A part.
  public struct PartLine: Sendable, Hashable, Codable {
    /// Its id.
    public let part: String
    /// Its title.
    public let title: String
    /// `lesson`, `walk` or `test`.
    public let kind: String
    /// Its pages, scenes or items.
    public let size: Int
    /// All its words.
    public let words: Int
    /// The questions in it.
    public let questions: Int
    /// The minutes that it takes, estimated.
    public let minutes: Double
    /// What is only known of a walk.
    public let walk: WalkLine?
  }

  /// A walk.
  public struct WalkLine: Sendable, Hashable, Codable {
    /// The scenes.
    public let scenes: Int
    /// The scenes that offer two choices or more, or ask something, in hundredths.
    public let decisionShare: Int
    /// The choices.
    public let choices: Int
    /// The most choices that one scene has.
    public let mostChoices: Int
    /// The endings.
    public let endings: Int
    /// The number of ways through it over links; nil where ways can go round.
    public let ways: String?
    /// The scenes on the shortest way.
    public let shortest: Int?
    /// The scenes on the longest way; nil where ways can go round.
    public let longest: Int?
    /// The scenes, each counted once, on the median random way.
    public let medianScenes: Double
    /// The choices on the median random way.
    public let medianChoices: Double
    /// The fewest and the most choices on a random way.
    public let choiceRange: [Int]
    /// The words on the median random way.
    public let medianWords: Double
    /// The share of all scenes that the median random way shows, in hundredths.
    public let seenShare: Int
    /// The random ways that came to an end, of how many.
    public let sampled: [Int]
    /// The scenes through which every way leads, in order.
    public let bottlenecks: [String]
  }

  /// When a goal is practised.
  public struct GoalSpacing: Sendable, Hashable, Codable {
    /// The goal.
    public let goal: String
    /// The steps from its first teaching to a question about it.
    public let stepsToPractice: Int?
    /// Whether that is within three steps.
    public let isSoon: Bool
    /// Whether a later part asks about it again.
    public let isLater: Bool
  }

  /// The words of the whole course.
  public let words: Int
  /// The minutes that it takes, estimated.
  public let minutes: Double
  /// The minutes that it says it takes.
  public let declaredMinutes: Int?
  /// The share of decisions among pages, scenes and questions outside tests, in hundredths.
  public let decisionShare: Int
  /// The parts.
  public let parts: [PartLine]
  /// The goals.
  public let spacing: [GoalSpacing]

  init(_ checked: CheckedCourse, _ times: CourseTimes) {
    let steps = Spacing.steps(of: checked)
    let words = PartWords(checked)
    parts = zip(checked.course.parts.indices, times.parts).map { index, time in
      PartLine(index, checked, words: words[index], time: time)
    }
    self.words = words.all
    minutes = times.minutes
    declaredMinutes = checked.course.minutes
    decisionShare = Decisions(checked.course).percentage
    spacing = checked.course.goals.map { goal in
      let found = Spacing(of: goal.id, in: steps)
      return GoalSpacing(
        goal: goal.id.rawValue, stepsToPractice: found.stepsToPractice, isSoon: found.isPractisedSoon,
        isLater: found.isPractisedLater)
    }
  }
}

/// The words of a course's parts.
struct PartWords {
  private var words: [Int: Int] = [:]
  /// The words of the course, people, terms and notes included.
  private(set) var all = 0

  init(_ checked: CheckedCourse) {
    for (index, piece) in checked.texts.enumerated() where checked.isUsed(piece.owner) {
      let count = checked.read.count(of: index)
      all += count
      if let part = checked.part(of: piece.owner) { words[part, default: 0] += count }
    }
  }

  subscript(part: Int) -> Int { words[part] ?? 0 }
}

/// The decisions of a course outside its tests.
struct Decisions {
  private(set) var decisions = 0
  private(set) var steps = 0

  init(_ course: Course) {
    for part in course.parts {
      switch part.content {
      case .lesson(let lesson):
        steps += lesson.steps.count
        decisions += lesson.steps.count { if case .question = $0 { true } else { false } }
      case .walk(let walk):
        steps += walk.scenes.count
        decisions += walk.scenes.count { $0.isDecision }
      case .test: continue
      }
    }
  }

  /// The share of decisions, in hundredths.
  var percentage: Int { steps == 0 ? 0 : Int((100 * Double(decisions) / Double(steps)).rounded()) }
}

extension Scene {
  /// Whether the scene asks something or offers two choices or more at once.
  var isDecision: Bool { !questions.isEmpty || beats.contains { $0.choices.count > 1 } }
}
