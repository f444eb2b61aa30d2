internal import CourseModel

/// What is counted in a text to say how hard it is to read; counts of texts add up.
struct ReadingCounts: Sendable, Hashable {
  var words = 0
  var sentences = 0
  var syllables = 0
  /// Words of more than six letters.
  var longWords = 0
  /// Words that are no terms of the course, and their syllables.
  var plainWords = 0
  var plainSyllables = 0
  var longestSentence = 0
  var sentencesOver15 = 0
  var passives = 0
  var nominalisations = 0
  var abbreviations = 0
  var formalAddress = 0
  var informalAddress = 0

  /// Counts nothing.
  init() {}

  /// Counts one sentence.
  init(sentence: String, language: Course.Tongue, terms: GlossaryWords) {
    var counter = SyllableCounter(language)
    self.init(sentence: sentence, language: language, terms: terms, counter: &counter)
  }

  /// Counts one sentence, with a counter that knows the words of others.
  init(sentence: String, language: Course.Tongue, terms: GlossaryWords, counter: inout SyllableCounter) {
    let found = Words.of(sentence)
    words = found.count
    sentences = found.isEmpty ? 0 : 1
    longestSentence = words
    sentencesOver15 = words > 15 ? 1 : 0
    for (word, isTerm) in zip(found, terms.marks(in: found)) {
      let count = counter.count(in: word)
      syllables += count
      if !isTerm {
        plainWords += 1
        plainSyllables += count
      }
      if word.count(where: \.isLetter) > 6 { longWords += 1 }
      if Abbreviations.isOne(word) { abbreviations += 1 }
    }
    let lowered = found.map { $0.lowercased() }
    passives = ReadingSigns.isPassive(lowered, language) ? 1 : 0
    nominalisations = lowered.count { ReadingSigns.isNominalisation($0, language) }
    guard language == .nl else { return }
    formalAddress = lowered.count { ReadingSigns.formal.contains($0) }
    informalAddress = lowered.count { ReadingSigns.informal.contains($0) }
  }

  /// Adds other counts.
  static func += (first: inout ReadingCounts, second: ReadingCounts) {
    first.words += second.words
    first.sentences += second.sentences
    first.syllables += second.syllables
    first.longWords += second.longWords
    first.plainWords += second.plainWords
    first.plainSyllables += second.plainSyllables
    first.longestSentence = max(first.longestSentence, second.longestSentence)
    first.sentencesOver15 += second.sentencesOver15
    first.passives += second.passives
    first.nominalisations += second.nominalisations
    first.abbreviations += second.abbreviations
    first.formalAddress += second.formalAddress
    first.informalAddress += second.informalAddress
  }

  /// The mean number of words in a sentence.
  var meanSentence: Double { Double(words) / Double(max(1, sentences)) }
  /// The mean number of syllables in a word.
  var syllablesPerWord: Double { Double(syllables) / Double(max(1, words)) }
  /// The mean number of syllables in a word that is no term of the course.
  var plainSyllablesPerWord: Double { Double(plainSyllables) / Double(max(1, plainWords)) }
}
