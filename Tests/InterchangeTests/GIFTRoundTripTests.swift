import CourseModel
import Interchange
import SourceText
import Testing

@Suite("GIFT there and back") struct GIFTRoundTripTests {
  /// What a round trip must keep.
  private struct Kept: Equatable {
    let title: String
    let goals: [Goal]
    let parts: [Part]
    let questions: [Question]

    init(_ course: Course) {
      (title, goals, parts, questions) = (course.title, course.goals, course.parts, course.questions)
    }
  }

  private static let files = [
    "$CATEGORY: Wijk/Doel een\n\n::A::[markdown]Wat *nu*?{=ja#Goed. ~nee#**Fout**. ~%50%misschien ####Zo zit het.}\n\n::B::Kies.{~%50%a ~%50%b ~%-50%c ~%-50%d}\n\n$CATEGORY: Wijk/Doel twee\n\n::C::Heet {=Veilig Thuis =VeiligThuis} zo?\n\n::D::[plain]Hoeveel?{#\n=3:0.5#Juist\n=%50%1..9\n~#Mis}\n",
    "Waar?{T}\n\nOnwaar?{F#mis#goed}\n\nWie?{=iemand =niemand}\n\nDit is een lange zin die veel meer dan honderdtwintig tekens heeft, zodat hij niet als geheel een kop kan worden maar alleen zijn begin.{=ja ~nee}\n\nKoppel{=a -> 1 =b -> 2 = -> 3}\n\n::Lees::Eerst lezen.\n\nOpen?{}\n",
    "::x::[html]<p>een<p>twee <b>drie</b><ul><li>vier</ul>{=ja#<i>zo</i> ~nee}\n\n::y::Ligt {~hier =daar ~ginds} nu.\n\n::z::\\{ \\} \\~ \\= \\# \\: \\\\{=\\~ ~\\=}\n",
  ]

  @Test("text, course, text, course: the same course", arguments: files)
  func fixed(text: String) throws {
    let first = try #require(Workbench.giftCourse(text))
    let exported = GIFT.export(first)
    let text = try #require(exported.text)
    let second = try #require(Workbench.giftCourse(text))
    #expect(Kept(first) == Kept(second), "\(exported.text ?? "")")
    #expect(GIFT.export(second).text == exported.text)
  }

  @Test("what is written is read as the same questions", arguments: 0..<60)
  func writtenAndRead(seed: Int) {
    var texts = RandomTexts(UInt64(seed) + 1)
    let items = (0..<5).map { index in GIFT.Item.question(question(index, &texts)) }
    let (read, report) = GIFT.read(Array(GIFT.write(items).utf8))
    #expect(report.entries.isEmpty)
    #expect(read.map(withoutLines) == items.map(withoutLines), "\(GIFT.write(items))")
  }

  private func withoutLines(_ item: GIFT.Item) -> GIFT.Item {
    guard case .question(var question) = item else { return item }
    question.line = 0
    func bare(_ answers: [GIFT.Answer]) -> [GIFT.Answer] {
      answers.map { GIFT.Answer($0.text, weight: $0.weight, isMarked: $0.isMarked, feedback: $0.feedback) }
    }
    switch question.kind {
    case .choice(let answers, let isSingle): question.kind = .choice(bare(answers), isSingle: isSingle)
    case .short(let answers): question.kind = .short(bare(answers))
    case .number(let answers, let rest): question.kind = .number(bare(answers), otherwise: rest)
    case .match(let pairs): question.kind = .match(pairs.map { GIFT.Pair($0.left, $0.right) })
    case .description, .essay, .trueFalse: break
    }
    return .question(question)
  }

