internal import CourseModel

/// The words of the trade that a course explains itself, left out of the score "without terms".
struct GlossaryWords: Sendable {
  /// The terms as the stems of their words, by the first of them.
  private let phrases: [String: [[String]]]

  /// Whether there are none.
  var isEmpty: Bool { phrases.isEmpty }

  /// Takes the terms of a course.
  init(_ course: Course) {
    self.init(titles: course.entries.filter { $0.kind == .term }.map(\.title))
  }

  /// Takes the titles of terms.
  init(titles: [String]) {
    let stems = titles.map { Words.of($0.lowercased()).map(Self.stem) }.filter { !$0.isEmpty }
    phrases = Dictionary(grouping: stems, by: { $0[0] })
  }

  /// For each word whether it belongs to a term.
  func marks(in words: [String]) -> [Bool] {
    let stems = words.map { Self.stem($0.lowercased()) }
    return marks(inStems: stems, from: Array(stems.indices))
  }

  /// For each word whether it belongs to a term that begins at one of the places `from`.
  func marks(inStems stems: [String], from starts: [Int]) -> [Bool] {
    var marks = Array(repeating: false, count: stems.count)
    for start in starts {
      for phrase in phrases[stems[start]] ?? [] where stems[start...].starts(with: phrase) {
        for offset in phrase.indices { marks[start + offset] = true }
      }
    }
    return marks
  }

  /// Whether a term begins with a stem.
  func mayBegin(with stem: String) -> Bool { !phrases.isEmpty && phrases[stem] != nil }

  /// A word without the endings of a plural or an inflection: `verbinders` and `verbinder`.
  static func stem(_ word: String) -> String {
    for ending in ["'s", "’s", "en", "s", "e", "n"]
    where word.count > ending.count + 3 && word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      return ending == "en" || ending == "e" ? undoubled(stem) : stem
    }
    return word
  }

  /// Without the second of two same consonants at the end, which the ending brought: `signalen` stays.
  private static func undoubled(_ word: String) -> String {
    let last = word.suffix(2)
    guard last.count == 2, last.first == last.last, let letter = last.last, !"aeiou".contains(letter) else {
      return word
    }
    return String(word.dropLast())
  }
}
