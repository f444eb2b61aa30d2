import CourseModel
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

extension Player {
  /// Reads a line as an answer; whatever is a command is done instead.
  mutating func takeAnswer(_ line: String, _ screen: QuestionScreen) throws {
    if case .certainty(let response, let text) = pending {
      return try takeCertainty(line, response, text, screen)
    }
    switch screen.question.kind {
    case .single, .multiple: try takeOptions(line, screen)
    case .order(let items, _): try takeNumbers(line, screen) { $0.count == items.count ? $0 : nil }
    case .match: try takePairs(line, screen)
    case .gaps(_, let gaps, _, _): try takeGap(line, screen, gaps)
    case .shortText, .number: try takeText(line, screen)
    case .reflection: try takeReflection(line, screen)
    case .scale(let range, _, _): try takeScale(line, screen, range)
    case .repair(let repair): try takeMending(line, screen, repair)
    }
  }

  /// A line at feedback where another answer is asked for: Enter shows the right one, an answer tries again.
  mutating func takeRetry(_ line: String, _ screen: FeedbackScreen) throws {
    if let repair = screen.question.repair { return try takeMending(line, screen.question, repair) }
    let reading = InputReader(options: options(of: screen.question), takesSeveral: true).read(line)
    switch reading {
    case .empty: try goOn()
    case .command(let command): try perform(command)
    case .option, .options, .ambiguous, .outOfRange, .near, .unknown: try takeAnswer(line, screen.question)
    }
  }

  /// Goes on; from a wrong answer in practice by way of the right one, so that nobody leaves without it.
  mutating func goOn() throws {
    if view == .screen, case .feedback(let screen) = session.screen, screen.asksAgain {
      return open(.rightAnswer)
    }
    try act(.continued)
  }

  /// A line where the right answer is shown.
  mutating func takeAtRightAnswer(_ line: String) throws {
    if try pick(line, of: []) == .nothing { try act(.continued) }
  }

  private func options(of screen: QuestionScreen) -> [Answerable] {
    screen.presentation.options.enumerated().map {
      Answerable(key: ScreenPainter.letterKey($0), text: $1.text.text)
    }
  }

  private mutating func takeOptions(_ line: String, _ screen: QuestionScreen) throws {
    var isMultiple = false
    if case .multiple = screen.question.kind { isMultiple = true }
    let shown = screen.presentation.options
    switch InputReader(options: options(of: screen), takesSeveral: isMultiple).read(line) {
    case .option(let index): try answer(.options([shown[index].id]), screen)
    case .options(let indices):
      try answer(.options(ordered(indices.map { shown[$0].id }, screen.question)), screen)
    case .outOfRange(let count): desk.say(lettersUpTo(count))
    case .empty: askAgain()
    case .command(let command): try perform(command)
    case .ambiguous(let texts): say(ambiguous: texts)
    case .near(let text, let key): say(near: text, key, line)
    case .unknown: sayUnknownAnswer(line, shown.count)
    }
  }

  /// Shows the question once more, and says how to go on without an answer.
  mutating func askAgain() {
    told.append(
      painter.line(
        Wording(
          nl: "Je hebt nog niet geantwoord. Weet je het niet? Typ: sla over",
          en: "You have not answered yet. You do not know? Type: skip")))
    isStale = true
  }

  func lettersUpTo(_ count: Int) -> Wording {
    let last = ScreenPainter.letterKey(max(0, count - 1))
    return Wording(nl: "Typ een letter van a tot en met \(last).", en: "Type a letter from a to \(last).")
  }

  private func sayUnknownAnswer(_ line: String, _ count: Int) {
    let isKey = line.filter { $0 != " " }.count <= 2
    if isKey { desk.say(lettersUpTo(count)) } else { sayUnknown(line) }
  }

  /// Ids in the order of the course.
  private func ordered(_ ids: [OptionID], _ question: Question) -> [OptionID] {
    guard case .multiple(let options, _) = question.kind else { return ids }
    return options.map(\.id).filter { ids.contains($0) }
  }

  mutating func answer(_ response: Response, _ screen: QuestionScreen, text: PrivateText? = nil)
    throws
  {
    let certainty = screen.question.asksCertainty ? 1 : nil
    if let problem = Marking.problem(with: response, for: screen.question, certainty: certainty) {
      pending = nil
      return desk.say(problem.words)
    }
    if screen.question.asksCertainty {
      pending = .certainty(response, text)
      desk.show(painter.certaintyQuestion.lines)
      return
    }
    try record(response, certainty: nil, screen, text: text)
  }

  mutating func record(
    _ response: Response, certainty: Int?, _ screen: QuestionScreen, text: PrivateText?
  ) throws {
    try act(
      .answered(question: screen.question.id, response: response, certainty: certainty),
      texts: text.map { [$0] } ?? [])
  }

  /// Does a command where numbers are typed, so that no word can be an answer.
  mutating func performedAnyCommand(_ line: String) throws -> Bool {
    guard case .command(let command) = InputReader().read(line) else { return false }
    try perform(command)
    return true
  }

  /// Does a command where free text is typed: only whole words count, so that no answer is taken for one.
  mutating func performedCommand(_ line: String) throws -> Bool {
    guard let command = InputReader.commandInFreeText(line) else { return false }
    try perform(command)
    return true
  }
}
