internal import SourceText

extension CodePage {
  /// Reads a page: `# title`, a paragraph in Dutch, one in English, and fences below `## Fout` and `## Goed`.
  ///
  /// The second word after a fence's marks is the file that its text stands for. What is missing is empty in
  /// the page; the tests see to it that no page lacks anything.
  public init(parsing markdown: String) {
    var reader = PageReader()
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(line) }
    self.init(
      title: reader.title,
      explanation: Wording(nl: reader.paragraph(0), en: reader.paragraph(1)),
      wrong: reader.wrong, right: reader.right)
  }
}

/// Reads a page line by line.
private struct PageReader {
  private enum Section {
    case explanation, wrong, right
  }

  /// A fence that is not closed yet.
  private struct Fence {
    let marks: Int
    let path: String
    var text = ""
  }

  private(set) var title = ""
  private(set) var wrong: [CodePage.File] = []
  private(set) var right: [CodePage.File] = []
  private var paragraphs: [[Substring]] = [[]]
  private var section = Section.explanation
  private var fence: Fence?

  func paragraph(_ index: Int) -> String {
    let filled = paragraphs.filter { !$0.isEmpty }
    return index < filled.count ? filled[index].joined(separator: " ") : ""
  }

  mutating func read(_ line: Substring) {
    if let open = fence {
      readInside(open, line)
    } else if line.hasPrefix("```") {
      let words = line.drop { $0 == "`" }.split(separator: " ")
      fence = Fence(
        marks: line.prefix { $0 == "`" }.count, path: words.dropFirst().first.map(String.init) ?? "")
    } else if line.hasPrefix("# ") {
      title = String(line.dropFirst(2))
    } else if line.hasPrefix("## ") {
      section = line == "## Fout" ? .wrong : .right
    } else if section == .explanation {
      if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
    }
  }

  private mutating func readInside(_ open: Fence, _ line: Substring) {
    guard line.count >= open.marks, line.allSatisfy({ $0 == "`" }) else {
      fence?.text += line + "\n"
      return
    }
    let file = CodePage.File(path: open.path, text: open.text)
    switch section {
    case .explanation: break
    case .wrong: wrong.append(file)
    case .right: right.append(file)
    }
    fence = nil
  }
}
