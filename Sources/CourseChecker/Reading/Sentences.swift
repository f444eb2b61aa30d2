internal import SourceText

/// Cuts text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets behind it, where the next word
/// begins one: with a capital, a digit, a quote, or an apostrophe as in "'s Avonds". Not after an abbreviation
/// or an initial. A line end that the author asked for ends one too.
enum Sentences {
  /// The sentences of a text, without white space around them.
  static func of(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [String] = []
      each(in: bytes) { found.append(String(decoding: bytes[$0], as: UTF8.self)) }
      return found
    }
  }

  /// Goes over the places of a text's sentences.
  static func each(in bytes: Letters.Bytes, _ body: (Range<Int>) -> Void) {
    guard Letters.isPlain(bytes) else {
      for range in ranges(inCharactersOf: String(decoding: bytes, as: UTF8.self)) { body(range) }
      return
    }
    var start = 0
    while start < bytes.count {
      let end = bytes.firstPlace(from: start) { $0.marks(of: 0x0A) }
      if end > start { PlainSentences(bytes: bytes, end: end).each(from: start, body) }
      start = end + 1
    }
  }
}

/// Cuts one line of plain text.
private struct PlainSentences {
  let bytes: Letters.Bytes
  /// The end of the line.
  let end: Int

  func each(from first: Int, _ body: (Range<Int>) -> Void) {
    var (start, at) = (first, placeToLookAt(first))
    while at < end {
      let length = lengthOfMark(at)
      guard length > 0 else {
        at = placeToLookAt(at + 1)
        continue
      }
      let behind = endOfMarks(from: at + length)
      if beginsSentence(after: behind), !isAbbreviation(start, at) {
        add(start..<behind, body)
        start = behind
      }
      at = placeToLookAt(behind)
    }
    add(start..<end, body)
  }

  /// The first place from an offset on where a sentence may end: at `.`, `!`, `?`, something beyond ASCII, or the
  /// end of the line.
  private func placeToLookAt(_ start: Int) -> Int {
    bytes.firstPlace(from: start) {
      $0.marks(of: 0x2E) | $0.marks(of: 0x21) | $0.marks(of: 0x3F) | $0.marks(of: 0x0A) | $0.beyondASCII
    }
  }

  private func add(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, Letters.isWhite(bytes[low]) { low += 1 }
    while low < high, Letters.isWhite(bytes[high - 1]) { high -= 1 }
    var at = low
    while at < high {
      let (kind, length) = Letters.kind(bytes, at)
      if kind == .letter { return body(low..<high) }
      at += length
    }
  }

  /// The bytes of the mark at an offset that can end a sentence; 0 if none does.
  private func lengthOfMark(_ at: Int) -> Int {
    switch bytes[at] {
    case 0x2E, 0x21, 0x3F: 1
    case 0xE2: bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6 ? 3 : 0
    default: 0
    }
  }

  /// Behind the marks, quotes and brackets from an offset on: `.!?…"'”’»)]`.
  private func endOfMarks(from start: Int) -> Int {
    var at = start
    while at < end {
      switch bytes[at] {
      case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D: at += 1
      case 0xC2 where bytes[at + 1] == 0xBB: at += 2
      case 0xE2 where bytes[at + 1] == 0x80 && [0xA6, 0x9D, 0x99].contains(bytes[at + 2]): at += 3
      default: return at
      }
    }
    return at
  }

  private func beginsSentence(after behind: Int) -> Bool {
    guard behind < end else { return true }
    guard Letters.isWhite(bytes[behind]) else { return false }
    var at = behind
    while at < end, Letters.isWhite(bytes[at]) { at += 1 }
    guard at < end else { return true }
    if bytes[at] >= 0x41 && bytes[at] <= 0x5A { return true }
    let first = letter(at)
    if first.isUppercase || first.isNumber || "\"“„«([".contains(first) { return true }
    guard "'‘’".contains(first) else { return false }
    let second = at + Letters.kind(bytes, at).length
    guard second < end else { return false }
    if letter(second).isUppercase { return true }
    // 's Avonds, 't Was
    let third = second + Letters.kind(bytes, second).length
    return third + 1 < end && bytes[third] == 0x20 && letter(third + 1).isUppercase
  }

  /// Whether the full stop at an offset belongs to an abbreviation or an initial.
  private func isAbbreviation(_ start: Int, _ at: Int) -> Bool {
    guard bytes[at] == 0x2E else { return false }
    var first = at
    while first > start, !parts(first - 1) { first -= 1 }
    guard first < at, at - first <= 8 else { return false }
    if Letters.kind(bytes, first).length == at - first, letter(first).isUppercase { return true }
    return Abbreviations.areNeverLast(bytes[first..<at])
  }

  /// Whether the letter that ends with the byte at an offset stands before a word: white space, `("'“‘`.
  private func parts(_ at: Int) -> Bool {
    switch bytes[at] {
    case 0x28, 0x22, 0x27: true
    case 0x9C, 0x98: at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2
    default: Letters.isWhite(bytes[at])
    }
  }

  private func letter(_ at: Int) -> Character {
    if bytes[at] < 0x80 { return Character(Unicode.Scalar(bytes[at])) }
    let length = Letters.kind(bytes, at).length
    return String(decoding: bytes[at..<(at + length)], as: UTF8.self).first ?? " "
  }
}
