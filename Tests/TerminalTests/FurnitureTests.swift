import SourceText
import Testing

@testable import Terminal

struct FurnitureTests {
  private typealias Fixture = LayoutFixtures
  private let menu = Menu([
    .init("1", "Verder waar je was", note: "(of druk op Enter)"),
    .init("2", "De wijk in", note: "4 van 8 plekken"),
    .init("10", "Café"),
  ])

  private func rows(_ lines: [Line]) -> [String] { lines.map(\.text.text) }

  @Test func `A menu has columns where there is room`() {
    #expect(
      rows(menu.lines(Fixture.style())) == [
        "    1  Verder waar je was   (of druk op Enter)", "    2  De wijk in           4 van 8 plekken",
        "   10  Café",
      ])
  }

  @Test func `A narrow menu has one item a line`() {
    #expect(
      rows(menu.lines(Fixture.style(40))) == [
        "    1  Verder waar je was, (of druk op", "       Enter)", "    2  De wijk in, 4 van 8 plekken",
        "   10  Café",
      ])
  }

  @Test func `A plain menu is sentences`() {
    #expect(
      rows(menu.lines(Fixture.style(plain: true, ascii: true))) == [
        "1. Verder waar je was. (of druk op Enter).", "2. De wijk in. 4 van 8 plekken.", "10. Cafe.",
      ])
  }

  @Test func `A bar shows the share, whatever the numbers, and plain text has none`() {
    let style = Fixture.style()
    #expect(ProgressBar.text(done: 9, of: 20, style: style)?.text == "[#########-----------]")
    #expect(ProgressBar.text(done: 30, of: 20, cells: 2, style: style)?.text == "[##]")
    #expect(ProgressBar.text(done: -1, of: 0, cells: 2, style: style)?.text == "[--]")
    #expect(ProgressBar.text(done: 9, of: 20, style: Fixture.style(plain: true)) == nil)
  }

  @Test func `A heading has the way here, something on the right and a rule`() {
    let lines = rows(
      ScreenHeader.lines(["Les 3", "Gesprek"], trailing: "nog ± 6 minuten", style: Fixture.style()))
    #expect(lines.map { DisplayWidth.of($0) } == [80, 80])
    #expect(lines[0].hasPrefix(" Les 3 › Gesprek   ") && lines[0].hasSuffix("   nog ± 6 minuten"))
    #expect(lines[1].allSatisfy { $0 == "─" })
  }

  @Test func `What does not fit beside the way here gets a row`() {
    let lines = rows(
      ScreenHeader.lines(
        ["Les 3", "Het keukentafelgesprek"], trailing: "nog 6 minuten", style: Fixture.style(40)))
    #expect(lines.dropLast() == [" Les 3 › Het keukentafelgesprek", " nog 6 minuten"])
  }

  @Test func `A plain heading has no rule and no signs, and an ASCII one has others`() {
    let plain = ScreenHeader.lines(
      ["Les 3", "Gesprek"], trailing: "bladzijde 2", style: Fixture.style(plain: true))
    #expect(rows(plain) == ["Les 3. Gesprek", "bladzijde 2"])
    let ascii = rows(
      ScreenHeader.lines(["Les 3", "Café"], trailing: "± 6", style: Fixture.style(ascii: true)))
    #expect(ascii[0].hasPrefix(" Les 3 > Cafe ") && ascii[0].hasSuffix(" ca. 6") && ascii[0].count == 80)
    #expect(ascii[1] == String(repeating: "-", count: 80))
  }
}
