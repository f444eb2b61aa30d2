/// Cuts text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets behind it, where the next word
/// begins one: with a capital, a digit, a quote, or an apostrophe as in "'s Avonds". Not after an abbreviation
/// or an initial. A line end that the author asked for ends one too.
enum Sentences {
  /// The sentences of a text, without white space around them.
  static func of(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { line($0) }
  }

  private static func line(_ line: Substring) -> [String] {
    let letters = Array(line)
    var result: [String] = []
    var start = 0
    var at = 0
    while at < letters.count {
      let end = ends(letters, at)
      if let end, beginsSentence(letters, after: end), !isAbbreviation(letters, start, at) {
        add(letters[start..<end], to: &result)
        start = end
      }
      at = max(at + 1, end ?? 0)
    }
    add(letters[start...], to: &result)
    return result
  }

  private static func add(_ letters: ArraySlice<Character>, to result: inout [String]) {
    var letters = letters
    while letters.first?.isWhitespace == true { letters.removeFirst() }
    while letters.last?.isWhitespace == true { letters.removeLast() }
    if letters.contains(where: { $0.isLetter || $0.isNumber }) { result.append(String(letters)) }
  }

  /// Behind the marks that end a sentence at a letter, if they do.
  private static func ends(_ letters: [Character], _ at: Int) -> Int? {
    guard ".!?…".contains(letters[at]) else { return nil }
    var end = at + 1
    while end < letters.count, ".!?…\"'”’»)]".contains(letters[end]) { end += 1 }
    return end
  }

  private static func beginsSentence(_ letters: [Character], after end: Int) -> Bool {
    guard end < letters.count else { return true }
    guard letters[end].isWhitespace else { return false }
    var at = end
    while at < letters.count, letters[at].isWhitespace { at += 1 }
    guard at < letters.count else { return true }
    let first = letters[at]
    if first.isUppercase || first.isNumber || "\"“„«([".contains(first) { return true }
    guard "'‘’".contains(first), at + 1 < letters.count else { return false }
    if letters[at + 1].isUppercase { return true }
    // 's Avonds, 't Was
    return at + 3 < letters.count && letters[at + 2] == " " && letters[at + 3].isUppercase
  }

  /// Whether the full stop at a letter belongs to an abbreviation or an initial.
  private static func isAbbreviation(_ letters: [Character], _ start: Int, _ at: Int) -> Bool {
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

/// The abbreviations that matter when sentences are cut and indicators counted.
enum Abbreviations {
  /// Those after which a sentence goes on, without their last full stop.
  static let neverLast: Set<String> = [
    "a.d.h.v", "art", "b.v", "bijv", "bv", "blz", "c.q", "ca", "d.m.v", "d.w.z", "dhr", "dr", "drs", "e.g",
    "fig",
    "h", "i.c", "i.e", "i.p.v", "i.v.m", "incl", "ing", "ir", "jl", "m.a.w", "m.b.t", "m.b.v", "m.i.v", "m.n",
    "max", "mevr", "min", "mr", "mrs", "ms", "mw", "n.a.v", "nl", "nr", "o.a", "o.b.v", "o.l.v", "o.m", "p",
    "pag",
    "prof", "resp", "st", "t.a.v", "t.b.v", "t.g.v", "t.o.v", "tel", "v", "vgl", "z.g", "zgn", "no", "vs",
  ]

  /// Whether a word is an abbreviation that a reader must spell out: with full stops inside, or a known one.
  static func isOne(_ word: String) -> Bool {
    let word = word.lowercased()
    if word.contains("."), word.contains(where: \.isLetter) {
      return !word.contains("://") && !word.hasPrefix("www.")
    }
    return shown.contains(word)
  }

  private static let shown: Set<String> = [
    "bijv", "bv", "blz", "ca", "dhr", "drs", "enz", "etc", "evt", "incl", "mevr", "nr", "pag", "resp", "zgn",
    "vgl",
  ]
}
