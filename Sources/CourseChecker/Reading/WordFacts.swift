internal import CourseModel

/// What is asked of a word again and again.
struct WordFacts: Sendable {
  /// The signs that a word has or has not.
  struct Signs: OptionSet, Sendable {
    let rawValue: UInt8
    /// More than six letters.
    static let long = Signs(rawValue: 1)
    static let abbreviation = Signs(rawValue: 2)
    static let nominalisation = Signs(rawValue: 4)
    static let formal = Signs(rawValue: 8)
    static let informal = Signs(rawValue: 16)
    /// A form of the verb that a passive is made with.
    static let auxiliary = Signs(rawValue: 32)
    static let participle = Signs(rawValue: 64)
    /// A term of the course may begin with it.
    static let beginsTerm = Signs(rawValue: 128)
  }

  /// The word as it stands.
  let text: String
  /// In small letters.
  let lowered: String
  /// The word in small letters, as a word of the vocabulary.
  var loweredID: Int32 = 0
  /// The number of syllables.
  let syllables: Int
  /// Its signs.
  let signs: Signs
  /// Without the endings of a plural or an inflection, in small letters.
  let stem: String
  /// The subjects that may hurt of which it can be a word, a bit for each.
  let subjects: UInt8

  /// Looks at a word.
  init(_ text: String, language: Course.Tongue, terms: GlossaryWords) {
    self.text = text
    lowered = text.lowercased()
    stem = terms.isEmpty ? lowered : GlossaryWords.stem(lowered)
    subjects = SensitiveWords.mask(of: lowered)
    syllables =
      switch language {
      case .nl: DutchSyllables.count(in: text)
      case .en: EnglishSyllables.count(in: text)
      }
    var signs: Signs = []
    if Self.isLong(text) { signs.insert(.long) }
    if Abbreviations.isOne(text) { signs.insert(.abbreviation) }
    if ReadingSigns.isNominalisation(lowered, language) { signs.insert(.nominalisation) }
    if ReadingSigns.isAuxiliary(lowered, language) { signs.insert(.auxiliary) }
    if ReadingSigns.isParticiple(lowered, language) { signs.insert(.participle) }
    if language == .nl, ReadingSigns.formal.contains(lowered) { signs.insert(.formal) }
    if language == .nl, ReadingSigns.informal.contains(lowered) { signs.insert(.informal) }
    if terms.mayBegin(with: stem) { signs.insert(.beginsTerm) }
    self.signs = signs
  }

  private static func isLong(_ word: String) -> Bool {
    guard word.utf8.count > 6 else { return false }
    let isPlain = word.utf8.allSatisfy(Letters.isPlainLetter)
    return isPlain || word.count(where: \.isLetter) > 6
  }
}
