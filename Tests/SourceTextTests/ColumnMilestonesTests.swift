import Testing

@testable import SourceText

@Suite("Telling a column costs the same wherever it is on a line")
struct ColumnMilestonesTests {
  private static let pieces = ["abc ", "é", "e\u{301}", "漢字", "👩‍🏫", "🇳🇱🇧🇪", "\u{301}", "x"]

  private static func line(_ pieces: [String], bytes: Int) -> String {
    var text = ""
    var at = 0
    while text.utf8.count < bytes {
      text += pieces[at * at % pieces.count]
      at += 1
    }
    return text
  }

  @Test(
    "The column is that of the characters before it",
    arguments: [["a"], ["é"], ["漢"], ["🇳🇱"], ["\u{301}"], pieces])
  func columns(pieces: [String]) {
    let long = Self.line(pieces, bytes: 3000)
    let file = SourceFile(path: "a.md", text: "kort\n\(long)\nkort é\n\(long)")
    for start in [5, 5 + long.utf8.count + 9] {
      for offset in stride(from: start, to: start + long.utf8.count, by: 7) {
        let before = String(decoding: file.bytes[start..<offset], as: UTF8.self)
        #expect(file.column(at: offset) == before.count + 1)
      }
    }
    #expect(file.column(at: 3) == 4)
    #expect(file.column(at: 5 + long.utf8.count + 8) == 7)
  }

  @Test("At most a few hundred bytes are counted for a place on a line of 60 kB", arguments: [["a"], pieces])
  func work(pieces: [String]) {
    let file = SourceFile(path: "a.md", text: Self.line(pieces, bytes: 60_000))
    for offset in stride(from: 0, to: file.bytes.count, by: 101) {
      let known = file.milestones.last(before: offset, lineStart: 0)
      #expect(known.offset <= offset && offset - known.offset <= 2 * ColumnMilestones.distance)
    }
  }

  @Test("A drawn finding is short wherever it is on a line of 60 kB")
  func size() {
    let file = SourceFile(path: "a.md", text: Self.line(Self.pieces, bytes: 60_000))
    let renderer = DiagnosticRenderer(files: [file], language: .nl)
    for start in stride(from: 0, to: 60_000, by: 997) {
      let span = Span(file: 0, range: start..<60_000)
      let text = renderer.text(Diagnostic(.lazyLine, at: span, Wording(nl: "x", en: "x")))
      #expect(text.utf8.count < 4000)
    }
  }
}
