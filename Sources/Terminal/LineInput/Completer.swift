/// The words that TAB finds: without regard for case and accents, and never file names.
public struct Completer: Sendable, Hashable {
  /// A word that can be completed.
  public struct Candidate: Sendable, Hashable {
    /// What is put in the line.
    public let word: String
    /// What is shown in the list.
    public let display: String

    /// Makes a candidate; it is shown as it is typed unless `display` says otherwise.
    public init(_ word: String, display: String? = nil) {
      self.word = String(TypedLine.clean(word).map { $0 == "\n" ? " " : $0 })
      self.display = display ?? word
    }
  }

  /// What TAB makes of a line.
  struct Completion: Sendable, Hashable {
    /// The line up to the cursor, with as much put in as is sure.
    let line: String
    /// The candidates that fit, in their order.
    let candidates: [Candidate]
  }

  /// The candidates, in the order in which they are listed.
  public let candidates: [Candidate]

  /// Makes a completer that finds `candidates`.
  public init(candidates: [Candidate]) {
    self.candidates = candidates
  }

  /// Makes a completer that finds `words`.
  public init(_ words: [String]) {
    self.init(candidates: words.map { Candidate($0) })
  }

  /// A completer that finds nothing.
  public static let none = Completer([])

  /// Completes the line up to the cursor, or nil if nothing fits.
  ///
  /// A candidate may be several words ("Het buurthuis"), so the longest end of the line that some
  /// candidate begins with is what is completed.
  func complete(_ line: String) -> Completion? {
    for start in Self.wordStarts(line) {
      let typed = String(line[start...])
      let found = matches(LetterFolding.fold(typed))
      guard let first = found.first else { continue }
      let sure = found.count == 1 ? first.word : Self.common(found, atLeast: typed)
      return Completion(line: line[..<start] + sure, candidates: found)
    }
    return nil
  }

  private func matches(_ folded: String) -> [Candidate] {
    var seen: Set<String> = []
    return candidates.filter { candidate in
      let word = LetterFolding.fold(candidate.word)
      return word.hasPrefix(folded) && seen.insert(word).inserted
    }
  }

  private static func wordStarts(_ line: String) -> [String.Index] {
    [line.startIndex] + line.indices.filter { line[$0] == " " }.map { line.index(after: $0) }.suffix(8)
  }

  /// What all of `found` begin with, in the letters of the first; what was typed if that is no longer.
  private static func common(_ found: [Candidate], atLeast typed: String) -> String {
    let words = found.map { $0.word.map { LetterFolding.fold(String($0)) } }
    var count = words.map(\.count).min() ?? 0
    while count > 0, !words.allSatisfy({ $0.prefix(count) == words[0].prefix(count) }) { count -= 1 }
    return count > typed.count ? String(found[0].word.prefix(count)) : typed
  }
}
