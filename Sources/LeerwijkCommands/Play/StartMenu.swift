import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// The first screen: who you are the first time, and where you were ever after.
struct StartMenu {
  let start: ProgramStart
  let records: Records

  /// Something to choose.
  private enum Action {
    case course(CourseShelf.Item)
    case otherLearner
  }

  mutating func run() throws -> Departure {
    if let last = try records.lastLearner() { return try menu(last) }
    switch try firstVisit() {
    case .success(let learner): return try menu(learner)
    case .failure(let left): return left.departure
    }
  }

  private struct Left: Error { let departure: Departure }

  /// Asks the name, and whether a screen reader is used; then says what is good to know.
  private func firstVisit() throws -> Result<Learner, Left> {
    var desk = stranger()
    desk.say(Wording(nl: "Welkom bij Leerwijk. Hier volg je cursussen over werken in de wijk. Stoppen kan altijd: typ stoppen.", en: "Welcome to Leerwijk. Here you take courses about work in the wijk. You can always stop: type quit."))
    desk.say(Wording(nl: "Hoe heet je? Zo komt je naam op je certificaat.", en: "What is your name? It will stand like this on your certificate."))
    while true {
      switch desk.ask(Wording(nl: "naam", en: "name")) {
      case .left(let departure): return .failure(Left(departure: departure))
      case .line(let line):
        if case .command(.quit)? = InputReader.commandInFreeText(line).map(Reading.command) { return .failure(Left(departure: .stopped)) }
        do {
          let learner = try records.addLearner(name: line, at: start.clock.now())
          return try askForReader(learner)
        } catch {
          desk.say(error.words)
        }
      }
    }
  }

  private func askForReader(_ learner: Learner) throws(RecordsError) -> Result<Learner, Left> {
    var desk = stranger()
    guard desk.isInteractive, !desk.preferences.plain else { return .success(learner) }
    desk.say(Wording(nl: "Gebruik je een voorleesprogramma? (j/n)", en: "Do you use a screen reader? (y/n)"))
    switch desk.ask(Wording(nl: "j/n", en: "y/n")) {
    case .left(let departure): return .failure(Left(departure: departure))
    case .line(let line):
      let yes = ["j", "ja", "y", "yes"].contains(LetterFolding.fold(line))
      if yes { try records.set(.plain, to: "1", of: learner.id) }
    }
    desk.say(Wording(nl: "Enter = verder. Typ een nummer of een woord om te kiezen.", en: "Enter = go on. Type a number or a word to choose."))
    desk.say(Wording(nl: "? = hulp, op elk scherm.", en: "? = help, on every screen."))
    desk.say(Wording(nl: "stoppen = bewaren en afsluiten.", en: "quit = save and leave."))
    return .success(learner)
  }

  /// The desk before anybody is known.
  private func stranger() -> Desk {
    let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
    return Desk(
      writer: writer, input: start.input(writer, start.language), preferences: start.preferences(),
      language: start.language, languages: start.languages, clock: start.clock, folders: start.folders, records: records)
  }

  private func menu(_ learner: Learner) throws -> Departure {
    var learner = learner
    while true {
      var desk = try start.desk(records, learner, course: nil)
      let items = start.shelf.items()
      guard !items.isEmpty else {
        desk.say(CourseShelf.Missing.noFolder(start.shelf.folders).words)
        return .stopped
      }
      let rows = try items.map { try row($0, learner, desk) }
      let recent = rows.indices.filter { rows[$0].startedAt != nil }.max { (rows[$0].startedAt ?? 0) < (rows[$1].startedAt ?? 0) }
      show(rows, recent: recent, learner, desk)
      switch try choose(rows, recent: recent, &desk) {
      case .failure(let left):
        desk.farewell(left.departure, learner.name)
        return left.departure
      case .success(.otherLearner):
        if case .success(let other) = try firstVisit() { learner = other }
      case .success(.course(let item)):
        let (_, compilation, course) = try start.load(item)
        let taking = CourseTaking(start: start, records: records, noInput: false, exports: start.folders.exports(flag: nil))
        let departure = try taking.run(compilation, course, learner: learner, seed: nil)
        if departure != .menu { return departure }
      }
    }
  }

