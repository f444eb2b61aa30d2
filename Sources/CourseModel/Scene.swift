/// A block of a scene or below a choice, and when it is shown.
public struct Passage: Sendable, Hashable {
  /// When a passage is shown.
  public enum Guard: Sendable, Hashable {
    /// Always.
    case always
    /// If the condition holds.
    case when(Condition)
    /// If the condition of the passage before it does not hold.
    case otherwise
  }

  /// When it is shown.
  public let when: Guard
  /// What is shown.
  public let block: Block
  /// The notes and people that its links lead to: noted and met when it is shown.
  public let entries: [Reference<Entry>]

  /// Makes a passage.
  public init(when: Guard = .always, block: Block, entries: [Reference<Entry>] = []) {
    self.when = when
    self.block = block
    self.entries = entries
  }
}

/// Something that a learner can do in a scene.
public struct Choice: Sendable, Hashable {
  /// Where a choice leads.
  public enum Target: Sendable, Hashable {
    /// To a scene.
    case scene(Reference<Scene>)
    /// On with what stands below the list, or else the next scene (`#verder`).
    case onward
    /// Back to the scene that offered the detour (`#terug`).
    case back
    /// To the end of the walk (`#einde`).
    case end
    /// A look at an entry, and back at once.
    case entry(Reference<Entry>)
  }

  /// Its id: the slug of its text.
  public let id: ChoiceID
  /// Its text.
  public let label: Prose
  /// Where it leads.
  public let target: Target
  /// When it is offered; always if nil.
  public let condition: Condition?
  /// Whether it can be taken only once.
  public let isOnce: Bool
  /// Whether it is a detour, from which `#terug` comes back to this scene.
  public let isDetour: Bool
  /// What it changes, in the order in which that is done.
  public let changes: [Change]
  /// What is told once it is chosen.
  public let told: [Passage]

  /// Makes a choice.
  public init(
    id: ChoiceID, label: Prose, target: Target, condition: Condition? = nil, isOnce: Bool = false,
    isDetour: Bool = false, changes: [Change] = [], told: [Passage] = []
  ) {
    self.id = id
    self.label = label
    self.target = target
    self.condition = condition
    self.isOnce = isOnce
    self.isDetour = isDetour
    self.changes = changes
    self.told = told
  }
}

/// A stretch of a scene: what is told, and then what can be done; `#verder` leads to the next beat.
public struct Beat: Sendable, Hashable {
  /// What is told.
  public let passages: [Passage]
  /// What can be done; without any the scene goes on to the next one.
  public let choices: [Choice]

  /// Makes a beat.
  public init(passages: [Passage], choices: [Choice]) {
    self.passages = passages
    self.choices = choices
  }
}

/// A moment in a walk, at a place or at none.
public struct Scene: Sendable, Hashable {
  /// Its id.
  public let id: SceneID
  /// Its heading.
  public let title: String
  /// Where it is.
  public let place: Reference<Place>?
  /// Whether its heading is that of the place itself.
  public let isPlace: Bool
  /// The people who are there.
  public let people: [Reference<Entry>]
  /// The goals that it teaches.
  public let goals: [GoalID]
  /// The name of the ending, if it is one: a scene with a choice to `#einde`.
  public let ending: String?
  /// What happens in it, in order; never empty.
  public let beats: [Beat]
  /// The questions that are asked after its first beat's text, before its choices, once each.
  public let questions: [Reference<Question>]

  /// Makes a scene.
  public init(
    id: SceneID, title: String, place: Reference<Place>? = nil, isPlace: Bool = false,
    people: [Reference<Entry>] = [], goals: [GoalID] = [], ending: String? = nil, beats: [Beat],
    questions: [Reference<Question>] = []
  ) {
    self.id = id
    self.title = title
    self.place = place
    self.isPlace = isPlace
    self.people = people
    self.goals = goals
    self.ending = ending
    self.beats = beats
    self.questions = questions
  }
}
