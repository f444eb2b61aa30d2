/// Cuts text into words as a reader counts them.
///
/// Words are letters and digits with what joins them inside (`zo'n`, `e-mail`, `1.000`, `o.a.`).
enum Words {
  /// The words of a text.
  static func of(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [String] = []
      each(in: bytes) { words.append(String(decoding: bytes[$0], as: UTF8.self)) }
      return words
    }
  }

  /// The first word of a text.
  static func first(of text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var found: Range<Int>?
      each(in: bytes) { found = found ?? $0 }
      return found.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  /// How many words a text has.
  static func count(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      each(in: bytes) { _ in count += 1 }
      return count
    }
  }

  /// Goes over the places of a text's words.
  @inline(__always)
  static func each(in bytes: Letters.Bytes, _ body: (Range<Int>) -> Void) {
    guard Letters.isPlain(bytes) else {
      for range in ranges(inCharactersOf: String(decoding: bytes, as: UTF8.self)) { body(range) }
      return
    }
    var at = 0
    while at < bytes.count {
      if Letters.isWhite(bytes[at]) {
        at += 1
      } else if let end = plainWord(bytes, at) {
        body(at..<end)
        // What ends it, white space or the mark before white space, belongs to no word.
        at = end + 1
      } else {
        let (end, isAddress) = token(bytes, at)
        if isAddress { body(at..<end) } else { pieces(bytes, at, end, body) }
        at = end
      }
    }
  }

  /// The end of a word of ASCII letters and digits alone with at most one mark between it and a space, as most are.
  @inline(__always)
  private static func plainWord(_ bytes: Letters.Bytes, _ start: Int) -> Int? {
    var end = start
    while end < bytes.count, Letters.isPlainLetter(bytes[end]) || bytes[end] &- 0x30 < 10 { end += 1 }
    guard end > start else { return nil }
    if end == bytes.count || Letters.isWhite(bytes[end]) { return end }
    guard bytes[end] < 0x80, !beginsAddress(bytes, start) else { return nil }
    return end + 1 == bytes.count || Letters.isWhite(bytes[end + 1]) ? end : nil
  }

  /// The end of what stands between two spaces, and whether it is an address, which is one word.
  @inline(__always)
  private static func token(_ bytes: Letters.Bytes, _ start: Int) -> (end: Int, isAddress: Bool) {
    var end = start
    var isAddress = beginsAddress(bytes, start)
    while end < bytes.count, !Letters.isWhite(bytes[end]) {
      if bytes[end] == 0x2F, end >= start + 2, bytes[end - 1] == 0x2F, bytes[end - 2] == 0x3A {
        isAddress = true
      }
      end += 1
    }
    return (end, isAddress)
  }

  /// Whether `www.` stands at a place.
  @inline(__always)
  private static func beginsAddress(_ bytes: Letters.Bytes, _ start: Int) -> Bool {
    start + 3 < bytes.count && bytes[start] == 0x77 && bytes[start + 1] == 0x77
      && bytes[start + 2] == 0x77 && bytes[start + 3] == 0x2E
  }

  /// The words between two spaces: mostly one, none for a dash, two for `en/of`.
  @inline(__always)
  private static func pieces(
    _ bytes: Letters.Bytes, _ from: Int, _ end: Int, _ body: (Range<Int>) -> Void
  ) {
    var (start, letterEnd, isJoined, at) = (-1, 0, false, from)
    while at < end {
      let (kind, length) = Letters.kind(bytes, at)
      if kind == .letter {
        if start < 0 { start = at }
        letterEnd = at + length
        isJoined = false
      } else if kind == .joint, start >= 0, !isJoined {
        isJoined = true
      } else {
        if start >= 0 { body(start..<letterEnd) }
        (start, isJoined) = (-1, false)
      }
      at += length
    }
    if start >= 0 { body(start..<letterEnd) }
  }
}
