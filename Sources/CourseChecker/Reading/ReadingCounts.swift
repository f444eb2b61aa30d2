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
    let read = ReadTexts(sentence: sentence, Vocabulary(language, terms: terms))
    add(read.words[...], read.vocabulary, language: language, terms: terms)
  }

  /// Adds the words of one sentence.
  mutating func add(
    _ found: ArraySlice<Int32>, _ vocabulary: Vocabulary, language: Course.Tongue, terms: GlossaryWords
  ) {
    guard !found.isEmpty else { return }
    words += found.count
    sentences += 1
    longestSentence = max(longestSentence, found.count)
    if found.count > 15 { sentencesOver15 += 1 }
    var (own, beginsTerm, mayBePassive) = (0, false, false)
    for number in found {
      let word = vocabulary.tallies[Int(number)]
      own += Int(word.syllables)
      count(word.signs)
      if word.signs.contains(.beginsTerm) { beginsTerm = true }
      if word.signs.contains(.auxiliary) { mayBePassive = true }
    }
    syllables += own
    plainWords += found.count
    plainSyllables += own
    guard mayBePassive || beginsTerm else { return }
    let signs = found.map { vocabulary.tallies[Int($0)].signs }
    if mayBePassive, ReadingSigns.isPassive(signs, language) { passives += 1 }
    if beginsTerm { leaveOutTerms(found, signs, vocabulary, terms) }
  }

  /// Takes the terms of a course out of the plain words.
  private mutating func leaveOutTerms(
    _ found: ArraySlice<Int32>, _ signs: [WordFacts.Signs], _ vocabulary: Vocabulary, _ terms: GlossaryWords
  ) {
    let starts = signs.indices.filter { signs[$0].contains(.beginsTerm) }
    let marks = terms.marks(inStems: found.map { vocabulary[$0].stem }, from: starts)
    for (number, isTerm) in zip(found, marks) where isTerm {
      plainWords -= 1
      plainSyllables -= vocabulary[number].syllables
    }
  }

  private mutating func count(_ signs: WordFacts.Signs) {
    guard !signs.isEmpty else { return }
    if signs.contains(.long) { longWords += 1 }
    if signs.contains(.abbreviation) { abbreviations += 1 }
    if signs.contains(.nominalisation) { nominalisations += 1 }
    if signs.contains(.formal) { formalAddress += 1 }
    if signs.contains(.informal) { informalAddress += 1 }
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
