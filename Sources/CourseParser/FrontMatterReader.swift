import SourceText
import Yams

/// Reads front matter: maps, lists and scalars, and nothing else of YAML.
struct FrontMatterReader {
  /// The largest front matter that is read, in bytes.
  static let largest = 64 << 10
  /// The deepest nesting that is read.
  static let deepest = 8

  let text: CourseText
  let range: Range<Int>
  private(set) var diagnostics: [Diagnostic] = []

  init(text: CourseText, range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// The pairs of the outermost map; empty where there is none, which is reported.
  mutating func read() -> [FrontMatterPair] {
    guard range.count <= Self.largest else {
      diagnostics.append(
        .frontMatter(whole, "de kop van dit bestand is te lang", "this file's front matter is too long"))
      return []
    }
    guard checkNesting(), checkQuotesAndTabs() else { return [] }
    do {
      guard let node = try Yams.compose(yaml: text.source.text(range)) else { return [] }
      let value = convert(node, depth: 0)
      if case .map(let pairs) = value.content { return pairs }
      diagnostics.append(
        .frontMatter(
          value.span, "hier horen regels als 'titel: …' te staan",
          "there should be lines like 'title: …' here"))
    } catch let error as YamlError {
      report(error)
    } catch {
      diagnostics.append(.frontMatter(whole, "de kop is niet te lezen", "the front matter cannot be read"))
    }
    return []
  }

  /// Curly quotes where a value begins, and tabs, are told before YAML is asked: its words would not help.
  private mutating func checkQuotesAndTabs() -> Bool {
    let first = text.source.line(at: range.lowerBound)
    let last = text.source.line(at: max(range.lowerBound, range.upperBound - 1))
    var isFine = true
    for number in first...last {
      let line = text.source.rangeOfLine(number)
      let content = text.source.text(line)
      if let tab = content.firstIndex(of: "\t"), content[..<tab].allSatisfy({ $0 == " " }) {
        let offset = line.lowerBound + content[..<tab].utf8.count
        diagnostics.append(
          .frontMatter(
            Span(file: text.index, range: offset..<(offset + 1)), "hier staat een tab; gebruik spaties",
            "there is a tab here; use spaces"))
        isFine = false
      }
      let file = text.index
      let place = { (range: Range<Int>) in
        Span(file: file, range: line.lowerBound + range.lowerBound..<line.lowerBound + range.upperBound)
      }
      if let (opening, closing) = Self.quotedKey(content) {
        diagnostics.append(.curlyQuote(place(opening), partner: place(closing)))
        isFine = false
      }
      for offset in curlyQuotes(content) {
        let partner = Self.closingQuote(after: offset.upperBound, in: content).map(place)
        diagnostics.append(.curlyQuote(place(offset), partner: partner))
        isFine = false
      }
    }
    return isFine
  }

  /// The curly quote that ends the value whose first one ends at an offset, in bytes from the start of the line.
  private static func closingQuote(after start: Int, in line: String) -> Range<Int>? {
    var offset = 0
    var found: Range<Int>?
    for character in line {
      let size = character.utf8.count
      if offset >= start {
        if "“”‘’„".contains(character) { found = offset..<offset + size }
        if found != nil, ",]}\"".contains(character) { return found }
      }
      offset += size
    }
    return found
  }

  /// The curly quotes round the key of a line, in bytes from the start of the line.
  private static func quotedKey(_ line: String) -> (opening: Range<Int>, closing: Range<Int>)? {
    let lead = line.drop { $0 == " " }
    guard let first = lead.first, "“”‘’„".contains(first),
      let colon = lead.firstIndex(of: ":"), let last = lead[..<colon].last(where: { $0 != " " }),
      let closing = lead[..<colon].lastIndex(of: last), closing > lead.startIndex, "“”‘’".contains(last)
    else { return nil }
    let start = line.utf8.count - lead.utf8.count
    let end = start + lead[..<closing].utf8.count
    return (start..<start + first.utf8.count, end..<end + last.utf8.count)
  }

  /// The curly quotes with which a value begins, in bytes from the start of the line.
  private func curlyQuotes(_ line: String) -> [Range<Int>] {
    let lead = line.drop { $0 == " " }
    guard lead.first != "#" else { return [] }
    var result: [Range<Int>] = []
    var isValue = lead.hasPrefix("- ")
    var isStraight = false
    var isFlow = false
    var offset = 0
    for character in line {
      let size = character.utf8.count
      if isValue, "“”‘’„".contains(character) { result.append(offset..<offset + size) }
      if character == "\"" { isStraight.toggle() }
      if isValue, "[{".contains(character) { isFlow = true }
      let begins =
        character == ":" && (isFlow || result.isEmpty && !isFlow) || isFlow && "[{,".contains(character)
      if character != " ", character != "-" { isValue = !isStraight && begins }
      offset += size
    }
    return isFlow ? result : Array(result.prefix(1))
  }

  /// Brackets and dashes nested so deep that reading them could overflow the stack.
  private mutating func checkNesting() -> Bool {
    var depth = 0
    var deepest = 0
    var lead = 0
    var isLead = true
    var at = range.lowerBound
    var quotes = QuotedValue()
    for byte in text.source.bytes[range] {
      if quotes.holds(byte) {
        (at, isLead) = (at + 1, false)
        continue
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case 0x0A: (lead, isLead) = (0, true)
      default: break
      }
      if isLead, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") { lead += 1 }
      if byte > 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?") { isLead = false }
      deepest = max(deepest, depth, lead)
      if deepest > 2 * Self.deepest {
        let span = Span(file: text.index, range: at..<at + 1)
        diagnostics.append(.frontMatter(span, "dit is te diep genest", "this is nested too deep"))
        return false
      }
      at += 1
    }
    return true
  }

  private mutating func convert(_ node: Node, depth: Int) -> FrontMatterValue {
    let span = place(of: node)
    guard depth < Self.deepest else {
      diagnostics.append(.frontMatter(span, "dit is te diep genest", "this is nested too deep"))
      return FrontMatterValue(content: .scalar(""), span: span)
    }
    check(node, span)
    switch node {
    case .scalar(let scalar):
      return FrontMatterValue(content: .scalar(scalar.string), span: span)
    case .sequence(let sequence):
      return FrontMatterValue(content: .list(sequence.map { convert($0, depth: depth + 1) }), span: span)
    case .mapping(let mapping):
      let pairs = mapping.map { pair in
        let keySpan = place(of: pair.key)
        if pair.key.scalar == nil { diagnostics.append(.notInSubset(keySpan)) }
        let key = FrontMatterKey(text: pair.key.scalar?.string ?? "", span: keySpan)
        return FrontMatterPair(key: key, value: convert(pair.value, depth: depth + 1))
      }
      return FrontMatterValue(content: .map(pairs), span: span)
    case .alias:
      diagnostics.append(.notInSubset(span))
      return FrontMatterValue(content: .scalar(""), span: span)
    }
  }

  /// What YAML allows and courses do not: anchors, tags, texts of several lines.
  private mutating func check(_ node: Node, _ span: Span) {
    let first = text.source.bytes[min(span.range.lowerBound, max(0, text.source.bytes.count - 1))]
    if first == UInt8(ascii: "&") || first == UInt8(ascii: "*") || first == UInt8(ascii: "!") {
      diagnostics.append(.notInSubset(span))
      return
    }
    guard let scalar = node.scalar else { return }
    if scalar.style == .literal || scalar.style == .folded { diagnostics.append(.notInSubset(span)) }
    for scalar in scalar.string.unicodeScalars {
      guard let bad = CharacterCheck.diagnostic(scalar, escape(in: span)) else { continue }
      if bad.code == .hiddenCharacter, text.source.text(span.range).unicodeScalars.contains(scalar) {
        continue
      }
      diagnostics.append(bad)
      return
    }
  }

  /// The first escape in a quoted value; the value where there is none.
  private func escape(in span: Span) -> Span {
    guard let slash = text.find("\\", in: span.range) else { return span }
    let letter = text.source.bytes[min(slash.upperBound, text.source.bytes.count - 1)]
    let digits =
      letter == UInt8(ascii: "x") ? 2 : letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : 0
    let end = min(slash.upperBound + 1 + digits, span.range.upperBound)
    return Span(file: span.file, range: slash.lowerBound..<max(end, slash.upperBound))
  }

  /// The place of a value as the author wrote it, with its quotes.
  private func place(of node: Node) -> Span {
    let start = place(node.mark, length: max(1, node.scalar?.string.utf8.count ?? 1))
    let bytes = text.source.bytes
    guard let scalar = node.scalar, scalar.style == .doubleQuoted || scalar.style == .singleQuoted,
      start.range.lowerBound < bytes.count
    else { return start }
    let line = text.source.rangeOfLine(text.source.line(at: start.range.lowerBound))
    let mark = bytes[start.range.lowerBound]
    var end = start.range.lowerBound + 1
    while end < line.upperBound, bytes[end] != mark || bytes[end - 1] == 0x5C { end += 1 }
    return Span(file: start.file, range: start.range.lowerBound..<min(end + 1, line.upperBound))
  }

  private var whole: Span {
    Span(file: text.index, range: range.lowerBound..<range.lowerBound + min(3, range.count))
  }

  /// Turns a mark, which counts lines and characters from 1, into a span.
  private func place(_ mark: Mark?, length: Int) -> Span {
    guard let mark else { return whole }
    let line = text.source.rangeOfLine(text.source.line(at: range.lowerBound) + mark.line - 1)
    let scalars = text.source.text(line).unicodeScalars.prefix(max(0, mark.column - 1))
    let start = min(line.lowerBound + String(String.UnicodeScalarView(scalars)).utf8.count, line.upperBound)
    return Span(file: text.index, range: start..<max(start, min(start + length, line.upperBound)))
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      let span = place(mark, length: 1)
      diagnostics.append(
        FrontMatterSuspect(text: text, range: range).diagnostic(before: span.range.lowerBound)
          ?? .frontMatter(
            span, "deze regel is niet te lezen als 'sleutel: waarde'",
            "this line cannot be read as 'key: value'"))
    case .duplicatedKeysInMapping(let duplicates, _):
      for key in duplicates { reportDuplicate(key) }
    default:
      diagnostics.append(.frontMatter(whole, "de kop is niet te lezen", "the front matter cannot be read"))
    }
  }

