import CourseModel
import ScenarioEngine
import Scoring
import SourceText
import Testing

@testable import Terminal

/// The screens of a text that is mended, at every width and for who hears them.
@Suite struct RepairScreenTests {
  private static let broken = [
    "---", "soort: les", "---", "##De gang", "", "- (x) Ja", "  > Goed.",
    "Een regel die zo lang is dat hij op geen smal scherm past, met 李小龍 en `chips` erin.",
  ]

  private static let course: Course = {
    var repaired = broken
    repaired[3] = "## De gang"
    repaired += ["", "  Slot."]
    let question = Question(
      id: QuestionID("m"), title: Prose("De gang"), stem: [.paragraph(Prose("Wat is er mis?"))],
      kind: .repair(
        Question.Repair(
          broken: broken.joined(separator: "\n"), repaired: repaired.joined(separator: "\n"), file: .lesson)),
      explanation: [.paragraph(Prose("Een spatie."))])
    let part = Part(
      id: PartID("l"), title: "Les", content: .lesson(Lesson(steps: [.question(Reference(0))])))
    return Course(
      id: CourseID("c"), title: "C", language: .nl, version: "1", parts: [part], questions: [question],
      contentHash: "00")
  }()

  private static let verdict = Mending.Verdict(
    findings: (1...7).map { line in
      Mending.Finding(
        line: line, column: 3,
        diagnostic: Diagnostic(
          .headingWithoutSpace, at: Span(file: 0, range: 0..<0),
          Wording(nl: "dit is geen kop geworden", en: "this did not become a heading"),
          hint: Wording(nl: "Zet een spatie achter de #.", en: "Put a space after the #.")))
    }, missingLines: 0)

  private func screens(_ style: LayoutStyle) throws -> [[String]] {
    let painter = ScreenPainter(style: style, course: Self.course)
    var session = Session(course: Self.course, seed: 1)
    try session.apply(Event(at: 0, .continued))
    let mending = Mending(lines: Self.broken, verdict: Self.verdict)
    var painted = [painter.paint(session.screen, of: session, mending: mending)]
    for (text, passed) in [("x", false), ("y", true)] {
      try session.apply(
        Event(at: 0, .answered(question: QuestionID("m"), response: .text(text), certainty: nil)))
      try session.apply(Event(at: 0, .judged(question: QuestionID("m"), passed: passed, digest: "d")))
      painted.append(painter.paint(session.screen, of: session, mending: mending))
      if case .feedback(let feedback) = session.screen, !passed { painted.append(painter.answer(feedback)) }
    }
    return painted.map { ($0.header + LaidOut.lines(of: $0.body) + $0.footer).map(\.text.text) }
  }

  @Test(arguments: [20, 40, 80, 200], [false, true])
  func `No row is wider than the window, and no line of the text is lost`(width: Int, plain: Bool) throws {
    for ascii in [false, true] {
      let all = try screens(LayoutFixtures.style(width, plain: plain, ascii: ascii))
      for row in all.joined() where width >= 40 { #expect(DisplayWidth.of(row) <= width, "\(row)") }
      let text = all[0].joined().filter { $0 != " " }
      #expect(text.contains("##Degang") && text.contains("`chips`erin."))
    }
  }

  @Test func `Each line has its number, and what is long goes on below its own text`() throws {
    let rows = try screens(LayoutFixtures.style(40))[0]
    #expect(rows.contains(" 4 | ##De gang"))
    #expect(rows.contains(" 7 |   > Goed."))
    #expect(rows.contains(" 8 | Een regel die zo lang is dat hij "))
    #expect(rows.contains { $0.hasPrefix("     op geen smal") })
  }

  @Test func `Who hears the text hears the spaces before a line, and that a line is empty`() throws {
    let rows = try screens(LayoutFixtures.style(plain: true))[0]
    #expect(rows.contains("4. ##De gang"))
    #expect(rows.contains("5. (leeg)"))
    #expect(rows.contains("7. (2 spaties) > Goed."))
  }

  @Test func `What the check says comes after a wrong text, and another way after a right one`() throws {
    let all = try screens(LayoutFixtures.style())
    #expect(all[1].contains(" Regel 1, teken 3. Fout: dit is geen kop geworden [heading-without-space]"))
    #expect(all[1].contains(" En nog 2 meldingen. Begin bij de eerste."))
    #expect(
      all[2].prefix(7) == [
        " Zo kan het:", " Regel 4 wordt:", "     ## De gang", " Onder regel 8 komt:", "     ", "       Slot.",
        "",
      ])
    #expect(all[3].contains(" GOED.") && all[3].contains(" Zo kan het ook:"))
  }
}
