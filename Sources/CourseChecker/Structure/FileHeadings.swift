internal import SourceText

/// The headings of a file, read from its lines: those with `#`, outside front matter and fenced blocks.
struct FileHeadings {
  /// The first heading of the first level.
  private(set) var title: Span?
  /// The first heading with each text, by that text without marks.
  private(set) var byTitle: [[UInt8]: Span] = [:]

  /// Knows no headings.
  init() {}

  /// Reads the headings of a file with an index.
  init(_ file: SourceFile, index: Int) {
    var isFenced = false
    var isFrontMatter = false
    for number in 1...max(1, file.lineStarts.count) {
      let range = file.rangeOfLine(number)
      let text = file.text(range)
      if text == "---", number == 1 || isFrontMatter {
        isFrontMatter = number == 1
      } else if text.hasPrefix("```") || text.hasPrefix("~~~") {
        isFenced.toggle()
      } else if !isFenced, !isFrontMatter, text.hasPrefix("#") {
        add(text, Span(file: index, range: range))
      }
    }
  }

  private mutating func add(_ line: String, _ span: Span) {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    guard level <= 6, rest.first == " " else { return }
    let key = SearchableText.normalised(String(rest))
    if level == 1, title == nil { title = span }
    if byTitle[key] == nil { byTitle[key] = span }
  }
}
