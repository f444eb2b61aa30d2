import CourseModel
import CourseParser
import ScenarioEngine
import SourceText
import Testing

@testable import CourseChecker

/// Courses that no author would write, made without files: every reference may point nowhere near.
struct RandomQualityCourse {
  var generator: SeededGenerator

  mutating func course() -> Course {
    let goals = (0..<below(3)).map { Goal(id: GoalID("g\($0)"), text: "doel \($0)") }
    let questions = (0..<(1 + below(8))).map { question($0, goals) }
    let parts = (0..<below(4)).map { part($0, questions.count, goals) }
    return Course(
      id: CourseID("x"), title: text(), language: below(2) == 0 ? .nl : .en, version: "1",
      minutes: [nil, 0, 9][below(3)],
      welcome: blocks(), goals: goals, sensitive: below(2) == 0 ? [] : ["zelfdoding"], parts: parts,
      entries: [
        Entry(id: EntryID("t"), kind: .term, title: text(), content: blocks()),
        Entry(id: EntryID("s"), kind: .source, title: text(), content: blocks(), validUntil: "2020-01-01"),
        Entry(id: EntryID("p"), kind: .person, title: "", content: blocks()),
      ], questions: questions)
  }

  private mutating func below(_ bound: Int) -> Int { generator.next(below: bound) }

  private mutating func text() -> String {
    let pieces = [
      "", "zelfdoding", "8 uur", "Ja.", "een", "…", "\"x\"", "\n", "é\u{301}", "A en B", "niet?", "https://",
      "🙂", "1.000", ".",
    ]
    return (0..<below(9)).map { _ in pieces[below(pieces.count)] }.joined(separator: " ")
  }

  private mutating func prose() -> Prose {
    let text = text()
    let style: Prose.Mark.Style = [.strong, .code, .link(.entry(Reference(below(4)))), .link(.web("x"))][
      below(4)]
    let start = below(12)
    return Prose(
      text, marks: below(2) == 0 ? [] : [Prose.Mark(range: start..<(start + below(12)), style: style)])
  }

  private mutating func blocks() -> [Block] {
    (0..<below(3)).map { _ in
      switch below(5) {
      case 0: .heading(prose())
      case 1: .bullets([[.paragraph(prose())], []])
      case 2: .quote([.paragraph(prose())])
      case 3: .verbatim(text(), info: "")
      default: .paragraph(prose())
      }
    }
  }

  private mutating func options() -> [Question.Option] {
    (0..<below(5)).map { index in
      Question.Option(
        id: OptionID("o\(index)"), text: prose(), isRight: below(2) == 0, isFixed: below(4) == 0,
        feedback: blocks(),
        missed: blocks())
    }
  }

  private mutating func question(_ number: Int, _ goals: [Goal]) -> Question {
    let kinds: [Question.Kind] = [
      .single(options()),
      .multiple(options(), [.partial, .rowByRow, .plusMinus, .pick(3), .allOrNothing][below(5)]),
      .order(options(), allOrNothing: false),
      .match(left: options(), right: options(), spare: options(), allOrNothing: true),
      .gaps(
        [[.text(text()), .gap(below(3))]], [.typed([]), .picked(options())], exact: false, allOrNothing: false
      ),
      .shortText([], exact: true), .number([]), .reflection, .scale(1...5, low: "", high: ""),
    ]
    return Question(
      id: QuestionID("q\(number)"), title: prose(), stem: blocks(), kind: kinds[below(kinds.count)],
      points: Fraction(below(4), 2), goal: goals.isEmpty ? nil : goals[below(goals.count)].id,
      hints: [blocks()],
      asksCertainty: below(4) == 0, explanation: blocks(), missed: blocks())
  }

  private mutating func part(_ number: Int, _ questions: Int, _ goals: [Goal]) -> Part {
    let references = (0..<below(6)).map { _ in Reference<Question>(below(questions)) }
    let content: Part.Content
    switch below(3) {
    case 0:
      let page = Page(id: PageID("p"), title: text(), goals: goals.map(\.id), content: blocks())
      content = .lesson(Lesson(steps: [.page(page)] + references.map { .question($0) }))
    case 1: content = .walk(walk(references))
    default:
      content = .test(
        Test(
          introduction: blocks(), pool: references, draw: [nil, 0, 3, 99][below(4)],
          perGoal: [nil, nil, 2][below(3)],
          shuffles: below(2) == 0,
          passMark: PassMark(share: Fraction(below(11), 10), correctsForGuessing: below(2) == 0),
          attempts: [nil, 1, 3][below(3)]))
    }
    return Part(id: PartID("deel\(number)"), title: text(), content: content)
  }

  private mutating func walk(_ questions: [Reference<Question>]) -> Walk {
    let count = 1 + below(5)
    let scenes = (0..<count).map { number -> Scene in
      let beats = (0..<(1 + below(2))).map { _ -> Beat in
        let choices = (0..<below(4)).map { place -> Choice in
          let target: Choice.Target = [
            .scene(Reference(below(count))), .onward, .back, .end, .entry(Reference(0)),
          ][below(5)]
          return Choice(
            id: ChoiceID("k\(place)"), label: prose(), target: target, isOnce: below(3) == 0,
            isDetour: below(3) == 0,
            told: blocks().map { Passage(block: $0) })
        }
        return Beat(
          passages: blocks().map { Passage(when: below(3) == 0 ? .otherwise : .always, block: $0) },
          choices: choices)
      }
      return Scene(
        id: SceneID("s\(number)"), title: text(), beats: beats,
        questions: number == 0 ? Array(questions.prefix(1)) : [])
    }
    return Walk(scenes: scenes, places: [], map: nil)
  }
}

@Suite("Random courses")
struct RandomCoursesTests {
  @Test("no check traps on courses without places, and every report can be drawn")
  func randomCourses() throws {
    let nowhere = CourseCompiler.compile(CourseLibrary(texts: [:]), folder: "x").sourceMap
    for seed in 0..<60 {
      var source = RandomQualityCourse(generator: SeededGenerator(seed: UInt64(seed)))
      let course = source.course()
      let (found, figures) = QualityChecks.run(course, sourceMap: nowhere, files: [], today: "2026-11-25")
      let report = figures.report()
      #expect(report.warnings + report.errors == found.count)
      #expect(!report.lines(in: .nl).isEmpty)
      #expect(try !report.json().isEmpty)
    }
  }
}
