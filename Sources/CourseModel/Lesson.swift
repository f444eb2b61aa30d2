/// A page of a lesson: what stands under one heading.
public struct Page: Sendable, Hashable {
  /// Its id: the slug of its heading.
  public let id: PageID
  /// Its heading.
  public let title: String
  /// The goals that it teaches.
  public let goals: [GoalID]
  /// Its text.
  public let content: [Block]

  /// Makes a page.
  public init(id: PageID, title: String, goals: [GoalID] = [], content: [Block]) {
    self.id = id
    self.title = title
    self.goals = goals
    self.content = content
  }
}

/// A lesson: pages, with questions between them.
public struct Lesson: Sendable, Hashable {
  /// A thing that a learner goes through in order.
  public enum Step: Sendable, Hashable {
    /// A page to read.
    case page(Page)
    /// A question for practice.
    case question(Reference<Question>)
  }

  /// The steps, in order; never empty.
  public let steps: [Step]

  /// Makes a lesson.
  public init(steps: [Step]) { self.steps = steps }
}
