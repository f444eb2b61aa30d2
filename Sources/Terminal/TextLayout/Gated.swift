public import SourceText

/// A text that has passed the output gate; it cannot be made of one that has not.
public struct Gated: Sendable, Hashable {
  /// The text, without control characters but the line feed.
  public let text: String

  /// Passes `raw` through the gate.
  public init(_ raw: String) {
    text = OutputGate.clean(raw)
  }

  /// Takes a part of, or ASCII for, what has passed already.
  init(passed: String) {
    text = passed
  }

  /// A wording of the program's own, which is passed through the gate like any other text.
  public init(_ wording: Wording, in language: Language) {
    self.init(wording[language])
  }
}
