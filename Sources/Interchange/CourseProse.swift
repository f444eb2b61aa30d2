import CourseModel

/// Makes untrusted blocks safe to stand in a course file: what they say stays, what a course would
/// misread changes, and each change is a finding.
struct CourseProse {
  private(set) var findings: [ConversionFinding] = []

  /// The longest text that is kept in one paragraph, in bytes.
  static let longest = 24 << 10

  /// Words with a colon that mean something at the start of a quotation.
  private static let labels = ["Hint:", "Uitleg:", "Explanation:", "Gemist:", "Missed:"]
  /// Words at the start of a code span that would be read as an instruction.
  private static let instructions: Set<String> = [
    "als", "if", "anders", "else", "doe", "do", "noteer", "note", "wis", "erase", "eenmalig", "once",
    "zijpad",
    "detour", "trek", "draw", "doel:", "goal:", "plek", "place", "wie:", "who:", "schaal", "scale", "kies:",
    "pick:",
    "zekerheid", "certainty", "vast", "fixed", "slagen-bij:", "pass-at:", "=",
  ]

  mutating func safe(_ blocks: [Block], inQuote: Bool = false) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      switch block {
      case .paragraph(let prose):
        let safe = withoutLeadingHash(safe(prose, startsQuote: inQuote && result.isEmpty))
        if !safe.text.isEmpty { result.append(.paragraph(safe)) }
      case .heading(let prose):
        let safe = safe(prose)
        if !safe.text.isEmpty { result.append(.heading(safe)) }
      case .bullets(let items):
        let safe = safe(items)
        if !safe.isEmpty { result.append(.bullets(safe)) }
      case .numbered(let start, let items):
        let safe = safe(items)
        if !safe.isEmpty { result.append(.numbered(start, safe)) }
      case .quote(let inner):
        let safe = safe(inner, inQuote: true)
        if !safe.isEmpty { result.append(.quote(safe)) }
      case .verbatim(let text, _):
        let text = clipped(TextCleaner.clean(text))
        if !text.allSatisfy({ $0 == "\n" || $0 == " " }) { result.append(.verbatim(text, info: "")) }
      case .rule: result.append(.rule)
      }
    }
    return result
  }

  private mutating func safe(_ items: [[Block]]) -> [[Block]] {
    items.map { safe($0) }.filter { !$0.isEmpty }
  }

  /// A run of text made safe.
  mutating func safe(_ prose: Prose, startsQuote: Bool = false) -> Prose {
    var prose = prose
    if prose.text.utf8.count > Self.longest {
      findings.append(.textCut)
      prose = cut(prose)
    }
    prose = withoutRiskyCode(prose)
    let codes = prose.marks.filter { $0.style == .code }.map(\.range)
    prose = prose.replacing { scalar, offset, previous in
      if !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7F {
        return TextCleaner.replacement(scalar)
      }
      if scalar == "`", !codes.contains(where: { $0.contains(offset) }) { return "'" }
      return scalar == "(" && previous == "]" ? " (" : nil
    }
    prose = keepingSafeLinks(prose).tidied
    if startsQuote, let label = Self.labels.first(where: { prose.text.hasPrefix($0) }) {
      prose = emphasised(prose, label.utf8.count)
    }
    return prose
  }

  /// A text that begins with `#` would be taken for a heading that lacks its space.
  mutating func withoutLeadingHash(_ prose: Prose) -> Prose {
    guard prose.text.hasPrefix("#") else { return prose }
    let length = prose.text.utf8.prefix { $0 != 0x20 && $0 != 0x0A }.count
    return emphasised(prose, length)
  }

  private mutating func emphasised(_ prose: Prose, _ length: Int) -> Prose {
    guard !prose.marks.contains(where: { $0.range.lowerBound < length }) else { return prose }
    findings.append(.wordEmphasised)
    // The whole word where nothing else is marked in it: emphasis cannot end between a mark and a letter.
    let word = prose.text.utf8.prefix { $0 != 0x20 && $0 != 0x0A }.count
    let length = prose.marks.contains { $0.range.lowerBound < word } ? length : word
    return Prose(prose.text, marks: [Prose.Mark(range: 0..<length, style: .emphasis)] + prose.marks)
  }

  private func clipped(_ text: String) -> String {
    text.utf8.count > Self.longest
      ? String(decoding: Array(text.utf8).prefix(Self.longest), as: UTF8.self) : text
  }

  private func cut(_ prose: Prose) -> Prose {
    let bytes = Array(prose.text.utf8)
    var end = min(Self.longest, bytes.count)
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return prose.slice(0..<end)
  }

  /// A code span at an end of the text, or one that looks like an instruction, becomes plain text.
  private mutating func withoutRiskyCode(_ prose: Prose) -> Prose {
    let count = prose.text.utf8.count
    let kept = prose.marks.filter { mark in
      guard mark.style == .code else { return true }
      let isAtEnd = mark.range.lowerBound == 0 || mark.range.upperBound == count
      let text = String(decoding: Array(prose.text.utf8)[mark.range], as: UTF8.self)
      let word = text.split(separator: " ").first.map(String.init) ?? ""
      return !isAtEnd && !text.hasPrefix("=") && !Self.instructions.contains(word) && !text.contains("\n")
        && text == TextCleaner.clean(text)
    }
    if kept.count < prose.marks.count { findings.append(.codeBecameText) }
    return Prose(prose.text, marks: kept)
  }

  /// Web and mail links stay, others become their words.
  private mutating func keepingSafeLinks(_ prose: Prose) -> Prose {
    let kept = prose.marks.filter { mark in
      guard case .link(let link) = mark.style else { return true }
      guard case .web(let address) = link, Self.isSafe(address) else {
        findings.append(.linkLost(Self.address(link)))
        return false
      }
      return true
    }
    return Prose(prose.text, marks: kept)
  }

  private static func address(_ link: Link) -> String {
    switch link {
    case .web(let address), .elsewhere(let address): address
    case .part(let id): id.rawValue
    case .entry, .scene: ""
    }
  }

  static func isSafe(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard address.utf8.count < 2000, TextCleaner.clean(address) == address else { return false }
    return ["https://", "http://", "mailto:"].contains {
      lower.hasPrefix($0) && lower.utf8.count > $0.utf8.count
    }
  }
}
