import Scoring
import Terminal
import Testing

@Suite struct MendingDraftTests {
  private var draft = MendingDraft("a\nb\nc", original: "a\nb\nc")

  private func made(_ changes: MendingLine...) -> String {
    var draft = draft
    for change in changes { #expect(draft.make(change) == nil) }
    return draft.text
  }

  @Test func `Lines are changed, put in and taken out by their number`() {
    #expect(made(.replace(2, with: "x")) == "a\nx\nc")
    #expect(made(.replace(2, with: "x\ny")) == "a\nx\ny\nc")
    #expect(made(.insert("x", below: 0)) == "x\na\nb\nc")
    #expect(made(.insert("", below: 3), .insert("x", below: 4)) == "a\nb\nc\n\nx")
    #expect(made(.remove(2...3)) == "a")
    #expect(made(.remove(1...3), .insert("x", below: 0)) == "x\n")
    #expect(made(.whole("p\nq\n")) == "p\nq")
    #expect(made(.whole("p"), .restart) == "a\nb\nc")
    #expect(made(.show(2), .check, .handIn, .edit) == "a\nb\nc")
  }

  @Test(
    arguments: [
      .replace(0, with: "x"), .replace(4, with: "x"), .insert("x", below: 4), .remove(3...4), .remove(0...1),
    ] as [MendingLine])
  func `A line that is not there changes nothing`(change: MendingLine) {
    var draft = draft
    #expect(draft.make(change) == .noSuchLine(count: 3))
    #expect(draft.text == "a\nb\nc")
  }

  @Test func `Each change is taken back by itself, what changed nothing not at all`() {
    var draft = draft
    for change in [MendingLine.replace(1, with: "x"), .replace(1, with: "x"), .remove(2...2), .restart] {
      _ = draft.make(change)
    }
    var texts: [String] = []
    while draft.undo() { texts.append(draft.text) }
    #expect(texts == ["x\nc", "x\nb\nc", "a\nb\nc"])
  }

  @Test func `A text stays short enough to be handed in`() {
    var draft = draft
    let long = String(repeating: "x", count: Marking.longestMended)
    #expect(draft.make(.replace(1, with: long)) == .tooLong)
    #expect(draft.make(.whole(String(repeating: "x\n", count: MendingDraft.mostLines + 1))) == .tooLong)
    #expect(draft.make(.whole(long)) == nil)
    #expect(draft.text.utf8.count == Marking.longestMended)
  }
}
