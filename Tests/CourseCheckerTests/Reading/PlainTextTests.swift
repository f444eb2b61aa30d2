import CourseModel
import ScenarioEngine
import Testing

@testable import CourseChecker

@Suite("Plain text by its bytes")
struct PlainTextTests {
  /// A text of pieces that matter to words and sentences; without `strange` ones it is plain.
  private static func text(_ generator: inout SeededGenerator, strange: Bool) -> String {
    let plain = [
      " ", " ", " ", "\n", "\t", ".", ". ", "! ", "? ", "…", "’", "‘", "'s ", "“", "”", "\"", "„", "»", "« ",
      "(",
      ") ", "-", "‐", "–", ":", "://", "www.", "@", "_", ",", "/", "a", "de ", "Een", "één", "Élan ", "Ijs",
      "ç",
      "www. ", "niet ", "Nooit", "1", "2026", "1.000", "o.a. ", "m.b.v. ", "MW. ", "dhr. ", "J. ", "×", "÷",
      "€", "ÿ", "ȿ",
    ]
    let pieces = strange ? plain + ["\r\n", "\u{A0}", "e\u{301}", "🙂", "½", "ĳ", "東", "ﬁ", "\u{301}"] : plain
    return (0..<(1 + generator.next(below: 14))).map { _ in pieces[generator.next(below: pieces.count)] }
      .joined()
  }

  @Test("words and sentences by bytes are those by characters", arguments: 0..<8)
  func bytesAreCharacters(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let text = Self.text(&generator, strange: false)
      let bytes = Array(text.utf8)
      let cut = { (ranges: [Range<Int>]) in ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }
      #expect(bytes.withUnsafeBufferPointer { Letters.isPlain($0) })
      #expect(Words.of(text) == cut(Words.ranges(inCharactersOf: text)), "\(text)")
      #expect(Sentences.of(text) == cut(Sentences.ranges(inCharactersOf: text)), "\(text)")
    }
  }

  @Test("the words of a text are those of its sentences, whatever the letters", arguments: 0..<4)
  func sharedWords(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<120 {
      let text = Self.text(&generator, strange: true)
      let read = ReadTexts(sentence: text, Vocabulary(.nl, terms: GlossaryWords(titles: [])))
      #expect(read.words.map { read.vocabulary[$0].text } == Words.of(text), "\(text)")
      let found = read.sentences(ofRun: 0)
      #expect(found.map { read.text(of: $0, in: 0) } == Sentences.of(text))
      for sentence in found where !text.contains("://") {
        let words = read.words[sentence.words].map { read.vocabulary[$0].text }
        #expect(words == Words.of(read.text(of: sentence, in: 0)), "\(text)")
      }
    }
  }

  @Test(
    "the first word of a list is found as if all words were looked at, whatever the letters", arguments: 0..<4
  )
  func listedWords(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (list, words) = (WordList(["niet", "nooit", "de"]), Set(["niet", "nooit", "de"]))
    for _ in 0..<250 {
      let text = Self.text(&generator, strange: true)
      #expect(list.first(in: text) == Words.of(text).first { words.contains($0.lowercased()) }, "\(text)")
      #expect(Words.first(of: text) == Words.of(text).first)
    }
  }

  @Test("the form of a plain option is that by its characters", arguments: 0..<4)
  func forms(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let text = Self.text(&generator, strange: true)
      #expect(OddKeyCheck.Form(text) == OddKeyCheck.Form(characters: text), "\(text)")
    }
    #expect(OddKeyCheck.Form(plain: "Een gewone zin.") != nil)
  }

  @Test("a vocabulary knows each word once, in small letters too")
  func vocabulary() {
    let text = (0..<6000).map { "Woord\($0) woord\($0)" }.joined(separator: " ")
    let read = ReadTexts(sentence: text, Vocabulary(.nl, terms: GlossaryWords(titles: [])))
    #expect(read.vocabulary.words.count == 12_000)
    for pair in 0..<6000 {
      #expect(read.vocabulary[read.words[2 * pair]].loweredID == read.words[2 * pair + 1])
    }
  }

  @Test("syllables of plain words are those of the rules for all letters", arguments: 0..<4)
  func syllables(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "e", "i", "o", "u", "y", "ij", "eeu", "b", "k", "m", "eum", "3", "-", ".", "'", "E", "TEAM",
    ]
    for _ in 0..<200 {
      let word = (0..<(1 + generator.next(below: 8))).map { _ in pieces[generator.next(below: pieces.count)] }
        .joined()
      #expect(DutchSyllables.count(in: word) == DutchSyllables.count(inCharactersOf: word), "\(word)")
    }
  }
}
