import SourceText

/// The headings of a part, and the pieces in which its Markdown is parsed.
///
/// A tree takes eight times its text, so a large part is parsed piece by piece: each ends before a scene.
/// That is the same as parsing it whole as long as no fence or HTML runs over the border, and as no link is
/// defined elsewhere; both are looked at, and the headings that were foreseen are compared with those found.
struct PartOutline {
  /// A stretch of whole lines.
  struct Piece {
    let range: Range<Int>
    let linesAbove: Int
    /// Which of the headings stand in it.
    let headings: Range<Int>
  }

  /// Parts smaller than this are parsed whole.
  static let smallest = 256 << 10
  /// About how long a piece is.
  static let pieceLength = 48 << 10

  let headings: [Heading]
  let pieces: [Piece]
}

/// Finds the headings of a large text without parsing it.
struct OutlineScanner {
  private let text: CourseText
  private let bytes: [UInt8]
  private var headings: [Heading] = []
  private var pieces: [PartOutline.Piece] = []
  private var start: Int
  private var startLine: Int
  private var firstHeading = 0
  private var isFenced = false
  /// Whether the last line with anything on it could run on past a heading.
  private var mayRunOn = false

  init(_ text: CourseText) {
    self.text = text
    bytes = text.source.bytes
    start = text.body.lowerBound
    startLine = text.bodyLine
  }

  /// The outline; nil for a text that must be parsed whole.
  static func outline(_ text: CourseText, isBorder: (Heading) -> Bool) -> PartOutline? {
    guard text.body.count >= PartOutline.smallest, !text.mayDefineLinks else { return nil }
    var scanner = OutlineScanner(text)
    scanner.scan(isBorder)
    return PartOutline(headings: scanner.headings, pieces: scanner.pieces)
  }

  private mutating func scan(_ isBorder: (Heading) -> Bool) {
    let lines = text.source.lineStarts
    for index in text.bodyLine..<lines.count {
      let lower = lines[index]
      guard lower < bytes.count else { break }
      switch bytes[lower] {
      case 0x0A: continue
      case UInt8(ascii: "#") where !isFenced: readHeading(index, lower, isBorder)
      case UInt8(ascii: "`"), UInt8(ascii: "~"):
        if isFence(lower) { isFenced.toggle() }
        mayRunOn = true
      case UInt8(ascii: "<"), UInt8(ascii: " "): mayRunOn = bytes[lower] == UInt8(ascii: "<")
      default: mayRunOn = false
      }
    }
    cut(at: text.body.upperBound, line: lines.count)
  }

  private func isFence(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at + 1] == bytes[at] && bytes[at + 2] == bytes[at]
  }

  private mutating func readHeading(_ index: Int, _ lower: Int, _ isBorder: (Heading) -> Bool) {
    let line = text.source.rangeOfLine(index + 1)
    var at = lower
    while at < line.upperBound, bytes[at] == UInt8(ascii: "#") { at += 1 }
    let level = at - lower
    guard level <= 6, at == line.upperBound || bytes[at] == 0x20 || bytes[at] == 0x09 else {
      mayRunOn = false
      return
    }
    let title = plainTitle(at..<line.upperBound) ?? parsedTitle(line)
    let heading = Heading(
      level: level, title: title, slug: Slug.of(title), isBare: isBare(index + 1),
      span: Span(file: text.index, range: line))
    if lower - start >= PartOutline.pieceLength, !mayRunOn, isBorder(heading) { cut(at: lower, line: index) }
    headings.append(heading)
    mayRunOn = false
  }

  private mutating func cut(at end: Int, line: Int) {
    pieces.append(
      PartOutline.Piece(range: start..<end, linesAbove: startLine, headings: firstHeading..<headings.count))
    start = end
    startLine = line
    firstHeading = headings.count
  }

  /// The title if it holds letters, digits and plain punctuation only.
  private func plainTitle(_ range: Range<Int>) -> String? {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] == 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
    for byte in bytes[lower..<upper] {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2C, 0x2E, 0x3A, 0x3F, 0x2D, 0x27, 0x28, 0x29,
        0x80...:
        continue
      default: return nil
      }
    }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  private func parsedTitle(_ line: Range<Int>) -> String {
    guard let document = MarkdownDocument(bytes, line), let heading = document.root.firstChild else {
      return ""
    }
    return PlainText.of(heading)
  }

  /// Whether the next line with anything on it, if there is one, begins a heading.
  private func isBare(_ next: Int) -> Bool {
    let lines = text.source.lineStarts
    var index = next
    while index < lines.count, lines[index] < bytes.count, bytes[lines[index]] == 0x0A { index += 1 }
    guard index < lines.count, lines[index] < bytes.count else { return true }
    return bytes[lines[index]] == UInt8(ascii: "#")
  }
}
