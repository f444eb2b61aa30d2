public import SourceText

/// What is to be seen of a text that is mended, beside the question itself.
public struct Mending: Sendable, Hashable {
  /// What the checker says of a place in the text.
  public struct Finding: Sendable, Hashable {
    /// The line, counted from 1.
    public let line: Int
    /// The column in characters, counted from 1.
    public let column: Int
    /// What it says.
    public let diagnostic: Diagnostic

    /// Makes a finding.
    public init(line: Int, column: Int, diagnostic: Diagnostic) {
      self.line = line
      self.column = column
      self.diagnostic = diagnostic
    }
  }

  /// What the checker says of a text as a whole.
  public struct Verdict: Sendable, Hashable {
    /// What counts against it.
    public let findings: [Finding]
    /// How many lines with text it has too few.
    public let missingLines: Int

    /// Makes a verdict.
    public init(findings: [Finding], missingLines: Int) {
      self.findings = findings
      self.missingLines = missingLines
    }
  }

  /// The lines of the text as they are now.
  public let lines: [String]
  /// What the checker said of the text that was handed in; nil before that.
  public let verdict: Verdict?

  /// Makes what is to be seen.
  public init(lines: [String], verdict: Verdict? = nil) {
    self.lines = lines
    self.verdict = verdict
  }
}
