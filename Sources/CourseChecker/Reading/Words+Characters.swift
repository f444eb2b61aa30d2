extension Words {
  /// The places of the words of any text, in UTF-8 offsets, cut by characters.
  static func ranges(inCharactersOf text: String) -> [Range<Int>] {
    let letters = Array(text)
    var offsets = [0]
    offsets.reserveCapacity(letters.count + 1)
    for letter in letters { offsets.append((offsets.last ?? 0) + letter.utf8.count) }
    var found: [Range<Int>] = []
    var at = 0
    while at < letters.count {
      var end = at
      while end < letters.count, !letters[end].isWhitespace { end += 1 }
      if end > at { found += pieces(letters, at..<end) }
      at = end + 1
    }
    return found.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
  }

  /// The words between two spaces, in places of letters.
  private static func pieces(_ letters: [Character], _ token: Range<Int>) -> [Range<Int>] {
    if isAddress(letters[token]) { return [token] }
    var found: [Range<Int>] = []
    var start: Int?
    for at in token {
      if isWordLetter(letters[at]) || joins(letters, at, in: token) {
        start = start ?? at
      } else if let first = start {
        found.append(first..<at)
        start = nil
      }
    }
    if let start { found.append(start..<token.upperBound) }
    return found
  }

  private static func isAddress(_ token: ArraySlice<Character>) -> Bool {
    if token.starts(with: "www.") { return true }
    return token.indices.contains { token[$0] == ":" && token[$0...].starts(with: "://") }
  }

  private static func isWordLetter(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  /// Whether a mark stands inside a word and belongs to it.
  private static func joins(_ letters: [Character], _ at: Int, in token: Range<Int>) -> Bool {
    guard at > token.lowerBound, at + 1 < token.upperBound, isWordLetter(letters[at - 1]),
      isWordLetter(letters[at + 1])
    else { return false }
    switch letters[at] {
    case "'", "’", "-", "‐", ".", ",", ":", "_", "@": return true
    default: return false
    }
  }
}
