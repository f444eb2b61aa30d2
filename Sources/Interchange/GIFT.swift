/// The question format of Moodle: read and written as values here, converted in `GIFT+Import` and
/// `GIFT+Export`.
///
/// The grammar is that of Moodle's own reader (`question/format/gift/format.php`), which guesses the
/// kind of a question from its punctuation.
public enum GIFT {
  /// How a text is marked up.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Moodle's own: HTML in which line feeds count; what stands where nothing is said.
    case moodle
    /// HTML.
    case html
    /// Plain text.
    case plain
    /// Markdown.
    case markdown
  }

  /// A text, and how it is marked up.
  public struct Text: Sendable, Hashable {
    /// The letters, without escapes.
    public var text: String
    /// How they are marked up.
    public var format: Format

    /// Makes a text.
    public init(_ text: String, _ format: Format = .moodle) {
      self.text = text
      self.format = format
    }

    /// Whether there is nothing.
    public var isEmpty: Bool { text.isEmpty }
  }

  /// An answer that can be chosen or typed.
  public struct Answer: Sendable, Hashable {
    /// The answer.
    public var text: Text
    /// What it earns, in per cent, from −100 to 100.
    public var weight: Double
    /// Whether it was marked with `=`.
    public var isMarked: Bool
    /// What is told.
    public var feedback: Text
    /// The line on which it stands.
    public var line: Int

    /// Makes an answer.
    public init(
      _ text: Text, weight: Double, isMarked: Bool = false, feedback: Text = Text(""), line: Int = 0
    ) {
      self.text = text
      self.weight = weight
      self.isMarked = isMarked
      self.feedback = feedback
      self.line = line
    }
  }

  /// Two things that belong together; a pair without a left side is a spare right side.
  public struct Pair: Sendable, Hashable {
    /// The left side.
    public var left: Text
    /// The right side: plain text.
    public var right: String
    /// The line on which it stands.
    public var line: Int

    /// Makes a pair.
    public init(_ left: Text, _ right: String, line: Int = 0) {
      self.left = left
      self.right = right
      self.line = line
    }
  }

  /// What kind of question it is, with its answers.
  public enum Kind: Sendable, Hashable {
    /// No question, but a text.
    case description
    /// An open question, marked by people.
    case essay
    /// True or false; what is told after a wrong and after a right answer.
    case trueFalse(Bool, wrong: Text, right: Text)
    /// One option to choose (`isSingle`), or several.
    case choice([Answer], isSingle: Bool)
    /// A short text to type.
    case short([Answer])
    /// A number; the answers' texts are `3`, `3:0.5` or `1..5`; what is told after any other number.
    case number([Answer], otherwise: Text)
    /// Pairs to make.
    case match([Pair])
  }

  /// A question.
  public struct Question: Sendable, Hashable {
    /// The line on which it begins.
    public var line: Int
    /// Its name; nil where the file gives none.
    public var name: String?
    /// Its text; with a missing word, what stands before it.
    public var text: Text
    /// What stands behind the missing word; nil where the answers close the question.
    public var tail: String?
    /// What kind it is.
    public var kind: Kind
    /// What is told in any case.
    public var feedback: Text

    /// Makes a question.
    public init(
      line: Int = 0, name: String?, text: Text, tail: String? = nil, kind: Kind, feedback: Text = Text("")
    ) {
      self.line = line
      self.name = name
      self.text = text
      self.tail = tail
      self.kind = kind
      self.feedback = feedback
    }
  }

  /// Something that stands in a file.
  public enum Item: Sendable, Hashable {
    /// From here on questions belong to a category: the names from the outside in.
    case category([String], line: Int)
    /// A question.
    case question(Question)
  }

  /// The weights, in per cent, that Moodle accepts; their negatives too.
  ///
  /// From `question/engine/bank.php`: p/q up to sixths, tenths, 1/q up to tenths, and 1/20. A weight must
  /// be within a thousandth of a per cent of one of these, else the import is refused.
  public static let acceptedWeights: [Double] = [
    0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80,
    83.33333,
    90, 100,
  ]

  /// The weight that Moodle accepts and that is nearest.
  public static func accepted(_ weight: Double) -> Double {
    let nearest = acceptedWeights.min { abs($0 - abs(weight)) < abs($1 - abs(weight)) } ?? 0
    return weight < 0 ? -nearest : nearest
  }

  /// Whether Moodle accepts a weight as it is.
  public static func isAccepted(_ weight: Double) -> Bool { abs(accepted(weight) - weight) < 0.001 }
}
