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
    }
  }

  /// A line at feedback where another attempt is possible: Enter goes on, an answer tries again.
  mutating func takeRetry(_ line: String, _ screen: FeedbackScreen) throws {
    let reading = InputReader(options: options(of: screen.question), takesSeveral: true).read(line)
    switch reading {
    case .empty: try act(.continued)
    case .command(let command): try perform(command)
    case .option, .options, .ambiguous, .outOfRange, .near, .unknown: try takeAnswer(line, screen.question)
    }
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
    case .empty: isStale = true
    case .command(let command): try perform(command)
    case .ambiguous(let texts): say(ambiguous: texts)
    case .near(let text, let key): say(near: text, key, line)
    case .unknown: sayUnknownAnswer(line, shown.count)
    }
  }

  private func lettersUpTo(_ count: Int) -> Wording {
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

  /// Numbers such as `2 1 3`, as an order of what is shown.
  private mutating func takeNumbers(_ line: String, _ screen: QuestionScreen, _ check: ([Int]) -> [Int]?)
    throws
  {
    if try performedAnyCommand(line) { return }
    let shown = screen.presentation.options
    let numbers = Self.numbers(in: line)
    let isComplete = check(numbers) != nil && Set(numbers) == Set(1...max(1, shown.count))
    guard isComplete else {
      desk.say(
        Wording(
          nl: "Noem elk nummer van 1 tot en met \(shown.count) precies één keer, bijvoorbeeld: 2 1 3",
          en: "Name each number from 1 to \(shown.count) just once, for example: 2 1 3"))
      return
    }
    try answer(.order(numbers.map { shown[$0 - 1].id }), screen)
  }

  /// The numbers in a line; digits that stand together are one each where all are single.
  static func numbers(in line: String) -> [Int] {
    let pieces = line.split { !$0.isNumber }
    if pieces.count == 1, pieces[0].count > 1 { return pieces[0].compactMap(\.wholeNumberValue) }
    return pieces.compactMap { Int($0) }
  }

  /// Pairs such as `a2 b1`, or just the numbers in the order of the letters.
  private mutating func takePairs(_ line: String, _ screen: QuestionScreen) throws {
    if try performedAnyCommand(line) { return }
    let (left, right) = (screen.presentation.left, screen.presentation.right)
    guard let numbers = Self.pairs(in: line, left: left.count),
      numbers.allSatisfy({ (1...max(1, right.count)).contains($0) })
    else {
      desk.say(
        Wording(
          nl: "Geef bij elke letter een nummer van 1 tot en met \(right.count), bijvoorbeeld: a2 b1 c3",
          en: "Give each letter a number from 1 to \(right.count), for example: a2 b1 c3"))
      return
    }
    try answer(.pairs(numbers.map { right[$0 - 1].id }), screen)
  }

  static func pairs(in line: String, left: Int) -> [Int]? {
    let folded = LetterFolding.fold(line)
    guard folded.contains(where: \.isLetter) else {
      let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }
      let found = numbers.count == left ? numbers : Self.numbers(in: folded)
      return found.count == left ? found : nil
    }
    var found: [Int: Int] = [:]
    var letter: Int?
    var digits = ""
    for character in folded + " " {
      if character.isNumber {
        digits.append(character)
        continue
      }
      if let open = letter, let number = Int(digits) {
        guard found[open] == nil else { return nil }
        found[open] = number
        letter = nil
      }
      digits = ""
      if character.isLetter {
        guard letter == nil, let value = character.asciiValue, value >= 97, value < 97 + 26 else {
          return nil
        }
        letter = Int(value) - 97
      }
    }
    let numbers = (0..<left).compactMap { found[$0] }
    return numbers.count == left && found.count == left ? numbers : nil
  }

  private mutating func takeGap(_ line: String, _ screen: QuestionScreen, _ gaps: [Question.Gap]) throws {
    if try performedCommand(line) { return }
    var filled: [String] = []
    if case .gaps(let known) = pending { filled = known }
    guard filled.count < gaps.count else { return }
    switch gaps[filled.count] {
    case .typed:
      guard !TextMatching.isBlank(line) else { return desk.show(painter.gapQuestion(filled.count).lines) }
      filled.append(line)
    case .picked:
      let options = screen.presentation.gaps[filled.count]
      let answerables = options.enumerated().map {
        Answerable(key: ScreenPainter.letterKey($0), text: $1.text.text)
      }
      guard case .option(let index) = InputReader(options: answerables).read(line) else {
        return desk.say(lettersUpTo(options.count))
      }
      filled.append(options[index].id.rawValue)
    }
    if filled.count < gaps.count {
      pending = .gaps(filled)
      desk.show(painter.gapQuestion(filled.count).lines)
    } else {
      try answer(.gaps(filled), screen)
    }
  }

  private mutating func takeText(_ line: String, _ screen: QuestionScreen) throws {
    if case .number = screen.question.kind, try performedAnyCommand(line) { return }
    if try performedCommand(line) { return }
    if TextMatching.isBlank(line) { return isStale = true }
    try answer(.text(line), screen)
  }

  private mutating func takeScale(_ line: String, _ screen: QuestionScreen, _ range: ClosedRange<Int>) throws
  {
    if try performedAnyCommand(line) { return }
    guard let number = Int(line.filter { $0 != " " && $0 != "." }) else {
      return desk.say(ResponseProblem.outOfScale(range).words)
    }
    try answer(.scale(number), screen)
  }

  /// An open text: the event holds its digest, the text stands beside it in the learner's own records.
  private mutating func takeReflection(_ line: String, _ screen: QuestionScreen) throws {
    if try performedCommand(line) { return }
    if TextMatching.isBlank(line) { return isStale = true }
    let digest = UUIDText.digest(line)
    try answer(.reflection(digest: digest), screen, text: PrivateText(digest: digest, text: line))
  }

  private mutating func takeCertainty(
    _ line: String, _ response: Response, _ text: PrivateText?, _ screen: QuestionScreen
  ) throws {
    if try performedAnyCommand(line) { return }
    guard let number = Int(line.filter { $0 != " " && $0 != "." }), (1...3).contains(number) else {
      return desk.say(ResponseProblem.missingCertainty.words)
    }
    try record(response, certainty: number, screen, text: text)
  }

  private mutating func answer(_ response: Response, _ screen: QuestionScreen, text: PrivateText? = nil)
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

  private mutating func record(
    _ response: Response, certainty: Int?, _ screen: QuestionScreen, text: PrivateText?
  ) throws {
    try act(
      .answered(question: screen.question.id, response: response, certainty: certainty),
      texts: text.map { [$0] } ?? [])
  }

  /// Does a command where numbers are typed, so that no word can be an answer.
  private mutating func performedAnyCommand(_ line: String) throws -> Bool {
    guard case .command(let command) = InputReader().read(line) else { return false }
    try perform(command)
    return true
  }

  /// Does a command where free text is typed: only whole words count, so that no answer is taken for one.
  private mutating func performedCommand(_ line: String) throws -> Bool {
    guard let command = InputReader.commandInFreeText(line) else { return false }
    try perform(command)
    return true
  }
}
