import Terminal
import Testing

@Suite struct MendingLineTests {
  @Test(
    arguments: [
      ("7 - [Rond af](#einde)", .replace(7, with: "- [Rond af](#einde)")),
      ("7   > Feedback", .replace(7, with: "  > Feedback")), ("7: tekst", .replace(7, with: "tekst")),
      ("7:tekst", .replace(7, with: "tekst")), ("  12 ## A ", .replace(12, with: "## A")),
      ("3 7 dagen", .replace(3, with: "7 dagen")), ("7", .show(7)), ("7 ", .show(7)), ("7:", .show(7)),
      ("na 7 tekst", .insert("tekst", below: 7)), ("Na 7   > a", .insert("  > a", below: 7)),
      ("na 7", .insert("", below: 7)), ("+0 top", .insert("top", below: 0)),
      ("after 2: x", .insert("x", below: 2)), ("onder 2 x", .insert("x", below: 2)),
      ("weg 7", .remove(7...7)), ("weg 7-9", .remove(7...9)), ("delete 7 - 9", .remove(7...9)),
      ("-7", .remove(7...7)), ("klaar", .handIn), ("Klaar!", .handIn), ("done", .handIn), ("keur", .check),
      ("check", .check), ("opnieuw", .restart), ("restart", .restart), ("editor", .edit),
    ] as [(String, MendingLine)])
  func `A line says what is done to the text`(typed: String, line: MendingLine) {
    #expect(MendingLine.all(in: typed) == [line])
  }

  @Test(arguments: [
    "", "tekst", "- [Rond af](#einde)", "## De gang", "7x", "7. tekst", "12345 x", "weg", "weg x", "weg 9-7",
    "na", "na x", "na 7x", "--7", "?", "sla over", "½ x", "klaar met 7",
  ])
  func `What begins with no number and is no word of this place says nothing`(typed: String) {
    #expect(MendingLine.all(in: typed) == [])
  }

  @Test func `Several lines of a paste are several changes, a whole text, or one line that became more`() {
    #expect(MendingLine.all(in: "7 a\nweg 8") == [.replace(7, with: "a"), .remove(8...8)])
    #expect(MendingLine.all(in: "---\nsoort: les\n---") == [.whole("---\nsoort: les\n---")])
    #expect(MendingLine.all(in: "7 a\n- b") == [.replace(7, with: "a\n- b")])
    #expect(MendingLine.all(in: "- a\n- b") == [])
  }
}