  /// A course in the menu.
  private struct Row {
    let item: CourseShelf.Item
    let startedAt: Int64?
    let isPassed: Bool
  }

  private func row(_ item: CourseShelf.Item, _ learner: Learner, _ desk: Desk) throws -> Row {
    let attempt = try records.currentAttempt(of: learner.id, course: CourseID(item.name))
    return Row(item: item, startedAt: attempt?.start.startedAt, isPassed: attempt?.passedAt != nil)
  }

  private func show(_ rows: [Row], recent: Int?, _ learner: Learner, _ desk: Desk) {
    let title = desk.words(Wording(nl: "Leerwijk", en: "Leerwijk"))
    let greeting = desk.words(Wording(nl: "Welkom, \(learner.name)", en: "Welcome, \(learner.name)"))
    desk.show([.empty] + ScreenHeader.lines([title], trailing: greeting, style: desk.style) + [.empty])
    var items: [Menu.Item] = []
    if let recent {
      let note = desk.words(Wording(nl: "of druk op Enter", en: "or press Enter"))
      let text = desk.words(Wording(nl: "Verder waar je was: \(rows[recent].item.title)", en: "On where you were: \(rows[recent].item.title)"))
      items.append(Menu.Item("1", StyledText(text), note: StyledText(note)))
    }
    for row in rows { items.append(Menu.Item(String(items.count + 1), StyledText(row.item.title), note: StyledText(desk.words(note(row))))) }
    items.append(Menu.Item(String(items.count + 1), StyledText(desk.words(Self.somebodyElse))))
    desk.show(Menu(items).lines(desk.style))
    if !desk.style.isPlain {
      let pieces = [
        Wording(nl: "Typ een nummer of een woord.", en: "Type a number or a word."),
        Wording(nl: "? = hulp", en: "? = help"), Wording(nl: "stoppen = afsluiten", en: "quit = leave"),
      ]
      desk.show([.empty] + Footer.lines(pieces.map(desk.words), style: desk.style))
    }
  }

  private static let somebodyElse = Wording(nl: "Iemand anders", en: "Somebody else")

  private func note(_ row: Row) -> Wording {
    if row.isPassed { return Wording(nl: "geslaagd", en: "passed") }
    return row.startedAt == nil ? Wording(nl: "nog niet begonnen", en: "not begun yet") : Wording(nl: "bezig", en: "under way")
  }

  private func choose(_ rows: [Row], recent: Int?, _ desk: inout Desk) throws -> Result<Action, Left> {
    var actions: [Action] = recent.map { [.course(rows[$0].item)] } ?? []
    actions += rows.map { .course($0.item) }
    actions.append(.otherLearner)
    let offset = recent == nil ? 0 : 1
    var options = recent.map { _ in [Answerable(key: "1", text: desk.words(Wording(nl: "Verder waar je was", en: "On where you were")))] } ?? []
    for (index, row) in rows.enumerated() { options.append(Answerable(key: String(index + 1 + offset), text: row.item.title)) }
    options.append(Answerable(key: String(options.count + 1), text: desk.words(Self.somebodyElse)))
    while true {
      switch desk.ask(Wording(nl: "menu", en: "menu"), completions: options.map(\.text) + InputReader.commandCompletions(desk.language)) {
      case .left(let departure): return .failure(Left(departure: departure))
      case .line(let line):
        switch InputReader(options: options).read(line) {
        case .empty: if recent != nil || rows.count == 1 { return .success(actions[0]) }
        case .option(let index): return .success(actions[index])
        case .command(.quit): return .failure(Left(departure: .stopped))
        case .command(.next): return .success(actions[0])
        case .command(.help), .command, .options, .ambiguous, .near, .outOfRange, .unknown:
          desk.say(Wording(nl: "Typ een nummer van 1 tot en met \(options.count), of een stukje van een titel. Enter = verder waar je was. stoppen = afsluiten.", en: "Type a number from 1 to \(options.count), or part of a title. Enter = on where you were. quit = leave."))
        }
      }
    }
  }
}
