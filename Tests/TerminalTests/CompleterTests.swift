import Testing

@testable import Terminal

struct CompleterTests {
  private let words = Completer(["verder", "kaart", "kijk", "Café", "Cafetaria", "Het buurthuis", "Ömer"])

  @Test func `A single word is completed in its own letters`() {
    #expect(words.complete("ver")?.line == "verder")
    #expect(words.complete("OME")?.line == "Ömer")
  }

  @Test func `Several words are completed as far as is sure`() {
    #expect(words.complete("k")?.line == "k")
    #expect(words.complete("k")?.candidates.map(\.word) == ["kaart", "kijk"])
    #expect(words.complete("ca")?.line == "Café")
    #expect(words.complete("cafet")?.line == "Cafetaria")
  }

  @Test func `The end of the line is completed, also if it is several words`() {
    #expect(words.complete("ga naar het b")?.line == "ga naar Het buurthuis")
    #expect(words.complete("ga ver")?.line == "ga verder")
  }

  @Test func `Nothing fits a word that nobody knows`() {
    #expect(words.complete("/et") == nil)
    #expect(Completer.none.complete("") == nil)
  }

  @Test func `An empty line lists everything, and each word once`() {
    #expect(Completer(["a", "A", "b"]).complete("")?.candidates.map(\.word) == ["a", "b"])
  }

  @Test func `A list breaks at the width and ends after forty words`() {
    #expect(MatchList.text(["aaa", "bbb", "ccc"], separator: "  ", columns: 10) == "aaa  bbb\nccc\n")
    #expect(MatchList.text([String](repeating: "a", count: 100), separator: "\n", columns: 500).count < 90)
  }

  @Test(arguments: [
    ("Café", "cafe"), ("ŁÓDŹ", "lodz"), ("Straße", "strasse"), ("ıŞık", "isik"), ("Ærø", "aero"),
    ("’t", "'t"),
    ("e\u{301}", "e"), ("Đại", "dai"), ("ӝ", "ӝ"),
  ])
  func `Letters lose case and marks`(text: String, folded: String) {
    #expect(LetterFolding.fold(text) == folded)
  }
}
