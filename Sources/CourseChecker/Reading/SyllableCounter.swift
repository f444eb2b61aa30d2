internal import CourseModel

/// Counts syllables in the language of a course, each word once: a course has few words, often.
struct SyllableCounter {
  private let language: Course.Tongue
  private var known: [String: Int] = [:]

  /// Counts in a language.
  init(_ language: Course.Tongue) { self.language = language }

  /// The number of syllables of a word, at least 1.
  mutating func count(in word: String) -> Int {
    if let count = known[word] { return count }
    let count =
      switch language {
      case .nl: DutchSyllables.count(in: word)
      case .en: EnglishSyllables.count(in: word)
      }
    known[word] = count
    return count
  }
}
