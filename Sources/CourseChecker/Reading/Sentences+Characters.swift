extension Sentences {
  /// The places of the sentences of any text, in UTF-8 offsets, cut by characters.
  static func ranges(inCharactersOf text: String) -> [Range<Int>] {
    let letters = Array(text)
    var offsets = [0]
    offsets.reserveCapacity(letters.count + 1)
    for letter in letters { offsets.append((offsets.last ?? 0) + letter.utf8.count) }
    var found: [Range<Int>] = []
    for line in letters.indices.split(whereSeparator: { letters[$0] == "\n" }) {
      cut(letters, line.startIndex..<line.endIndex, &found)
    }
    return found.map { offsets[$0.lowerBound]..<offsets[$0.upperBound] }
  }

  private static func cut(_ letters: [Character], _ line: Range<Int>, _ found: inout [Range<Int>]) {
    let letters = letters[line]
    var start = line.lowerBound
    var at = line.lowerBound
    while at < line.upperBound {
      let end = ends(letters, at)
      if let end, beginsSentence(letters, after: end), !isAbbreviation(letters, start, at) {
        add(letters[start..<end], to: &found)
        start = end
      }
      at = max(at + 1, end ?? 0)
    }
    add(letters[start...], to: &found)
  }

  private static func add(_ letters: ArraySlice<Character>, to found: inout [Range<Int>]) {
    var letters = letters
    while letters.first?.isWhitespace == true { letters.removeFirst() }
    while letters.last?.isWhitespace == true { letters.removeLast() }
    if letters.contains(where: { $0.isLetter || $0.isNumber }) {
      found.append(letters.startIndex..<letters.endIndex)
    }
  }

  /// Behind the marks that end a sentence at a letter, if they do.
  private static func ends(_ letters: ArraySlice<Character>, _ at: Int) -> Int? {
    guard ".!?…".contains(letters[at]) else { return nil }
    var end = at + 1
    while end < letters.endIndex, ".!?…\"'”’»)]".contains(letters[end]) { end += 1 }
    return end
  }

  private static func beginsSentence(_ letters: ArraySlice<Character>, after end: Int) -> Bool {
    guard end < letters.endIndex else { return true }
    guard letters[end].isWhitespace else { return false }
    guard let at = letters[end...].firstIndex(where: { !$0.isWhitespace }) else { return true }
    let first = letters[at]
    if first.isUppercase || first.isNumber || "\"“„«([".contains(first) { return true }
    guard "'‘’".contains(first), at + 1 < letters.endIndex else { return false }
    if letters[at + 1].isUppercase { return true }
    // 's Avonds, 't Was
    return at + 3 < letters.endIndex && letters[at + 2] == " " && letters[at + 3].isUppercase
  }

  /// Whether the full stop at a letter belongs to an abbreviation or an initial.
  private static func isAbbreviation(_ letters: ArraySlice<Character>, _ start: Int, _ at: Int) -> Bool {
    guard letters[at] == "." else { return false }
    var first = at
    while first > start, !letters[first - 1].isWhitespace, !"(\"'“‘".contains(letters[first - 1]) {
      first -= 1
    }
    let word = String(letters[first..<at]).lowercased()
    if word.count == 1, letters[first].isUppercase { return true }
    return Abbreviations.neverLast.contains(word)
  }
}
