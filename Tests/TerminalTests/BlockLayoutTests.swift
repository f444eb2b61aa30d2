import CourseModel
import SourceText
import Testing

@testable import Terminal

struct BlockLayoutTests {
  private typealias Fixture = LayoutFixtures

  @Test(arguments: [20, 40, 80, 200], [(false, false), (true, false), (false, true), (true, true)])
  func `No row is wider than the terminal, and no prose than the measure`(width: Int, mode: (Bool, Bool)) {
    let style = Fixture.style(width, plain: mode.0, ascii: mode.1)
    let rows = Fixture.rows(Fixture.page, style)
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= width })
    let prose = Fixture.rows(Array(Fixture.page[0...1]), style)
    #expect(prose.allSatisfy { DisplayWidth.of($0) <= 72 + style.margin })
    if mode.1 { #expect(rows.joined().utf8.allSatisfy { $0 < 0x80 }) }
  }

  @Test func `A word is not cut if a row can hold it`() {
    let rows = Fixture.rows([Fixture.paragraph("een twaalfletter woord en dan nog iets")], Fixture.style(20))
    #expect(rows == [" een twaalfletter", " woord en dan nog", " iets"])
  }

  @Test func `A word that no row can hold is cut, and wide letters break anywhere`() {
    let long = Fixture.rows([Fixture.paragraph("a " + String(repeating: "x", count: 45))], Fixture.style(20))
    #expect(long.map(\.count) == [2, 20, 20, 8])
    let wide = Fixture.rows([Fixture.paragraph("ab " + String(repeating: "李", count: 12))], Fixture.style(20))
    #expect(wide.count == 2)
  }

  @Test func `Lists hang below their marks`() {
    let blocks: [Block] = [
      .bullets([[Fixture.paragraph("wat iemand zegt en ook")], [Fixture.paragraph("wat niet")]]),
      .numbered(10, [[Fixture.paragraph("een"), .bullets([[Fixture.paragraph("twee")]])]]),
    ]
    #expect(
      Fixture.rows(blocks, Fixture.style(20)) == [
        "   • wat iemand zegt", "     en ook", "   • wat niet", "", "   10. een", "         • twee",
      ])
  }

  @Test func `Quotes have a bar and verbatim text keeps its shape`() {
    let blocks: [Block] = [
      .quote([Fixture.paragraph("a"), Fixture.paragraph("b")]), .verbatim("x\n  y", info: ""),
    ]
    #expect(Fixture.rows(blocks, Fixture.style()) == [" │ a", "", " │ b", "", "     x", "       y"])
    #expect(Fixture.rows(blocks, Fixture.style(ascii: true))[0] == " | a")
  }

  @Test func `Plain text has no marks, bars, rules or indentation, and one item a line`() {
    let blocks: [Block] = [
      .bullets([[Fixture.paragraph("een")], [Fixture.paragraph("twee")]]),
      .numbered(1, [[Fixture.paragraph("drie")]]), .quote([Fixture.paragraph("vier")]), .rule,
      .verbatim("  vijf", info: ""),
    ]
    #expect(
      Fixture.rows(blocks, Fixture.style(plain: true)) == [
        "een", "twee", "", "1. drie", "", "Citaat:", "vier", "", "  vijf",
      ])
  }

  @Test func `A page of lists in lists in quotes stays on the screen`() {
    var block = Fixture.paragraph("een paar woorden in de diepte")
    for depth in 0..<40 {
      block =
        depth % 2 == 0 ? .numbered(1000, [[block, .rule, .verbatim("xxxxx", info: "")]]) : .quote([block])
    }
    let rows = Fixture.rows([block], Fixture.style(40))
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= 40 })
  }

  @Test func `A second paragraph of an item stands apart, and lists in a list do not`() {
    let item = [Fixture.paragraph("een"), Fixture.paragraph("twee"), .bullets([[Fixture.paragraph("drie")]])]
    #expect(
      Fixture.rows([.bullets([item, [Fixture.paragraph("vier")]])], Fixture.style())
        == ["   • een", "", "     twee", "       • drie", "   • vier"])
  }

  @Test func `A break that the author asked for is a break`() {
    #expect(Fixture.rows([Fixture.paragraph("een\ntwee")], Fixture.style()) == [" een", " twee"])
  }

  @Test func `A link to the web gets a number and its address below, the same one once`() {
    let text = "Lees dit en dat, of https://x.nl/b."
    let prose = Prose(
      text,
      marks: [
        .init(range: 5..<8, style: .link(.web("https://x.nl/a"))),
        .init(range: 12..<15, style: .link(.web("https://x.nl/a"))),
        .init(range: 20..<34, style: .link(.web("https://x.nl/b"))),
      ])
    var layout = BlockLayout(Fixture.style())
    let line = layout.lay(prose).lines[0]
    #expect(line.text.text == " Lees dit\u{A0}[1] en dat\u{A0}[1], of https://x.nl/b.")
    #expect(
      LaidOut.lines(of: layout.addresses()).map(\.text.text) == [
        " [1] https://x.nl/a", " [2] https://x.nl/b",
      ])
    #expect(line.text.segments.first { $0.role == .link }?.address?.text == "https://x.nl/a")
  }

  @Test func `Marks nest, a link inside the course has emphasis, and one elsewhere has none`() {
    let prose = Prose(
      "abcdefgh",
      marks: [
        .init(range: 0..<4, style: .strong), .init(range: 1..<3, style: .emphasis),
        .init(range: 4..<5, style: .link(.entry(Reference(0)))),
        .init(range: 5..<6, style: .link(.elsewhere("x"))),
      ])
    var layout = BlockLayout(Fixture.style(plain: true))
    #expect(
      layout.styled(prose).segments.map(\.role) == [.strong, .strong, .strong, .emphasis, .plain, .plain])
    #expect(layout.lay(prose).lines[0].text.segments.map(\.role) == [.strong, .emphasis, .plain])
  }

  @Test func `Marks that a course should not hold do no harm`() {
    var layout = BlockLayout(Fixture.style())
    let prose = Prose(
      "é", marks: [.init(range: 1..<9, style: .strong), .init(range: 20..<30, style: .link(.web("x")))])
    #expect(!layout.lay(prose).lines.isEmpty)
  }
}
