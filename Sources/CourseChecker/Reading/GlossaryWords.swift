internal import CourseModel

/// The words of the trade that a course explains itself, left out of the score "without terms".
struct GlossaryWords {
  private let phrases: [String: [[String]]]

  /// Takes the terms of a course.
  init(_ course: Course) {
    self.init(titles: course.entries.filter { $0.kind == .term }.map(\.title))
  }

  /// Takes the titles of terms.
  init(titles: [String]) {
    let words = titles.map { Words.of($0.lowercased()) }.filter { !$0.isEmpty }
    phrases = Dictionary(grouping: words, by: { Self.stem($0[0]) })
  }

  /// For each word whether it belongs to a term.
  func marks(in words: [String]) -> [Bool] {
    var marks = Array(repeating: false, count: words.count)
    guard !phrases.isEmpty else { return marks }
    let stems = words.map { Self.stem($0.lowercased()) }
    for start in stems.indices {
      for phrase in phrases[stems[start]] ?? [] where start + phrase.count <= words.count {
        let fits = phrase.indices.allSatisfy { Self.stem(phrase[$0]) == stems[start + $0] }
        if fits { for offset in phrase.indices { marks[start + offset] = true } }
      }
    }
    return marks
  }

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