  private func question(_ index: Int, _ texts: inout RandomTexts) -> GIFT.Question {
    let format = texts.dice.pick(GIFT.Format.allCases)
    func text() -> GIFT.Text { GIFT.Text(texts.line(), format) }
    func safe() -> GIFT.Text { GIFT.Text(texts.line().replacing("->", with: "pijl"), format) }
    let kind: GIFT.Kind =
      switch texts.dice.number(0...5) {
      case 0: .essay
      case 1: .trueFalse(texts.dice.chance(50), wrong: text(), right: text())
      case 2:
        .choice(
          [
            GIFT.Answer(text(), weight: 100, isMarked: true, feedback: text()),
            GIFT.Answer(text(), weight: 0, feedback: GIFT.Text("", format)),
            GIFT.Answer(text(), weight: 50, feedback: text()),
          ],
          isSingle: true)
      case 3:
        .choice(
          [
            GIFT.Answer(text(), weight: 50, feedback: text()),
            GIFT.Answer(text(), weight: -33.33333, feedback: text()),
          ], isSingle: false)
      case 4: .short([GIFT.Answer(safe(), weight: 100, isMarked: true, feedback: GIFT.Text("", format))])
      default: .match([GIFT.Pair(safe(), "a"), GIFT.Pair(safe(), "b -> c")])
      }
    return GIFT.Question(
      name: "naam \(index)", text: text(), kind: kind,
      feedback: GIFT.Text(texts.dice.chance(50) ? texts.line() : "", format))
  }

  @Test("a random course keeps what the report does not list")
  func randomCourses() throws {
    let compared = try (0..<80).reduce(0) { try $0 + compare(seed: $1) }
    #expect(compared > 150, "only \(compared) questions were without a finding")
  }

  /// Compares a random course with what comes back; how many of its questions could be compared.
  private func compare(seed: Int) throws -> Int {
    var texts = RandomTexts(UInt64(seed) + 1000)
    let course = RandomCourse.make(&texts)
    let exported = GIFT.export(course)
    let text = try #require(exported.text)
    let imported = Workbench.gift(text)
    let back = try #require(imported.course.flatMap { Workbench.compile($0) }, "\(text)")
    let changed = Set(
      exported.report.entries.compactMap { entry -> String? in
        if case .item(let id) = entry.place, entry.severity != .note { id } else { nil }
      })
    let lines = Set(
      imported.report.entries.compactMap { entry -> Int? in
        if case .line(let line) = entry.place, entry.severity != .note { line } else { nil }
      })
    let (items, _) = GIFT.read(Array(text.utf8))
    var changedTitles: Set<String> = []
    for case .question(let question) in items
    where lines.contains(where: { $0 >= question.line && $0 < question.line + 12 }) {
      changedTitles.insert(question.name ?? "")
    }
    var compared = 0
    for question in course.questions
    where !changed.contains(question.id.rawValue) && !changedTitles.contains(question.title.text) {
      let twin = back.questions.first { $0.title.text == question.title.text }
      #expect(twin.map(Bare.init) == Bare(question), "\(text)")
      compared += 1
    }
    #expect(back.goals == course.goals)
    return compared
  }

  /// A question without ids that a random course cannot know.
  private struct Bare: Equatable {
    let title: Prose
    let stem: [Block]
    let kind: String
    let explanation: [Block]
    let goal: GoalID?

    init(_ question: Question) {
      title = question.title
      stem = question.stem
      explanation = question.explanation.filter { $0 != .paragraph(Prose("")) }
      goal = question.goal
      func bare(_ options: [Question.Option]) -> String {
        options.map { "\($0.text)\($0.isRight)\(String(describing: $0.share))\($0.feedback)" }.joined(
          separator: "\n")
      }
      switch question.kind {
      case .single(let options): kind = "single" + bare(options)
      case .multiple(let options, let rule): kind = "multiple \(rule)" + bare(options)
      case .match(let left, let right, let spare, _): kind = "match" + bare(left) + bare(right) + bare(spare)
      case .shortText(let answers, let exact): kind = "short \(answers) \(exact)"
      case .number(let keys): kind = "number \(keys)"
      case .order, .gaps, .reflection, .scale, .repair: kind = "\(question.kind)"
      }
    }
  }