  /// Reports a key that stands twice in one map: the second on one line or at one indentation.
  private mutating func reportDuplicate(_ key: String) {
    var seen: [Int: Range<Int>] = [:]
    let first = text.source.line(at: range.lowerBound)
    let last = text.source.line(at: max(range.lowerBound, range.upperBound - 1))
    for number in first...last {
      let line = text.source.rangeOfLine(number)
      let indent = text.source.bytes[line].prefix { $0 == 0x20 }.count
      seen = seen.filter { $0.key <= indent }
      var places: [Range<Int>] = []
      var from = line.lowerBound
      while let found = text.find(key + ":", in: from..<line.upperBound) {
        let before = found.lowerBound > line.lowerBound ? text.source.bytes[found.lowerBound - 1] : 0x20
        if before == 0x20 || before == 0x2C || before == 0x7B {
          places.append(found.lowerBound..<found.upperBound - 1)
        }
        from = found.upperBound
      }
      if let second = places.dropFirst().first { return duplicate(key, second) }
      guard let place = places.first, place.lowerBound == line.lowerBound + indent else { continue }
      if seen[indent] != nil { return duplicate(key, place) }
      seen[indent] = place
    }
    duplicate(key, whole.range)
  }

  private mutating func duplicate(_ key: String, _ place: Range<Int>) {
    diagnostics.append(.duplicateKey(key, Span(file: text.index, range: place)))
  }
}
