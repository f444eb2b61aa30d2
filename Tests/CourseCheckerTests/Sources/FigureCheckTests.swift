import CourseModel
import Testing

@testable import CourseChecker

@Suite("Figures without a source")
struct FigureCheckTests {
  private func sample(_ text: String) -> SampleCourse {
    var sample = SampleCourse.lesson(text)
    sample.others = ["seeds/feiten.md": "# Feiten\n\n## Cijfers\n\n`gezien: 2026-01-01`\n\n- 30.\n"]
    return sample
  }

  @Test("digits in a paragraph are told of unless the same paragraph cites a source")
  func paragraphs() throws {
    let text =
      "## Een\n\nHet zijn er 30.\n\nHet zijn er 40. Zie [cijfers](../../seeds/feiten.md#cijfers).\n\nHet zijn er dertig.\n"
    #expect(try sample(text).places(of: FigureCheck.run) == ["les.md:8"])
  }

  @Test("headings, options and code are left out; items of a list and feedback are not")
  func places() throws {
    let text =
      "## Stap 1\n\nTekst met `1 punt` erin.\n\n- punt 3 telt\n\n### Vraag: Wat is 7?\n\n- (x) 8\n  > Dat zijn er 9, zo is het.\n- ( ) 10\n  > Dat zijn er te veel.\n"
    #expect(try sample(text).places(of: FigureCheck.run) == ["les.md:10", "les.md:12", "les.md:15"])
  }

  @Test(
    "in a walk neither clock times nor ages count",
    arguments: [
      ("Het is 8 uur.", false), ("Om 8.15 gaat de bel.", false), ("Het is 20:30.", false),
      ("Zij is 43 jaar.", false),
      ("Een 16-jarige jongen.", false), ("Kwart voor 8 pas.", false), ("Dat was 3 jaar geleden.", true),
      ("Er staan 12 stoelen.", true), ("Half 9 is laat.", false),
    ])
  func walks(text: String, isFigure: Bool) {
    let prose = Prose(text)
    #expect((Figures.first(in: prose, isWalk: true) != nil) == isFigure)
    #expect(Figures.first(in: prose, isWalk: false) != nil)
  }

  @Test("a question, a person and a note of a walk are part of it; a term is not")
  func partsOfWalks() throws {
    let walk = SampleCourse.walk(
      "# Plein\n\nOm 8 uur staan er 3 mensen.\n\n- [Loop 2 keer rond](#plein)\n- [Klaar](#slot)")
    #expect(try walk.places(of: FigureCheck.run) == ["weg.md:6"])
    let early = SampleCourse.walk("# Plein\n\nOm 8 uur komt er iemand.\n\n- [Klaar](#slot)")
    #expect(try early.places(of: FigureCheck.run).isEmpty)
  }
}
