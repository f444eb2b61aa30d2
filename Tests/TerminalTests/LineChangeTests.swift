import Terminal
import Testing

@Suite struct LineChangeTests {
  @Test(
    arguments: [
      ("a\nb\nc", "a\nb\nc", []), ("a\nb\nc", "a\nx\nc", [.replaced(line: 2, text: "x")]),
      ("a\nb", "a\nb\n\nc", [.inserted(below: 2, texts: ["", "c"])]),
      ("a", "x\na", [.inserted(below: 0, texts: ["x"])]), ("a\nb\nc", "a\nc", [.removed(line: 2)]),
      ("a\nb", "c", [.replaced(line: 1, text: "c"), .removed(line: 2)]),
    ] as [(String, String, [LineChange])])
  func `What changed is told by the numbers of the first text`(
    old: String, new: String, changes: [LineChange]
  ) {
    #expect(LineChange.between(old, new) == changes)
  }
}
