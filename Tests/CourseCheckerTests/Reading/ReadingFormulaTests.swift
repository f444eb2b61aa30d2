import CourseModel
import Testing

@testable import CourseChecker

@Suite("Reading formulas")
struct ReadingFormulaTests {
  @Test(
    "the vectors of learning.md 3.1 come out",
    arguments: [
      (sentences: 3.0, words: 30.0, syllables: 54.0, douma: 58.935, brouwer: 54.4),
      (sentences: 1, words: 10, syllables: 10, douma: 120.535, brouwer: 108),
      (sentences: 18, words: 242, syllables: 443, douma: 53.3771, brouwer: 45.4624),
    ])
  func vectors(text: (sentences: Double, words: Double, syllables: Double, douma: Double, brouwer: Double)) {
    let (mean, ratio) = (text.words / text.sentences, text.syllables / text.words)
    #expect(abs(ReadingFormula.fleschDouma(mean, ratio) - text.douma) < 0.0001)
    #expect(abs(ReadingFormula.brouwer(mean, ratio) - text.brouwer) < 0.0001)
  }

  @Test("LIX is words a sentence and the share of words of more than six letters")
  func lix() {
    var counts = ReadingCounts()
    (counts.words, counts.sentences, counts.longWords) = (30, 3, 6)
    #expect(ReadingFormula.lix(counts) == 30)
  }

  @Test("a text of the counted kinds is counted")
  func counts() {
    let terms = GlossaryWords(titles: ["Polarisatie", "Stille midden"])
    let sentence = "De polarisatie wordt o.a. door de samenwerking met het stille midden verminderd."
    let counts = ReadingCounts(sentence: sentence, language: .nl, terms: terms)
    #expect(counts.words == 12)
    #expect(counts.plainWords == 9)
    #expect(counts.passives == 1)
    #expect(counts.nominalisations == 2)
    #expect(counts.abbreviations == 1)
    #expect(counts.longWords == 3)
  }

  @Test("terms are found in the plural too, and only as a whole")
  func terms() {
    let terms = GlossaryWords(titles: ["Verbinder", "Stille midden", "Spanning"])
    #expect(
      terms.marks(in: ["De", "verbinders", "en", "stille", "mensen"]) == [false, true, false, false, false])
    #expect(terms.marks(in: ["het", "Stille", "Midden"]) == [false, true, true])
    #expect(terms.marks(in: ["spanningen"]) == [true])
    #expect(GlossaryWords(titles: []).marks(in: ["a"]) == [false])
  }
}
