/// What is counted of a word in every sentence that it stands in: numbers alone, which cost nothing to look at.
struct WordTally: Sendable {
  /// The number of syllables.
  let syllables: Int32
  /// Its signs.
  let signs: WordFacts.Signs
  /// The subjects that may hurt of which it can be a word, a bit for each.
  let subjects: UInt8

  /// Takes what is known of a word.
  init(_ facts: WordFacts) {
    syllables = Int32(clamping: facts.syllables)
    signs = facts.signs
    subjects = facts.subjects
  }
}
