import CourseModel
import Testing

@testable import ScenarioEngine

/// Every event states all that it changes, and nothing else changes.
@Suite struct DeltaTests {
  static let text = """
    resume
    note ab
      ownNotes.0: - -> ab
    open l
      location: welcome -> part(0)
    on
      lessons.0.seen: [] -> [0]
      lessons.0.step: nil -> 0
      notebook: [] -> [0]
      parts.0.isAccepted: false -> true
    on
      lessons.0.seen: [0] -> [0, 1]
      lessons.0.step: 0 -> 1
    hint q0
      practice.0.attempts: - -> 0
      practice.0.counting: - -> nil
      practice.0.handedIn: - -> nil
      practice.0.hints: - -> 1
      practice.0.last: - -> nil
    answer q0 b
      lessons.0.showsFeedback: false -> true
      practice.0.attempts: 0 -> 1
      practice.0.counting: nil -> wrong
      practice.0.last: nil -> b
    answer q0 a
      practice.0.attempts: 1 -> 2
      practice.0.counting: wrong -> right
      practice.0.last: b -> a
      right: [] -> [0]
    on
      lessons.0.seen: [0, 1] -> [0, 1, 2]
      lessons.0.showsFeedback: true -> false
      lessons.0.step: 1 -> 2
      parts.0.isDone: false -> true
    turn l 3
      lessons.0.seen: [0, 1, 2] -> [0, 1, 2, 3]
      lessons.0.step: 2 -> 3
    skip q1
      lessons.0.step: 3 -> nil
      location: part(0) -> part(1)
      walks.0.chosen.0: - -> []
      walks.0.chosen.1: - -> []
      walks.0.chosen.2: - -> []
      walks.0.chosen.3: - -> []
      walks.0.chosen.4: - -> []
      walks.0.chosen.5: - -> []
      walks.0.chosen.6: - -> []
      walks.0.noted: [] -> [0]
      walks.0.position.beat: - -> 0
      walks.0.position.phase: - -> choosing
      walks.0.position.scene: - -> 0
      walks.0.position.shown: - -> [0, 2, 3]
      walks.0.position: nil -> -
      walks.0.variables.0: - -> 3
      walks.0.variables.1: - -> 0
      walks.0.visits.0: - -> 1
      walks.0.visits.1: - -> 0
      walks.0.visits.2: - -> 0
      walks.0.visits.3: - -> 0
      walks.0.visits.4: - -> 0
      walks.0.visits.5: - -> 0
      walks.0.visits.6: - -> 0
      walks.0.yields: [] -> [0]
    take zit
      walks.0.chosen.0: [] -> [0]
      walks.0.position.scene: 0 -> 1
      walks.0.position.shown: [0, 2, 3] -> [0]
      walks.0.variables.0: 3 -> 4
      walks.0.variables.1: 0 -> 1
      walks.0.visits.1: 0 -> 1
    on
      walks.0.position.scene: 1 -> 2
      walks.0.visits.2: 0 -> 1
    undo
      walks.0.chosen.0: [0] -> []
      walks.0.position.scene: 2 -> 0
      walks.0.position.shown: [0] -> [0, 2, 3]
      walks.0.variables.0: 4 -> 3
      walks.0.variables.1: 1 -> 0
      walks.0.visits.1: 1 -> 0
      walks.0.visits.2: 1 -> 0
    take zoek
      notebook: [0] -> []
      walks.0.chosen.0: [] -> [4]
      walks.0.noted: [0] -> []
    take wat
      walks.0.chosen.0: [4] -> [3, 4]
      walks.0.position.scene: 0 -> 4
      walks.0.position.shown: [0, 2, 3] -> [0]
      walks.0.returns.0.beat: - -> 0
      walks.0.returns.0.scene: - -> 0
      walks.0.visits.4: 0 -> 1
    take terug
      notebook: [] -> [0]
      walks.0.chosen.4: [] -> [0]
      walks.0.noted: [] -> [0]
      walks.0.position.scene: 4 -> 0
      walks.0.position.shown: [0] -> [0, 2, 3]
      walks.0.returns.0.beat: 0 -> -
      walks.0.returns.0.scene: 0 -> -
    take bakker
      walks.0.chosen.0: [3, 4] -> [2, 3, 4]
      walks.0.position.phase: choosing -> reading
      walks.0.position.scene: 0 -> 3
      walks.0.position.shown: [0, 2, 3] -> [0]
      walks.0.visits.3: 0 -> 1
    on
      walks.0.position.phase: reading -> asking(1)
    answer q1 a
      practice.1.attempts: - -> 1
      practice.1.counting: - -> right
      practice.1.handedIn: - -> nil
      practice.1.hints: - -> 0
      practice.1.last: - -> a
      right: [0] -> [0, 1]
      walks.0.asked: [] -> [1]
      walks.0.position.phase: asking(1) -> feedback(1)
    on
      walks.0.position.phase: feedback(1) -> choosing
    take pet
      walks.0.chosen.3: [] -> [1]
      walks.0.position.scene: 3 -> 0
      walks.0.position.shown: [0] -> [0, 2, 3]
      walks.0.role.rawValue: - -> senior
      walks.0.role: nil -> -
      walks.0.visits.0: 1 -> 2
    take zit
      walks.0.chosen.0: [2, 3, 4] -> [0, 2, 3, 4]
      walks.0.position.scene: 0 -> 1
      walks.0.position.shown: [0, 2, 3] -> [0]
      walks.0.variables.0: 3 -> 4
      walks.0.variables.1: 0 -> 1
      walks.0.visits.1: 0 -> 1
    on
      walks.0.position.scene: 1 -> 2
      walks.0.visits.2: 0 -> 1
    take lees
      walks.0.chosen.2: [] -> [0]
      walks.0.position.beat: 0 -> 1
    take stop
      parts.1.isDone: false -> true
      walks.0.chosen.2: [0] -> [0, 3]
      walks.0.endings: [] -> [2]
      walks.0.position.phase: choosing -> ended
    restart w
      practice.1.attempts: 1 -> 0
      practice.1.last: a -> nil
      right: [0, 1] -> [0]
      walks.0.asked: [1] -> []
      walks.0.chosen.0: [0, 2, 3, 4] -> []
      walks.0.chosen.2: [0, 3] -> []
      walks.0.chosen.3: [1] -> []
      walks.0.chosen.4: [0] -> []
      walks.0.position.beat: 1 -> 0
      walks.0.position.phase: ended -> choosing
      walks.0.position.scene: 2 -> 0
      walks.0.position.shown: [0] -> [0, 2, 3]
      walks.0.role.rawValue: senior -> -
      walks.0.role: - -> nil
      walks.0.variables.0: 4 -> 3
      walks.0.variables.1: 1 -> 0
      walks.0.visits.0: 2 -> 1
      walks.0.visits.1: 1 -> 0
      walks.0.visits.2: 1 -> 0
      walks.0.visits.3: 1 -> 0
      walks.0.visits.4: 1 -> 0
    open t
      location: part(1) -> part(2)
    on
      tests.0.items.0.attempts: - -> 0
      tests.0.items.0.counting: - -> nil
      tests.0.items.0.hints: - -> 0
      tests.0.items.0.last: - -> nil
      tests.0.items.0.question: - -> 2
      tests.0.items.1.attempts: - -> 0
      tests.0.items.1.counting: - -> nil
      tests.0.items.1.hints: - -> 0
      tests.0.items.1.last: - -> nil
      tests.0.items.1.question: - -> 7
      tests.0.phase: introduction -> item
    answer q2 a
      right: [0] -> [0, 2]
      tests.0.items.0.attempts: 0 -> 1
      tests.0.items.0.counting: nil -> right
      tests.0.items.0.last: nil -> a
      tests.0.phase: item -> feedback
    on
      tests.0.phase: feedback -> item
      tests.0.position: 0 -> 1
    hint q7
      tests.0.items.1.hints: 0 -> 1
    answer q7 b
      tests.0.items.1.attempts: 0 -> 1
      tests.0.items.1.counting: nil -> wrong
      tests.0.items.1.last: nil -> b
      tests.0.phase: item -> feedback
    on
      completedAt: nil -> 0
      isFinished: false -> true
      parts.2.isDone: false -> true
      tests.0.finished.0.items.0.attempts: - -> 1
      tests.0.finished.0.items.0.counting: - -> right
      tests.0.finished.0.items.0.hints: - -> 0
      tests.0.finished.0.items.0.last: - -> a
      tests.0.finished.0.items.0.question: - -> 2
      tests.0.finished.0.items.1.attempts: - -> 1
      tests.0.finished.0.items.1.counting: - -> wrong
      tests.0.finished.0.items.1.hints: - -> 1
      tests.0.finished.0.items.1.last: - -> b
      tests.0.finished.0.items.1.question: - -> 7
      tests.0.finished.0.result: - -> 1 of 2
      tests.0.phase: feedback -> result
    restart t
      tests.0.items.0.attempts: 1 -> 0
      tests.0.items.0.counting: right -> nil
      tests.0.items.0.last: a -> nil
      tests.0.items.1.attempts: 1 -> 0
      tests.0.items.1.counting: wrong -> nil
      tests.0.items.1.hints: 1 -> 0
      tests.0.items.1.last: b -> nil
      tests.0.phase: result -> item
      tests.0.position: 1 -> 0
    """

  @Test("an event changes what is written below it, and nothing else")
  func deltas() throws {
    let course = TestCourses.full(TestCourses.test(pool: [2, 7]), lesson: ["x"])
    var session = Session(course: course, seed: 1)
    var told: [String] = []
    for line in Self.text.split(separator: "\n") where !line.hasPrefix("  ") {
      let deed = try #require(Plan.deed(String(line), in: session))
      told.append(String(line))
      told += try session.delta(deed).sorted().map { "  \($0)" }
    }
    #expect(told.joined(separator: "\n") == Self.text)
  }
}
