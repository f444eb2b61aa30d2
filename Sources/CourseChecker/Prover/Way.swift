public import CourseModel
public import SourceText

/// A walk that shows something: what to choose, in order, from the first scene of a part.
public struct Way: Sendable, Hashable {
  /// Something to be done, or something that has to be so.
  public enum Step: Sendable, Hashable {
    /// A choice to take.
    case choice(scene: SceneID, choice: ChoiceID, label: String)
    /// How a question of the walk has to be answered.
    case answer(QuestionID, isRight: Bool)
    /// Whether a note that another part gives has to be in the notebook.
    case note(EntryID, isNoted: Bool)
    /// Whether a question of another part has to be answered right.
    case elsewhere(QuestionID, isRight: Bool)
  }

  /// The part.
  public let part: PartID
  /// The steps.
  public let steps: [Step]
  /// The scene in which it ends, or in which its last choice is taken.
  public let scene: SceneID
  /// The stretch of that scene, counted from 0.
  public let beat: Int
  /// Whether the last choice is what it shows, so that it ends wherever that leads.
  public let endsWithChoice: Bool

  /// Makes a way.
  public init(part: PartID, steps: [Step], scene: SceneID, beat: Int, endsWithChoice: Bool = false) {
    self.part = part
    self.steps = steps
    self.scene = scene
    self.beat = beat
    self.endsWithChoice = endsWithChoice
  }

  /// The choices to take, in order.
  public var choices: [ChoiceID] {
    steps.compactMap { step in
      if case .choice(_, let choice, _) = step { choice } else { nil }
    }
  }

  /// The lines to type once the part is open.
  ///
  /// They are the texts of the choices, and `skip` for a question that must not be answered right. What must
  /// be answered right, or must be so elsewhere, a person has to do.
  public func lines(in language: Language) -> [String] {
    steps.compactMap { step in
      switch step {
      case .choice(_, _, let label): label
      case .answer(_, let isRight): isRight ? nil : Self.skip[language]
      case .note, .elsewhere: nil
      }
    }
  }

  private static let skip = Wording(nl: "sla over", en: "skip")

  /// The way as a sentence, cut short in the middle where it is long.
  public var wording: Wording {
    guard !steps.isEmpty else {
      return Wording(nl: "dat is zo zodra de wandeling begint", en: "it is so as soon as the walk begins")
    }
    let most = 12
    let words = steps.map(\.wording)
    let shown =
      words.count <= most
      ? words : words.prefix(most / 2) + [Wording(nl: "…", en: "…")] + words.suffix(most / 2)
    return Wording(nl: shown.map(\.nl).joined(separator: " → "), en: shown.map(\.en).joined(separator: " → "))
  }
}

extension Way.Step {
  fileprivate var wording: Wording {
    switch self {
    case .choice(_, _, let label): Wording(nl: "'\(label)'", en: "'\(label)'")
    case .answer(let question, true):
      Wording(nl: "(antwoord goed op \(question))", en: "(answer \(question) right)")
    case .answer(let question, false):
      Wording(nl: "(antwoord niet goed op \(question))", en: "(do not answer \(question) right)")
    case .note(let note, true): Wording(nl: "(met de notitie \(note))", en: "(with the note \(note))")
    case .note(let note, false): Wording(nl: "(zonder de notitie \(note))", en: "(without the note \(note))")
    case .elsewhere(let question, true): Wording(nl: "(met \(question) goed)", en: "(with \(question) right)")
    case .elsewhere(let question, false):
      Wording(nl: "(met \(question) niet goed)", en: "(with \(question) not right)")
    }
  }
}
