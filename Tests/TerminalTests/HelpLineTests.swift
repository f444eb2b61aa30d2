import CourseModel
import Testing

@testable import Terminal

/// Help lines in few words.
@Suite struct HelpLineTests {
  private func line(_ text: String, _ marks: [Prose.Mark] = []) -> HelpLine {
    HelpLine(tag: "rouw", content: [.paragraph(Prose(text, marks: marks))], seen: nil)
  }

  @Test(arguments: [
    ("Bel 113, of gratis 0800-0113.", ["113", "0800-0113"]), ("Bel 112 bij gevaar.", ["112"]),
    ("Call 116 123, or 0800 1111 at night.", ["116 123", "0800 1111"]), ("Call 988 or 999.", ["988", "999"]),
    ("Bel +31 20 123 4567.", ["+31 20 123 4567"]),
    ("Van 8 tot 18 uur, sinds 2026, 24/7, 1 op 3, 100 mensen, 0 euro.", []),
    ("Bel 088-0009900 (0,10 per minuut).", ["088-0009900"]), ("", []),
  ])
  func `What is a number to call is found, and no age, year or hour`(text: String, numbers: [String]) {
    #expect(HelpLine.numbers(in: text) == numbers)
  }

  @Test func `The sentences with a number or an address are kept, with the address where it is not shown`() {
    let text = "Praat erover. Bel 113! Kijk op 113.nl. Of lees dit boek. Dat helpt."
    let marks = [("113.nl", "https://www.113.nl"), ("dit boek", "https://a.nl/b")].map { shown, address in
      let start = text.utf8.count - text[text.firstRange(of: shown)!.lowerBound...].utf8.count
      return Prose.Mark(range: start..<start + shown.utf8.count, style: .link(.web(address)))
    }
    #expect(
      line(text, marks).waysToReach
        == ["Bel 113!", "Kijk op 113.nl.", "Of lees dit boek (https://a.nl/b)."])
    #expect(line("Praat met iemand. Echt.").waysToReach == ["Praat met iemand.", "Echt."])
  }
}
