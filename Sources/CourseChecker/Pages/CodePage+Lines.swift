public import SourceText

extension CodePage {
  /// A line of a page as it is printed.
  public struct Line: Sendable, Hashable {
    /// The text; a line of an example is indented.
    public let text: String
    /// Whether it is a paragraph, to be wrapped by the caller; other lines stay as they are.
    public let isProse: Bool
  }

  /// The page as lines of plain text, for a terminal.
  public func lines(in language: Language) -> [Line] {
    let prose = Line(text: explanation[language], isProse: true)
    var lines = [Line(text: title, isProse: false), .empty, prose]
    for (word, files) in [(Self.wrongWord, wrong), (Self.rightWord, right)] {
      for file in files {
        lines += [.empty, Line(text: "\(word[language]), \(file.path):", isProse: false), .empty]
        lines += Self.lines(of: file, language)
      }
    }
    return lines
  }

  private static func lines(of file: File, _ language: Language) -> [Line] {
    guard !file.text.isEmpty else { return [Line(text: "    " + goneWords[language], isProse: false)] }
    return file.text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? .empty : Line(text: "    " + line, isProse: false)
    }
  }

  private static let wrongWord = Wording(nl: "Fout", en: "Wrong")
  private static let rightWord = Wording(nl: "Goed", en: "Right")
  private static let goneWords = Wording(nl: "(dit bestand is weg)", en: "(this file is gone)")
}

extension CodePage.Line {
  fileprivate static let empty = CodePage.Line(text: "", isProse: false)
}
