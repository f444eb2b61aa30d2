import LearnerRecords
import PseudoTerminal
import Testing

/// Windows of all sizes and terminals of all kinds.
///
/// The numbers are those of the acceptance checks of the terminal's design.
@Suite struct WindowTests {
  private static let route = [
    "", "les 1.3", "b", "c", "deel 4", "1", "kaart", "lijst", "notitieboek", "menu", "deel 5", "",
  ]

  /// Shows many screens, and gives each with the prompt before it.
  private func tour(_ sitting: Sitting) throws -> [String] {
    var seen = [sitting.last.unstyled]
    for line in Self.route {
      seen.append(try sitting.type(line).unstyled)
      for _ in 0..<40 where sitting.prompt == "lees verder" { seen.append(try sitting.type("").unstyled) }
    }
    return seen
  }

  @Test(arguments: [(24, 40), (24, 20), (24, 256), (24, 300), (0, 0), (1, 1), (10, 80), (24, 80), (10, 40)])
  func `29 39: Every screen runs in any window, and no page scrolls its own first row away`(
    rows: Int, columns: Int
  ) throws {
    let sitting = try Sitting(try Home(), rows: rows, columns: columns)
    let pages = try tour(sitting)
    for (number, page) in pages.enumerated() {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      // The first row is what was typed, the second is empty: neither has to stay.
      let shown = number == 0 ? lines.count : lines.count - 2
      if rows >= 10, number > 0 { #expect(shown <= rows, "\(page)") }
      if columns >= 40 { #expect(lines.allSatisfy { $0.count <= columns }, "\(page)") }
    }
    #expect(try sitting.leave() == .exited(0))
  }

  @Test(arguments: [nil, "foo-unknown", "dumb"] as [String?])
  func `32 33: On a terminal that is not known no escape is ever written`(term: String?) throws {
    let sitting = try Sitting(try Home(), environment: ["TERM": term], rows: 24)
    let pages = try tour(sitting)
    #expect(!sitting.terminal.transcript.contains(0x1B))
    #expect(pages.contains { $0.contains("NIET GOED.") })
    #expect(try sitting.type("ongedaam").contains("Bedoel je: ongedaan?"))
    #expect(try sitting.leave() == .exited(0))
  }

  @Test func `41: In plain text on a dumb terminal a carriage return stands before line ends only`() throws {
    let sitting = try Sitting(try Home(), environment: ["TERM": "dumb"], rows: 24)
    _ = try tour(sitting)
    let bytes = sitting.terminal.transcript
    for (place, byte) in bytes.enumerated() where byte == 0x0D {
      #expect(place + 1 < bytes.count && bytes[place + 1] == 0x0A)
    }
  }

  @Test func `36: With LC_ALL=C letters are kept whole, and Backspace takes a whole one away`() throws {
    let home = try Home()
    let sitting = try Sitting(home, [], environment: ["LC_ALL": "C"])
    try sitting.type("Ömer éé\u{7F}\u{7F}€5")
    try sitting.type("")
    try sitting.type("n")
    #expect(try home.records().lastLearner()?.name == "Ömer €5")
    #expect(sitting.last.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `35: Without colour the words say what the colours say`() throws {
    let sitting = try Sitting(try Home(), environment: ["NO_COLOR": "1"], rows: 50)
    try sitting.type("les 1.3")
    #expect(try sitting.type("b").contains("NIET GOED."))
    #expect(try sitting.type("c").unstyled.contains("\n GOED."))
    try sitting.type("deel 4")
    #expect(try sitting.type("kaart").contains("x dicht"))
  }

  @Test func `38: Strange letters in a note are kept, and the prompt stays where it was`() throws {
    let home = try Home()
    let sitting = try Sitting(home)
    let strange =
      "漢字 \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} \u{1F1F3}\u{1F1F1} \u{2764}\u{FE0F} z\u{300}\u{301}\u{302}"
    #expect(try sitting.type("les 1.1").contains("lezen> "))
    #expect(try sitting.type("notitie \(strange)").contains("Bewaard in je notitieboek."))
    #expect(sitting.prompt == "lezen")
    #expect(try Recorded(home).texts.map(\.text) == [strange])
    #expect(try sitting.type("notitieboek").contains("漢字"))
  }

  @Test func `40 59: English commands work in Dutch and the reverse, and the language can be changed`() throws
  {
    let home = try Home()
    let sitting = try Sitting(home, rows: 60)
    try sitting.type("part 4")
    #expect(try sitting.type("map").contains("je bent hier"))
    try sitting.type("settings")
    #expect(try sitting.type("1").contains("Settings"))
    try sitting.type("")
    #expect(try sitting.type("kaart").contains("you are here"))
    #expect(try sitting.type("hulp").contains("quit = save and leave"))
    #expect(try sitting.leave("quit\r") == .exited(0))
    #expect(sitting.last.contains("Everything is saved. Until next time, Noor."))
    let again = try Sitting(home, [])
    #expect(again.last.unstyled.contains("You were here: part 4"))
  }
}
