import CourseModel

/// Reads the small, safe part of HTML that questions use; the rest is reported and its words kept.
struct HTMLReader {
  private let text: [Unicode.Scalar]
  /// Whether a line feed is a line break, as in Moodle's own format, and not a space.
  private let keepsLines: Bool
  private var builder = BlockBuilder()
  private(set) var findings: [ConversionFinding] = []
  private var at = 0
  /// The position of the last `<` behind which no `>` was found, so that noise stays linear.
  private var lastClose: Int

  private init(_ text: String, keepsLines: Bool) {
    self.text = Array(text.unicodeScalars)
    self.keepsLines = keepsLines
    lastClose = self.text.lastIndex(of: ">") ?? -1
  }

  /// The blocks of an HTML text.
  static func read(_ text: String, keepsLines: Bool) -> (blocks: [Block], findings: [ConversionFinding]) {
    var reader = HTMLReader(text, keepsLines: keepsLines)
    let blocks = reader.read()
    return (blocks, reader.findings)
  }

  private mutating func read() -> [Block] {
    while at < text.count {
      let scalar = text[at]
      if scalar == "<", at < lastClose {
        if skipComment() { continue }
        if let tag = HTMLTag(text, at: at) {
          at = tag.end
          handle(tag)
          continue
        }
      } else if scalar == "&", let (character, end) = HTMLTag.reference(text, at: at) {
        builder.prose.append(character)
        at = end
        continue
      }
      append(scalar)
      at += 1
    }
    return builder.take()
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "\n" {
      builder.prose.append(keepsLines ? "\n" as Unicode.Scalar : " ")
    } else {
      builder.prose.append(scalar)
    }
  }

  private mutating func skipComment() -> Bool {
    guard at + 3 < text.count, text[at + 1] == "!", text[at + 2] == "-", text[at + 3] == "-" else {
      return false
    }
    var end = at + 4
    while end + 2 < text.count, !(text[end] == "-" && text[end + 1] == "-" && text[end + 2] == ">") {
      end += 1
    }
    at = min(text.count, end + 3)
    findings.append(.commentDropped)
    return true
  }

  private mutating func handle(_ tag: HTMLTag) {
    switch tag.name {
    case "b", "strong": mark(.strong, tag)
    case "i", "em": mark(.emphasis, tag)
    case "code", "tt": mark(.code, tag)
    case "a": link(tag)
    case "br": builder.prose.append("\n" as Unicode.Scalar)
    case "p", "div": builder.endParagraph()
    case "ul": tag.isClosing ? builder.endContainer() : builder.beginList(start: nil)
    case "ol": tag.isClosing ? builder.endContainer() : builder.beginList(start: 1)
    case "li": tag.isClosing ? builder.endItem() : builder.beginItem()
    case "blockquote": tag.isClosing ? builder.endContainer() : builder.beginQuote()
    case "h1", "h2", "h3", "h4", "h5", "h6": tag.isClosing ? builder.endHeading() : builder.endParagraph()
    case "hr": builder.add(.rule)
    case "script", "style": skipContent(tag)
    case "img": image(tag)
    case "span": break
    default: other(tag)
    }
  }

  private mutating func mark(_ style: Prose.Mark.Style, _ tag: HTMLTag) {
    if tag.isClosing {
      builder.prose.end { $0 == style }
    } else if !builder.prose.isOpen(style), !builder.prose.isOpen(.code) {
      builder.prose.begin(style)
    }
  }

  private mutating func link(_ tag: HTMLTag) {
    builder.prose.end { if case .link = $0 { true } else { false } }
    if !tag.isClosing, let address = tag.attributes["href"] { builder.prose.begin(.link(.web(address))) }
  }

  private mutating func image(_ tag: HTMLTag) {
    findings.append(.imageLost(tag.attributes["src"] ?? ""))
    if let words = tag.attributes["alt"], !words.isEmpty { builder.prose.append("[\(words)]") }
  }

  private mutating func other(_ tag: HTMLTag) {
    if !tag.isClosing { findings.append(.tagLost(tag.name)) }
    switch tag.name {
    case "td", "th": builder.prose.append(" " as Unicode.Scalar)
    case "tr", "table", "section", "article", "pre": builder.endParagraph()
    default: break
    }
  }

  private mutating func skipContent(_ tag: HTMLTag) {
    guard !tag.isClosing else { return }
    findings.append(.tagLost(tag.name))
    guard at < lastClose else { return }
    while at < text.count {
      if text[at] == "<", let end = HTMLTag(text, at: at), end.isClosing, end.name == tag.name {
        at = end.end
        return
      }
      at += 1
    }
  }
}
