import CourseModel
import Testing

@testable import CourseChecker

@Suite("Words")
struct WordsTests {
  @Test("marks inside a word belong to it, others part words")
  func words() {
    #expect(Words.of("Zo'n e-mail van o.a. 1.000 euro") == ["Zo'n", "e-mail", "van", "o.a", "1.000", "euro"])
    #expect(
      Words.of("wij-zij-denken – \"echt\", en/of niet.") == ["wij-zij-denken", "echt", "en", "of", "niet"])
    #expect(Words.of("Zie https://www.kis.nl/a?b=c") == ["Zie", "https://www.kis.nl/a?b=c"])
    #expect(Words.of(" \n ").isEmpty)
  }

  @Test("counting gives as many as cutting")
  func count() {
    let texts = [
      "", "a b", "-", "'t is zo'n dag", "3,5 %", "a--b", "a-", "x.y.z", "www.a.nl b", "zie https://a.b/c d",
      "a,b c,", "(a)/b",
      "één twee", "a\nb\tc", "wow. ja", "a: b", "e-mail: a@b.nl",
    ]
    for text in texts {
      #expect(Words.count(in: text) == Words.of(text).count)
    }
  }
}
