import CourseModel
import CourseParser
import Foundation

/// Random courses with questions that GIFT can say.
enum RandomCourse {
  static func make(_ texts: inout RandomTexts, count: Int = 6) -> Course {
    let goals = [
      Goal(id: GoalID("doel-een"), text: "Doel een"), Goal(id: GoalID("doel-twee"), text: "Doel twee"),
    ]
    var questions: [Question] = []
    for index in 0..<count { questions.append(question(index, goals, &texts)) }
    let first = Question(
      id: QuestionID("vraag-x"), title: Prose("Vast"), kind: .shortText(["x"], exact: false),
      goal: goals[0].id)
    let last = Question(
      id: QuestionID("vraag-y"), title: Prose("Vast ook"), kind: .shortText(["y"], exact: false),
      goal: goals[1].id)
    questions = [first, last] + questions
    let pool = questions.indices.filter { questions[$0].isMarked }.map { Reference<Question>($0) }
    let open = questions.indices.filter { !questions[$0].isMarked }.map { Reference<Question>($0) }
    let test = Test(pool: pool, reflections: open, passMark: PassMark(share: Fraction(7, 10)))
    return Course(
      id: CourseID("c"), title: "Proef", language: .nl, version: "1.0.0", goals: goals,
      parts: [Part(id: PartID("toets"), title: "Toets", content: .test(test))], questions: questions)
  }

  private static func question(_ index: Int, _ goals: [Goal], _ texts: inout RandomTexts) -> Question {
    let title = Prose("Vraag \(index) " + texts.line(4).replacing("{", with: "(").replacing("}", with: ")"))
    let (prefix, kind) = self.kind(&texts)
    return Question(
      id: QuestionID("\(prefix)-\(index)"), title: title,
      stem: texts.dice.chance(70) ? texts.paragraphs() : [], kind: kind,
      goal: texts.dice.pick(goals).id, explanation: texts.dice.chance(50) ? texts.blocks() : [])
  }

  private static func kind(_ texts: inout RandomTexts) -> (String, Question.Kind) {
    switch texts.dice.number(0...6) {
    case 0:
      return (
        "vraag",
        .single([
          texts.option(1, isRight: false), texts.option(2, isRight: true),
          texts.option(3, isRight: false, share: Fraction(1, 2)),
        ])
      )
    case 1:
      return (
        "vraag",
        .multiple(
          [
            texts.option(1, isRight: true), texts.option(2, isRight: false), texts.option(3, isRight: true),
            texts.option(4, isRight: false), texts.option(5, isRight: false),
          ], texts.dice.pick([.partial, .plusMinus]))
      )
    case 2:
      let left = (1...3).map { texts.option($0, isRight: true, told: false) }
      let right = (4...6).map {
        Question.Option(id: OptionID("nr\($0)"), text: Prose("nr\($0) \(texts.line(3))"), isRight: true)
      }
      return (
        "koppel",
        .match(
          left: left, right: right,
          spare: [Question.Option(id: OptionID("los"), text: Prose("los \(texts.line(2))"), isRight: true)],
          allOrNothing: false)
      )
    case 3:
      return ("vul-in", .shortText(["een " + texts.line(3).replacing("|", with: "!"), "twee"], exact: false))
    case 4:
      return (
        "getal",
        .number([
          .init(low: Fraction(5, 2), high: Fraction(7, 2), feedback: texts.blocks()),
          .init(low: Fraction(-1), high: Fraction(-1), share: Fraction(1, 4)),
        ])
      )
    case 5:
      return (
        "vraag",
        .single([
          Question.Option(
            id: OptionID("waar"), text: Prose("Waar"), isRight: false, feedback: texts.blocks()),
          Question.Option(id: OptionID("niet-waar"), text: Prose("Niet waar"), isRight: true),
        ])
      )
    default: return ("reflectie", .reflection)
    }
  }
}

/// The course that the project has.
enum RealCourse {
  static let polarisatie: Course? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var files: [String: [UInt8]] = [:]
    for folder in ["Courses", "Courses/polarisatie", "Courses/wijk", "seeds"] {
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
      for name in names where name.hasSuffix(".md") {
        if let data = try? Data(contentsOf: root.appendingPathComponent("\(folder)/\(name)")) {
          files["\(folder)/\(name)"] = Array(data)
        }
      }
    }
    return CourseCompiler.compile(CourseLibrary(files: files), folder: "Courses/polarisatie").course
  }()
}