  @Test("Moodle's accepted weights are written as they are, others as the nearest, with a report")
  func weights() {
    func export(_ share: Fraction) -> CourseExport {
      let options = [
        Question.Option(id: OptionID("a"), text: Prose("a"), isRight: true),
        Question.Option(id: OptionID("b"), text: Prose("b"), isRight: false, share: share),
      ]
      let question = Question(id: QuestionID("vraag-v"), title: Prose("V?"), kind: .single(options))
      let test = Test(pool: [Reference(0)], passMark: PassMark(share: Fraction(1, 2)))
      return GIFT.export(
        Course(
          id: CourseID("c"), title: "C", language: .nl, version: "1",
          parts: [Part(id: PartID("t"), title: "T", content: .test(test))], questions: [question]))
    }
    #expect(export(Fraction(1, 3)).text?.contains("~%33.33333%b") == true)
    let odd = export(Fraction(37, 100))
    #expect(odd.text?.contains("~%40%b") == true)
    #expect(odd.report.entries.map(\.finding).contains(.weightRefused("37", "40")))
    #expect(GIFT.acceptedWeights.allSatisfy(GIFT.isAccepted))
    #expect(GIFT.accepted(-99) == -100 && !GIFT.isAccepted(33.33))
  }

  @Test("a text to be mended is told to be lost, and nothing else of it")
  func repairLost() {
    let repair = Question.Repair(broken: "##A", repaired: "## A", file: .lesson)
    let questions = [
      Question(
        id: QuestionID("herstel-a"), title: Prose("A"), kind: .repair(repair), points: Fraction(2),
        hints: [[.paragraph(Prose("h"))]]),
      Question(id: QuestionID("reflectie-b"), title: Prose("B"), kind: .reflection),
    ]
    let lesson = Lesson(steps: [.question(Reference(0)), .question(Reference(1))])
    let exported = GIFT.export(
      Course(
        id: CourseID("c"), title: "C", language: .nl, version: "1",
        parts: [Part(id: PartID("l"), title: "L", content: .lesson(lesson))], questions: questions))
    let told = exported.report.entries.filter { $0.place == .item("herstel-a") }
    #expect(told.map(\.finding) == [.repairLost] && told.map(\.severity) == [.lost])
    #expect(exported.text?.contains("##A") == false && exported.text?.contains("B") == true)
  }

  @Test("kinds that GIFT does not have are approximated, and the report says how")
  func otherKinds() throws {
    func option(_ text: String) -> Question.Option {
      Question.Option(
        id: OptionID(text), text: Prose(text), isRight: true, feedback: [.paragraph(Prose("zo"))])
    }
    let questions = [
      Question(
        id: QuestionID("volgorde-o"), title: Prose("O"),
        kind: .order([option("een"), option("twee")], allOrNothing: true), points: Fraction(2)),
      Question(
        id: QuestionID("reflectie-s"), title: Prose("S"), kind: .scale(1...5, low: "nooit", high: "altijd")),
      Question(
        id: QuestionID("vul-in-g"), title: Prose("G"),
        kind: .gaps(
          [[.text("Van "), .gap(0), .text(" tot "), .gap(1)]], [.typed(["a"]), .picked([option("b")])],
          exact: true, allOrNothing: false)),
      Question(
        id: QuestionID("vraag-m"), title: Prose("M"), kind: .multiple([option("x"), option("y")], .pick(1)),
        hints: [[.paragraph(Prose("h"))]]),
    ]
    let test = Test(
      pool: [0, 2, 3].map { Reference($0) }, reflections: [Reference(1)], draw: 2,
      passMark: PassMark(share: .one))
    let course = Course(
      id: CourseID("c"), title: "C", language: .nl, version: "1", welcome: [.paragraph(Prose("Welkom"))],
      parts: [Part(id: PartID("toets"), title: "T", content: .test(test))], questions: questions)
    let exported = GIFT.export(course)
    Workbench.golden(
      "gift-other-kinds.txt", (exported.text ?? "") + exported.report.text(file: "c", language: .nl))
  }

  @Test("the course of the project is exported, and imported again without an error")
  func realCourse() throws {
    let course = try #require(RealCourse.polarisatie)
    let exported = GIFT.export(course)
    let text = try #require(exported.text)
    let imported = Workbench.gift(text)
    let back = try #require(imported.course.flatMap { Workbench.compile($0) })
    #expect(back.questions.filter(\.isMarked).count >= course.questions.filter(\.isMarked).count)
    #expect(exported.report.entries.allSatisfy { $0.place != .line(0) })
    #expect(exported.report.entries.contains { $0.finding == .ruleBecameWeights })
  }
}
