import Testing

@testable import Terminal

@Suite struct NumberedRowsTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    NumberedRows.of(StyledText(text), width: width, first: "1 | ", rest: "    ").map(\.text)
  }

  @Test(arguments: [
    ("een twee drie", 12, ["1 | een ", "    twee ", "    drie"]), ("  > ja", 20, ["1 |   > ja"]),
    ("abcdefghijkl", 8, ["1 | abcd", "    efgh", "    ijkl"]),
    ("    abcdefgh", 10, ["1 |     ab", "    cdefgh"]), ("", 8, ["1 | "]), ("a  b", 7, ["1 | a  ", "    b"]),
    ("een abcdefgh", 10, ["1 | een ", "    abcdef", "    gh"]),
  ])
  func `A row ends behind a space, and nothing of the line is lost`(text: String, width: Int, rows: [String])
  {
    #expect(self.rows(text, width) == rows)
  }

  @Test(arguments: [0, 1, 3, 5])
  func `A window too narrow for the number still ends`(width: Int) {
    let text = rows("een lange regel met 李小龍", width).map { $0.dropFirst(4) }.joined()
    #expect(text == "een lange regel met 李小龍")
  }
}
