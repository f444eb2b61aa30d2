import SourceText
import Testing

@testable import Terminal

/// Messages are broken between words, and commands stay whole.
@Suite struct MessageRowsTests {
  @Test(arguments: [20, 40, 80])
  func `Words stay whole and rows fit`(columns: Int) {
    let message = "  Er is nog geen certificaat: doe eerst alle delen, 漢字漢字漢字 en é́ en haal dan de toets."
    let rows = MessageRows(columns: columns).text(message).split(separator: "\n").map(String.init)
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= columns && $0.hasPrefix("  ") })
    let words = rows.joined(separator: " ").split(separator: " ")
    #expect(words == message.split(separator: " "))
  }

  @Test func `A command at the end has a row of its own where it fits there`() {
    let message = "Nog geen toets. Ga verder met: leerwijk take polarisatie"
    #expect(
      MessageRows(columns: 40).text(message) == "Nog geen toets. Ga verder met:\nleerwijk take polarisatie")
    #expect(MessageRows(columns: 80).text(message) == message)
    #expect(
      MessageRows(columns: 20).text(message)
        == "Nog geen toets. Ga\nverder met: leerwijk\ntake polarisatie")
    let middle = "Doe het zo: leerwijk take polarisatie. Of anders niet, dat kan natuurlijk ook."
    #expect(MessageRows(columns: 40).text(middle).hasPrefix("Doe het zo: leerwijk take polarisatie.\nOf"))
  }

  @Test func `Lines that fit keep their spaces, and a long word is not cut`() {
    let drawn = "12 |  a   b\n   |  ^"
    #expect(MessageRows(columns: 20).text(drawn) == drawn)
    let path = "/een/heel/lang/pad/naar/een/bestand"
    #expect(MessageRows(columns: 20).text("Bewaard in \(path).") == "Bewaard in\n\(path).")
  }
}
