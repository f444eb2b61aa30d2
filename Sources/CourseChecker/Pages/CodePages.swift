public import SourceText

/// The pages about the diagnostic codes, one for each; they are part of the program.
public enum CodePages {
  /// The page about a code.
  public static func page(for code: DiagnosticCode) -> CodePage { CodePage(parsing: markdown(of: code)) }

  /// The page about a code as it was written.
  static func markdown(of code: DiagnosticCode) -> String { String(decoding: bytes(of: code), as: UTF8.self) }
}
