internal import CourseModel

/// The reading indicators of a text, rounded to one decimal.
///
/// They are indicators: no score says for whom a text is readable (learning.md 3.4).
public struct ReadingScore: Sendable, Hashable, Codable {
  /// The words.
  public let words: Int
  /// The sentences.
  public let sentences: Int
  /// The mean number of words in a sentence.
  public let meanSentence: Double
  /// The words of the longest sentence.
  public let longestSentence: Int
  /// The share of sentences of more than fifteen words, in hundredths.
  public let shareOver15: Double
  /// The reading index: Flesch-Douma for Dutch, Flesch reading ease for English; higher is easier.
  public let index: Double
  /// The same with the syllables of the words that are no terms of the course.
  public let indexWithoutTerms: Double
  /// Leesindex A of Brouwer, for Dutch.
  public let brouwer: Double?
  /// LIX; lower is easier.
  public let lix: Double
  /// The share of sentences that look passive, in hundredths.
  public let sharePassive: Double
  /// The words in a hundred that end in -ing, -atie, -heid or the like.
  public let nominalisations: Double
  /// The abbreviations.
  public let abbreviations: Int
  /// How often the reader is addressed with `u`.
  public let formalAddress: Int
  /// How often the reader is addressed with `je`.
  public let informalAddress: Int

  init(_ counts: ReadingCounts, language: Course.Tongue) {
    words = counts.words
    sentences = counts.sentences
    meanSentence = Self.rounded(counts.meanSentence)
    longestSentence = counts.longestSentence
    let sentenceCount = Double(max(1, counts.sentences))
    shareOver15 = Self.rounded(100 * Double(counts.sentencesOver15) / sentenceCount)
    index = Self.rounded(ReadingFormula.index(counts, language))
    indexWithoutTerms = Self.rounded(ReadingFormula.indexWithoutTerms(counts, language))
    brouwer =
      language == .nl
      ? Self.rounded(ReadingFormula.brouwer(counts.meanSentence, counts.syllablesPerWord)) : nil
    lix = Self.rounded(ReadingFormula.lix(counts))
    sharePassive = Self.rounded(100 * Double(counts.passives) / sentenceCount)
    nominalisations = Self.rounded(100 * Double(counts.nominalisations) / Double(max(1, counts.words)))
    abbreviations = counts.abbreviations
    formalAddress = counts.formalAddress
    informalAddress = counts.informalAddress
  }

  static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}

/// The formulas of reading indices (learning.md 3.1).
enum ReadingFormula {
  /// Flesch-Douma (Douma 1960): 206.835 − 0.93·(words/sentence) − 77·(syllables/word).
  static func fleschDouma(_ wordsPerSentence: Double, _ syllablesPerWord: Double) -> Double {
    206.835 - 0.93 * wordsPerSentence - 77 * syllablesPerWord
  }

  /// Flesch reading ease (Flesch 1948): 206.835 − 1.015·(words/sentence) − 84.6·(syllables/word).
  static func flesch(_ wordsPerSentence: Double, _ syllablesPerWord: Double) -> Double {
    206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord
  }

  /// Leesindex A of Brouwer: 195 − 2·(words/sentence) − 67·(syllables/word).
  static func brouwer(_ wordsPerSentence: Double, _ syllablesPerWord: Double) -> Double {
    195 - 2 * wordsPerSentence - 67 * syllablesPerWord
  }

  /// LIX (Björnsson 1968): words/sentence + 100·(words of more than six letters)/words.
  static func lix(_ counts: ReadingCounts) -> Double {
    counts.meanSentence + 100 * Double(counts.longWords) / Double(max(1, counts.words))
  }

  /// The index of a language; 0 without words.
  static func index(_ counts: ReadingCounts, _ language: Course.Tongue) -> Double {
    guard counts.words > 0 else { return 0 }
    return index(counts.meanSentence, counts.syllablesPerWord, language)
  }

  /// The index with the syllables of the words that are no terms; 0 without such words.
  static func indexWithoutTerms(_ counts: ReadingCounts, _ language: Course.Tongue) -> Double {
    guard counts.plainWords > 0 else { return 0 }
    return index(counts.meanSentence, counts.plainSyllablesPerWord, language)
  }

  private static func index(_ words: Double, _ syllables: Double, _ language: Course.Tongue) -> Double {
    switch language {
    case .nl: fleschDouma(words, syllables)
    case .en: flesch(words, syllables)
    }
  }
}
