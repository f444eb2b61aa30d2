import SourceText
import Testing

@testable import Terminal

struct TableTests {
  private typealias Fixture = LayoutFixtures
  private let table = Table(
    [.init("Klaar op"), .init("Cursus"), .init("Punten", isNumber: true)],
    rows: [
      .init(["2026-11-24", "Van polarisatie naar verbinding", "12,5"], note: "Nog niet bevestigd."),
      .init(["2026-11-25", "Café", "4"]),
    ])

  private func rows(_ lines: [Line]) -> [String] { lines.map(\.text.text) }

  @Test func `A table has columns, numbers that end together, and notes below their row`() {
    #expect(
      rows(table.lines(Fixture.style())) == [
        " Klaar op    Cursus                           Punten",
        " 2026-11-24  Van polarisatie naar verbinding    12,5",
        "     Nog niet bevestigd.",
        " 2026-11-25  Café                                  4",
      ])
  }

  @Test func `In a narrower window the widest text is wrapped in its column`() {
    let lines = rows(table.lines(Fixture.style(44)))
    #expect(lines.allSatisfy { $0.count <= 44 })
    #expect(lines.contains(" 2026-11-24  Van polarisatie naar      12,5"))
    #expect(lines.contains("             verbinding                    "))
  }

  @Test func `Where there is no room a cell stands below the other`() {
    #expect(
      rows(table.lines(Fixture.style(30))) == [
        " Klaar op: 2026-11-24", "   Cursus: Van polarisatie", "   naar verbinding", "   Punten: 12,5",
        "   Nog niet bevestigd.", "", " Klaar op: 2026-11-25", "   Cursus: Café", "   Punten: 4",
      ])
  }

  @Test func `In plain text each cell is a line behind its heading`() {
    #expect(
      rows(table.lines(Fixture.style(plain: true))) == [
        "Klaar op: 2026-11-24", "Cursus: Van polarisatie naar verbinding", "Punten: 12,5",
        "Nog niet bevestigd.", "", "Klaar op: 2026-11-25", "Cursus: Café", "Punten: 4",
      ])
  }

  @Test(arguments: [20, 30, 40, 41, 50, 60, 80, 200])
  func `No row is wider than the window`(width: Int) {
    for line in table.lines(Fixture.style(width)) { #expect(line.width <= width, "\(line.text.text)") }
  }
}
