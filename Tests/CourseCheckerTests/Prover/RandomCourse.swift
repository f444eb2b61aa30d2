import CourseModel
import ScenarioEngine

/// Makes small courses at random: a lesson that gives a note and asks a question, and a walk.
struct RandomCourse {
  static let part = PartID("w")
  private var generator: SeededGenerator
  private let scenes: Int

  private init(seed: UInt64) {
    generator = SeededGenerator(seed: seed, purpose: "walk")
    scenes = 3 + generator.next(below: 4)
  }

  static func make(seed: UInt64) -> Course {
    var maker = RandomCourse(seed: seed)
    return maker.make()
  }

  private mutating func make() -> Course {
    let names = ["note-a", "note-b", "elsewhere"]
    let entries = names.map { Entry(id: EntryID($0), kind: .note, title: $0, content: []) }
    let link = Prose("elsewhere", marks: [Prose.Mark(range: 0..<9, style: .link(.entry(Reference(2))))])
    let page = Page(id: PageID("page"), title: "page", content: [.paragraph(link)])
    let questions = ["in-walk", "in-lesson"].map { id in
      Question(
        id: QuestionID(id), title: Prose(id),
        kind: .single([
          Question.Option(id: OptionID("yes"), text: Prose("yes"), isRight: true),
          Question.Option(id: OptionID("no"), text: Prose("no"), isRight: false),
        ]), attempts: 1)
    }
    let variables = [
      Variable(id: VariableID("x"), name: "x", bounds: -1...1, start: 0, isFlag: false),
      Variable(id: VariableID("y"), name: "y", bounds: 0...2, start: 1, isFlag: false),
      Variable(id: VariableID("flag"), name: "flag", bounds: 0...1, start: 0, isFlag: true),
    ]
    let lesson = Lesson(steps: [.page(page), .question(Reference(1))])
    return Course(
      id: CourseID("c"), title: "c", language: .nl, version: "1", variables: variables,
      parts: [
        Part(id: Self.part, title: "w", content: .walk(walk())),
        Part(id: PartID("l"), title: "l", content: .lesson(lesson)),
      ], entries: entries, questions: questions)
  }

  private mutating func walk() -> Walk {
    let asking = generator.next(below: scenes)
    let all = (0..<scenes).map { index in
      Scene(
        id: SceneID("s\(index)"), title: "s\(index)", beats: beats(of: index),
        questions: index == asking ? [Reference(0)] : [])
    }
    return Walk(scenes: all, places: [], map: nil)
  }

  private mutating func beats(of scene: Int) -> [Beat] {
    let count = chance(5) ? 2 : 1
    var number = 0
    return (0..<count).map { beat in
      let isLast = scene == scenes - 1 && beat == count - 1
      var choices: [Choice] = []
      let wanted = chance(6) && !isLast ? 0 : 1 + generator.next(below: 3)
      for place in 0..<wanted {
        choices.append(choice(number, scene, canGoOn: !isLast, mustGoOn: place == 0 && beat + 1 < count))
        number += 1
      }
      return Beat(passages: passages(), choices: choices)
    }
  }

  private mutating func choice(_ number: Int, _ scene: Int, canGoOn: Bool, mustGoOn: Bool) -> Choice {
    var target = Choice.Target.scene(Reference(generator.next(below: scenes)))
    var isDetour = false
    switch generator.next(below: 10) {
    case 0 where scene > 1: target = .end
    case 1: target = .back
    case 2: target = .entry(Reference(generator.next(below: 2)))
    case 3 where canGoOn: target = .onward
    case 4, 5: isDetour = true
    default: break
    }
    if mustGoOn { (target, isDetour) = (.onward, false) }
    return Choice(
      id: ChoiceID("c\(number)"), label: Prose("c\(scene)-\(number)"), target: target,
      condition: chance(2) ? condition(2) : nil, isOnce: chance(5), isDetour: isDetour,
      changes: chance(2) ? [change()] : [], told: chance(5) ? passages() : [])
  }

  private mutating func change() -> Change {
    switch generator.next(below: 7) {
    case 0: .add(Reference(0), chance(2) ? 1 : -1)
    case 1: .add(Reference(1), chance(2) ? 1 : -2)
    case 2: .set(Reference(2), chance(2))
    case 3: .note(Reference(generator.next(below: 2)))
    case 4: .erase(Reference(generator.next(below: 2)))
    default: .role(RoleID(chance(2) ? "senior" : "junior"))
    }
  }

  private mutating func passages() -> [Passage] {
    var result: [Passage] = []
    for _ in 0..<generator.next(below: 3) {
      let entries: [Reference<Entry>] = chance(3) ? [Reference(generator.next(below: 2))] : []
      let guarded: Passage.Guard = chance(2) ? .when(condition(1)) : .always
      result.append(Passage(when: guarded, block: .rule, entries: entries))
      if guarded != .always, chance(2) {
        result.append(Passage(when: .otherwise, block: .rule, entries: chance(2) ? [Reference(0)] : []))
      }
    }
    return result
  }

  private mutating func condition(_ depth: Int) -> Condition {
    if depth > 0, chance(3) {
      return chance(2)
        ? .and(condition(depth - 1), condition(depth - 1)) : .or(condition(depth - 1), condition(depth - 1))
    }
    if chance(4) { return .not(condition(depth)) }
    let comparisons: [Condition.Comparison] = [.less, .atMost, .equal, .atLeast, .greater]
    let comparison = comparisons[generator.next(below: 5)]
    switch generator.next(below: 9) {
    case 0: return .variable(Reference(0), comparison, generator.next(below: 3) - 1)
    case 1: return .variable(Reference(1), comparison, generator.next(below: 4))
    case 2: return .variable(Reference(2), .equal, 1)
    case 3, 4: return .visits(Reference(generator.next(below: scenes)), comparison, generator.next(below: 3))
    case 5: return .noted(Reference(generator.next(below: 3)))
    case 6: return .chosen(Reference(generator.next(below: scenes)), ChoiceID("c\(generator.next(below: 2))"))
    case 7: return .right(QuestionID(chance(3) ? "in-lesson" : "in-walk"))
    default: return .role(RoleID("senior"))
    }
  }

  private mutating func chance(_ of: Int) -> Bool { generator.next(below: of) == 0 }
}
