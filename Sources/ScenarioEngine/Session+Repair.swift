internal import CourseModel
internal import Scoring

/// Mended texts: handed in, judged by the checker outside, and then marked.
///
/// Nothing here runs the checker. Both the text and what came of it are events, so a replay gives the same marks
/// whatever the checker has learned since.
extension Session {
  /// Keeps a mended text, which costs no attempt yet, and asks for it to be judged.
  mutating func handIn(_ text: String, _ open: OpenQuestion, _ effects: inout [Effect]) {
    state.practice[open.question, default: PracticeState()].handedIn = text
    effects.append(.judge(index.question(open.question).id, text: text))
  }

  /// Marks the text that was handed in.
  mutating func judge(_ id: QuestionID, passed: Bool, _ effects: inout [Effect]) throws(Refusal) {
    let open = try answerable(id)
    guard let text = state.practice[open.question]?.handedIn else { throw .nothingToJudge(id) }
    state.practice[open.question]?.handedIn = nil
    let mark = Marking.mark(judged: passed, index.question(open.question), hints: hintsGiven(open))
    count(GivenAnswer(response: .text(text), certainty: nil, mark: mark), open, &effects)
  }
}
