extension Question {
  /// An option of a choice question, an item of an order, or a side of a match.
  public struct Option: Sendable, Hashable {
    /// Its id: the slug of its text.
    public let id: OptionID
    /// Its text.
    public let text: Prose
    /// Whether it is right; for an item or a side always.
    public let isRight: Bool
    /// The share of the points that it earns though wrong (`25%`), from 0 to 1.
    public let share: Fraction?
    /// Whether it keeps its place when the options are shuffled (`vast`).
    public let isFixed: Bool
    /// What is told when it was chosen.
    public let feedback: [Block]
    /// What is told when it is right and was not chosen (`Gemist:`).
    public let missed: [Block]

    /// Makes an option.
    public init(
      id: OptionID, text: Prose, isRight: Bool, share: Fraction? = nil, isFixed: Bool = false,
      feedback: [Block] = [], missed: [Block] = []
    ) {
      self.id = id
      self.text = text
      self.isRight = isRight
      self.share = share
      self.isFixed = isFixed
      self.feedback = feedback
      self.missed = missed
    }
  }
}
