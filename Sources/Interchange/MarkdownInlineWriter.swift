import CourseModel

/// Writes one run of text with its marks.
///
/// CommonMark makes emphasis only where its marks touch words in the right way; where that cannot be,
/// the mark is left out and reported, and the words stay.
struct MarkdownInlineWriter {
  let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private let marks: [Prose.Mark]
  let reader: MarkdownWriter.Reader
  var out = String.UnicodeScalarView()
  private(set) var findings: [ConversionFinding] = []
  /// Whether the last thing written was the end of an emphasis, which another may not touch.
  private var justClosed = false

  init(_ prose: Prose, _ reader: MarkdownWriter.Reader) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in prose.text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    marks = prose.marks
    self.reader = reader
  }

  /// The Markdown.
  mutating func write() -> String {
    write(0..<scalars.count, marks[...], depth: 0, inLink: false)
    return String(out)
  }

  private func index(_ offset: Int) -> Int {
    var (low, high) = (0, offsets.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func write(_ range: Range<Int>, _ inside: ArraySlice<Prose.Mark>, depth: Int, inLink: Bool)
  {
    var at = range.lowerBound
    var rest = inside
    while let mark = rest.popFirst() {
      let place = (index(mark.range.lowerBound)..<index(mark.range.upperBound)).clamped(to: range)
      guard !place.isEmpty, place.lowerBound >= at else { continue }
      text(at..<place.lowerBound)
      let nested = rest.prefix { $0.range.lowerBound < mark.range.upperBound }
      rest = rest.dropFirst(nested.count)
      self.mark(mark.style, place, nested, depth: depth, inLink: inLink, within: range)
      at = place.upperBound
    }
    text(at..<range.upperBound)
  }

  private mutating func mark(
    _ style: Prose.Mark.Style, _ place: Range<Int>, _ nested: ArraySlice<Prose.Mark>, depth: Int,
    inLink: Bool,
    within range: Range<Int>
  ) {
    switch style {
    case .code: code(place)
    case .link(.web(let address)) where !inLink:
      put("[")
      write(place, nested, depth: depth, inLink: true)
      put("](" + Self.destination(address) + ")")
    case .link: write(place, nested, depth: depth, inLink: inLink)
    case .emphasis: emphasis(1, place, nested, depth, inLink, within: range)
    case .strong: emphasis(2, place, nested, depth, inLink, within: range)
    }
  }

  private mutating func emphasis(
    _ width: Int, _ place: Range<Int>, _ nested: ArraySlice<Prose.Mark>, _ depth: Int, _ inLink: Bool,
    within range: Range<Int>
  ) {
    let sign: Character = depth == 0 ? "*" : "_"
    guard depth < 2, !justClosed, canMark(place, sign, nested, within: range) else {
      findings.append(.emphasisDropped)
      return write(place, nested, depth: depth, inLink: inLink)
    }
    put(String(repeating: sign, count: width))
    write(place, nested, depth: depth + 1, inLink: inLink)
    put(String(repeating: sign, count: width))
    justClosed = true
  }

  /// Whether marks around `place` would be read as emphasis (CommonMark 0.30, 6.2).
  private func canMark(
    _ place: Range<Int>, _ sign: Character, _ nested: ArraySlice<Prose.Mark>, within range: Range<Int>
  ) -> Bool {
    let before = out.last
    let first = nested.first.map { index($0.range.lowerBound) == place.lowerBound } == true
    let last = nested.contains { index($0.range.upperBound) == place.upperBound }
    let next: Unicode.Scalar? =
      place.upperBound < range.upperBound || range.upperBound == scalars.count
      ? (place.upperBound < scalars.count ? scalars[place.upperBound] : nil) : "*"
    let opens = scalars[place.lowerBound]
    let closes = scalars[place.upperBound - 1]
    guard !Self.isSpace(opens), !Self.isSpace(closes), !(depthNeedsWords(sign, before, next)) else {
      return false
    }
    if first || Self.isPunctuation(opens), let before, Self.isWord(before) { return false }
    if last || Self.isPunctuation(closes), let next, Self.isWord(next), !startsMark(place.upperBound) {
      return false
    }
    return true
  }

  private func depthNeedsWords(_ sign: Character, _ before: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool
  {
    guard sign == "_" else { return false }
    if let before, Self.isWord(before) { return true }
    if let next, Self.isWord(next) { return true }
    return false
  }

  private func startsMark(_ at: Int) -> Bool {
    marks.contains { mark in
      guard index(mark.range.lowerBound) == at else { return false }
      // A mark that is written begins with punctuation; emphasis right here would not be.
      switch mark.style {
      case .code, .link(.web): return true
      case .emphasis, .strong, .link: return false
      }
    }
  }

  private mutating func code(_ place: Range<Int>) {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[place].map { $0 == "\n" ? " " : $0 })
    let content = String(text)
    var longest = 0
    var run = 0
    for byte in content.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let needsSpace =
      content.hasPrefix("`") || content.hasSuffix("`")
      || content.hasPrefix(" ") && content.hasSuffix(" ") && !content.allSatisfy { $0 == " " }
    put(fence + (needsSpace ? " \(content) " : content) + fence)
  }

  private mutating func put(_ text: String) {
    out.append(contentsOf: text.unicodeScalars)
    justClosed = false
  }

  private mutating func text(_ range: Range<Int>) {
    for at in range {
      escape(at)
      justClosed = false
    }
  }
}
