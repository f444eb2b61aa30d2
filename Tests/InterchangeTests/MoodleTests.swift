import CourseModel
import Interchange
import SourceText
import Testing

@Suite("Moodle reads what is written") struct MoodleTests {
  /// What Moodle should make of items, with numbers as the lowest and the highest.
  private func expected(_ items: [GIFT.Item]) -> [MoodleReader.Item] {
    items.map { item in
      switch item {
      case .category(let names, _): .category(names.map(trimmed))
      case .question(let question): .question(expected(question))
      }
    }
  }

  private func trimmed(_ text: String) -> String { PHPText(text).trimmed.description }

  private func text(_ text: GIFT.Text, _ format: GIFT.Format) -> MoodleReader.Text {
    MoodleReader.Text(
      text: trimmed(text.text), format: (text.isEmpty ? format : text.format).rawValue)
  }

  private func expected(_ question: GIFT.Question) -> MoodleReader.Question {
    let format = question.text.format
    var whole = question.text
    if let tail = question.tail { whole.text += "_____" + tail }
    let none = MoodleReader.Text(text: "", format: format.rawValue)
    func answer(_ answer: GIFT.Answer) -> MoodleReader.Answer {
      MoodleReader.Answer(
        text: text(answer.text, format), fraction: Double(GIFTDigits.weight(answer.weight)) ?? 0,
        feedback: text(answer.feedback, format))
    }
    var (kind, answers): (String, [MoodleReader.Answer]) = ("", [])
    switch question.kind {
    case .description: kind = "description"
    case .essay: kind = "essay"
    case .trueFalse(let isTrue, let wrong, let right):
      let judged = MoodleReader.Text(text: isTrue ? "true" : "false", format: format.rawValue)
      kind = "truefalse"
      answers = [
        .init(text: judged, fraction: 1, feedback: text(right, format)),
        .init(text: judged, fraction: 0, feedback: text(wrong, format)),
      ]
    case .choice(let options, let isSingle):
      (kind, answers) = (isSingle ? "single" : "multi", options.map(answer))
    case .short(let texts): (kind, answers) = ("short", texts.map(answer))
    case .number(let numbers, let otherwise):
      kind = "numerical"
      answers = numbers.map { number in
        var read = answer(number)
        let ends = number.text.text.split(separator: "..").compactMap { Double($0) }
        read.text = MoodleReader.Text(text: "\(ends[0])..\(ends[ends.count - 1])", format: format.rawValue)
        return read
      }
      if !otherwise.isEmpty {
        answers.append(
          .init(
            text: .init(text: "*", format: format.rawValue), fraction: 0, feedback: text(otherwise, format)))
      }
    case .match(let pairs):
      kind = "match"
      answers = pairs.map {
        .init(text: text($0.left, format), fraction: 1, feedback: none, right: trimmed($0.right))
      }
    }
    return MoodleReader.Question(
      name: question.name.map(trimmed), text: text(whole, format), feedback: text(question.feedback, format),
      kind: kind, answers: answers)
  }

  private func check(_ items: [GIFT.Item]) {
    let written = GIFT.write(items)
    let read = MoodleReader(written)
    #expect(read.errors.isEmpty, "\(written)")
    let wanted = expected(items)
    #expect(read.items.count == wanted.count, "\(written)")
    for (found, item) in zip(read.items, wanted) where found != item {
      Issue.record("\(written)\n\(found)\n\(item)")
    }
  }

  @Test("random courses come over as they were exported", arguments: 0..<160)
  func courses(seed: Int) {
    var texts = RandomTexts(UInt64(seed) + 31)
    let course = RandomCourse.make(&texts)
    let (items, report) = GIFT.items(of: course)
    check(items)
    let weights = items.flatMap { item -> [Double] in
      guard case .question(let question) = item, case .choice(let answers, _) = question.kind else {
        return []
      }
      return answers.map(\.weight)
    }
    #expect(weights.allSatisfy(GIFT.isAccepted))
    for entry in report.entries { #expect("\(entry.finding)".hasPrefix("\(entry.finding.code)")) }
  }

  @Test("random signs in every place come over, and our own reader agrees", arguments: 0..<400)
  func signs(seed: Int) {
    var noise = RandomGIFT(UInt64(seed) + 5)
    let items = noise.items()
    check(items)
    let (read, report) = GIFT.read(Array(GIFT.write(items).utf8))
    #expect(report.entries.isEmpty)
    check(read)
  }

  @Test("the courses of the project come over") func realCourse() throws {
    let course = try #require(RealCourse.polarisatie)
    check(GIFT.items(of: course).items)
  }

  @Test("names that Moodle would change are changed, or told of")
  func names() {
    let long = String(repeating: "lang ", count: 80)
    let goals = [
      Goal(id: GoalID("een"), text: "Weet wat <b> is"), Goal(id: GoalID("twee"), text: long),
      Goal(id: GoalID("drie"), text: "drie"),
    ]
    let titles = ["a <b>", "b < c", "c"]
    let questions = zip(goals, titles).map { goal, title in
      Question(
        id: QuestionID("vul-in-\(title.prefix(1))"), title: Prose(title),
        kind: .shortText(["x"], exact: false),
        goal: goal.id)
    }
    let test = Test(pool: [0, 1, 2].map { Reference($0) }, passMark: PassMark(share: .one))
    let course = Course(
      id: CourseID("c"), title: "/x<y\\:/", language: .nl, version: "1", goals: goals,
      parts: [Part(id: PartID("t"), title: "T", content: .test(test))], questions: questions)
    let exported = GIFT.export(course)
    let read = MoodleReader(exported.text ?? "")
    let paths = read.items.compactMap { item -> [String]? in
      if case .category(let names) = item { names } else { nil }
    }
    #expect(paths.map(\.last) == ["een", "twee", "drie"])
    #expect(paths.allSatisfy { $0[1] == "/x‹y\\:/" })
    let found = exported.report.entries.map(\.finding)
    #expect(found.contains(.categoryChanged("/x‹y\\:/")))
    #expect(found.count { $0 == .nameNotKept } == 1)
    #expect(found.contains(.goalTextLost("Weet wat <b> is")) && found.contains(.goalTextLost(long)))
    #expect(Workbench.gift(exported.text ?? "").course?.title == "/x‹y\\:/")
  }
}

/// A weight as it stands in a file, read again.
private enum GIFTDigits {
  static func weight(_ weight: Double) -> String { "\((weight * 100_000).rounded() / 100_000 / 100)" }
}
