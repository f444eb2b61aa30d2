import CourseModel

/// Small courses, made in code.
enum TestCourses {
  static let leus = Reference<Entry>(0)
  static let fatima = Reference<Entry>(1)
  static let term = Reference<Entry>(2)
  static let vreemd = Reference<Entry>(3)
  static let trust = Reference<Variable>(0)
  static let flag = Reference<Variable>(1)

  static let entries = [
    Entry(id: EntryID("leus"), kind: .note, title: "Leus", content: []),
    Entry(id: EntryID("fatima"), kind: .person, title: "Fatima", content: []),
    Entry(id: EntryID("term"), kind: .term, title: "Term", content: []),
    Entry(id: EntryID("vreemd"), kind: .note, title: "Vreemd", content: []),
  ]
  static let variables = [
    Variable(id: VariableID("vertrouwen"), name: "vertrouwen", bounds: 0...4, start: 3, isFlag: false),
    Variable(id: VariableID("sleutel"), name: "sleutel", bounds: 0...1, start: 0, isFlag: true),
  ]

  /// A part of a lesson, a walk or a test.
  static func part(_ id: String, _ content: Part.Content, sensitive: [String] = []) -> Part {
    Part(id: PartID(id), title: id, content: content, sensitive: sensitive)
  }

  /// A course of parts and questions.
  static func course(
    _ parts: [Part], questions: [Question] = [], sensitive: [String] = [], passAt: Fraction? = nil
  ) -> Course {
    Course(
      id: CourseID("proef"), title: "Proef", language: .nl, version: "1",
      goals: ["g1", "g2"].map { Goal(id: GoalID($0), text: $0) }, variables: variables,
      certificate: passAt.map { CertificateTerms(passMark: PassMark(share: $0), issuer: "wij") },
      sensitive: sensitive, parts: parts, entries: entries, questions: questions, contentHash: "00")
  }

  /// A question with the right option `a` and the wrong options `b`, `c` and `d`.
  static func question(
    _ id: String, goal: String? = nil, attempts: Int? = nil, hints: Int = 0, shuffles: Bool = false
  ) -> Question {
    let options = ["a", "b", "c", "d"].map { letter in
      Question.Option(
        id: OptionID(letter), text: Prose(letter), isRight: letter == "a", isFixed: letter == "d",
        feedback: [text("over \(letter)")], missed: letter == "a" ? [text("a gemist")] : [])
    }
    return Question(
      id: QuestionID(id), title: Prose(id), kind: .single(options), goal: goal.map { GoalID($0) },
      attempts: attempts, hints: (0..<hints).map { [text("hint \($0)")] }, shuffles: shuffles,
      explanation: [text("uitleg")])
  }

  static func reflection(_ id: String) -> Question {
    Question(id: QuestionID(id), title: Prose(id), kind: .reflection)
  }

  static func text(_ text: String) -> Block { .paragraph(Prose(text)) }

  static func passage(
    _ text: String, _ when: Passage.Guard = .always, _ entries: [Reference<Entry>] = []
  ) -> Passage {
    Passage(when: when, block: self.text(text), entries: entries)
  }

  static func choice(
    _ id: String, _ target: Choice.Target, if condition: Condition? = nil, once: Bool = false,
    detour: Bool = false, _ changes: [Change] = [], tells: [Passage] = []
  ) -> Choice {
    Choice(
      id: ChoiceID(id), label: Prose(id), target: target, condition: condition, isOnce: once,
      isDetour: detour, changes: changes, told: tells)
  }

  static func scene(
    _ id: String, place: Int? = nil, ending: String? = nil, people: [Reference<Entry>] = [],
    asks questions: [Int] = [], _ beats: Beat...
  ) -> Scene {
    Scene(
      id: SceneID(id), title: id, place: place.map { Reference($0) }, isPlace: place != nil, people: people,
      ending: ending, beats: beats, questions: questions.map { Reference($0) })
  }

  static func to(_ scene: Int) -> Choice.Target { .scene(Reference(scene)) }
}
