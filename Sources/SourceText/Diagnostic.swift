/// A mistake or a doubt about a course, at a place, in words that say what to do next.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable {
    /// The course cannot be used.
    case error
    /// The course can be used; its author should look.
    case warning
  }

  /// A second place that explains the first.
  public struct Note: Sendable, Hashable {
    /// Where.
    public let span: Span
    /// What there is to see.
    public let text: Wording

    /// Makes a note.
    public init(span: Span, text: Wording) {
      self.span = span
      self.text = text
    }
  }

  /// A repair that cannot do harm: text that takes the place of other text.
  public struct Fix: Sendable, Hashable {
    /// What is replaced; empty where something is put in.
    public let span: Span
    /// What takes its place.
    public let replacement: String

    /// Makes a repair.
    public init(span: Span, replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// What kind of mistake; each kind has a page.
  public let code: DiagnosticCode
  /// Where it is.
  public let span: Span
  /// What is wrong, in lower case, without a full stop, the author's text in 'single quotes'.
  public let summary: Wording
  /// What to do, as a sentence.
  public let hint: Wording?
  /// Other places that matter.
  public let notes: [Note]
  /// The repairs that are safe to make without asking, all of them together.
  public let fixes: [Fix]

  /// How bad it is: each code has one severity.
  public var severity: Severity { code.severity }

  /// Makes a diagnostic.
  public init(
    _ code: DiagnosticCode, at span: Span, _ summary: Wording, hint: Wording? = nil, notes: [Note] = [],
    fixes: [Fix] = []
  ) {
    self.code = code
    self.span = span
    self.summary = summary
    self.hint = hint
    self.notes = notes
    self.fixes = fixes
  }
}
