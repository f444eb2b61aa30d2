import CourseModel

/// Reads one run of Markdown: escapes, code, emphasis, links, line breaks.
struct MarkdownInlineReader {
  enum Piece {
    case text(String)
    case delimiter(Delimiter)
    case begin(Prose.Mark.Style)
    case end(Prose.Mark.Style)
  }

  struct Delimiter {
    let sign: Unicode.Scalar
    var count: Int
    let opens: Bool
    let closes: Bool
    /// The marks that begin and end here, from the outside in.
    var begins: [Prose.Mark.Style] = []
    var ends: [Prose.Mark.Style] = []
  }

  /// The most delimiters in one run of text that are matched; more are taken as letters.
  static let most = 2000

  let text: [Unicode.Scalar]
  var at = 0
  var pieces: [Piece] = []
  private var plain = ""
  private(set) var findings: [ConversionFinding] = []
  private var finder = SignFinder()
  private let depth: Int
  /// The widths of code fences for which no end was found from here on.
  private var lostFences: Set<Int> = []

  init(_ text: String, depth: Int = 0) {
    self.text = Array(text.unicodeScalars)
    self.depth = depth
  }

  mutating func read() -> Prose {
    while at < text.count { step() }
    flush()
    match()
    return build()
  }

  private mutating func step() {
    let scalar = text[at]
    switch scalar {
    case "\\": escape()
    case "`": code()
    case "*", "_": delimiter(scalar)
    case "[" where link(isImage: false): break
    case "!" where at + 1 < text.count && text[at + 1] == "[" && link(isImage: true): break
    case "<" where tag(): break
    case "&": reference()
    case "\n": lineBreak()
    default: take(scalar)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    plain.unicodeScalars.append(scalar)
    at += 1
  }

  mutating func flush() {
    if !plain.isEmpty { pieces.append(.text(plain)) }
    plain = ""
  }

  private mutating func escape() {
    guard at + 1 < text.count else { return take("\\") }
    let next = text[at + 1]
    if next == "\n" {
      plain += "\n"
      at += 2
    } else if next.isASCII, MarkdownInlineWriter.isPunctuation(next) {
      at += 1
      take(next)
    } else {
      take("\\")
    }
  }

  private mutating func lineBreak() {
    let isHard = plain.hasSuffix("  ")
    while plain.hasSuffix(" ") { plain.removeLast() }
    plain += isHard ? "\n" : " "
    at += 1
    while at < text.count, text[at] == " " { at += 1 }
  }

  private mutating func reference() {
    guard let (character, end) = HTMLTag.reference(text, at: at) else { return take("&") }
    plain += character
    at = end
  }

  private mutating func code() {
    var width = 0
    while at + width < text.count, text[at + width] == "`" { width += 1 }
    guard !lostFences.contains(width), let close = fence(width, from: at + width) else {
      lostFences.insert(width)
      for _ in 0..<width { take("`") }
      return
    }
    var inside = text[(at + width)..<close].map { $0 == "\n" ? " " : $0 }
    if inside.count > 2, inside.first == " ", inside.last == " ", inside.contains(where: { $0 != " " }) {
      inside = Array(inside.dropFirst().dropLast())
    }
    flush()
    var content = String.UnicodeScalarView()
    content.append(contentsOf: inside)
    pieces += [.begin(.code), .text(String(content)), .end(.code)]
    at = close + width
  }

  private func fence(_ width: Int, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      guard text[index] == "`" else {
        index += 1
        continue
      }
      var run = 0
      while index + run < text.count, text[index + run] == "`" { run += 1 }
      if run == width { return index }
      index += run
    }
    return nil
  }

  private mutating func tag() -> Bool {
    if let (address, end) = automaticLink() {
      flush()
      pieces += [.begin(.link(.web(address))), .text(address), .end(.link(.web(address)))]
      at = end
      return true
    }
    guard let tag = HTMLTag(text, at: at) else { return false }
    if tag.name == "br" { plain += "\n" } else if !tag.isClosing { findings.append(.tagLost(tag.name)) }
    at = tag.end
    return true
  }

  private func automaticLink() -> (String, Int)? {
    var index = at + 1
    var address = String.UnicodeScalarView()
    while index < text.count, index - at < 2000, text[index] != ">", text[index] != " ", text[index] != "<" {
      address.append(text[index])
      index += 1
    }
    guard index < text.count, text[index] == ">", CourseProse.isSafe(String(address)) else { return nil }
    return (String(address), index + 1)
  }

  private mutating func link(isImage: Bool) -> Bool {
    let close = finder.next("](", in: text, from: at)
    guard close != .max, close - at < 1000, depth < 2,
      let found = MarkdownLink(text, at: isImage ? at + 1 : at)
    else { return false }
    var inner = MarkdownInlineReader(found.label, depth: depth + 1)
    let label = inner.read()
    flush()
    at = found.end
    if isImage {
      findings.append(.imageLost(found.address))
      if !label.text.isEmpty { plain += "[\(label.text)]" }
      return true
    }
    findings += inner.findings
    let style = Prose.Mark.Style.link(.web(found.address))
    pieces.append(.begin(style))
    add(label)
    pieces.append(.end(style))
    return true
  }

  /// Adds a text that was read already.
  private mutating func add(_ prose: Prose) {
    var events: [(offset: Int, order: Int, piece: Piece)] = []
    for (index, mark) in prose.marks.enumerated() {
      events.append((mark.range.lowerBound, prose.marks.count + index, .begin(mark.style)))
      events.append((mark.range.upperBound, prose.marks.count - index - 1, .end(mark.style)))
    }
    events.sort { ($0.offset, $0.order) < ($1.offset, $1.order) }
    let bytes = Array(prose.text.utf8)
    var done = 0
    for event in events {
      if event.offset > done {
        pieces.append(.text(String(decoding: bytes[done..<event.offset], as: UTF8.self)))
      }
      done = event.offset
      pieces.append(event.piece)
    }
    if done < bytes.count { pieces.append(.text(String(decoding: bytes[done...], as: UTF8.self))) }
  }
}
