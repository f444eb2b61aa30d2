import ArgumentParser
import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// The first screen: who you are the first time, and where you were ever after.
struct StartMenu {
  let start: ProgramStart
  let records: Records

  /// Something to choose.
  enum Action: Hashable {
    case enter(CourseShelf.Item, CourseTaking.Entrance)
    case somebodyElse
  }

  /// A choice as it is shown.
  struct Item {
    let text: Wording
    var note = Wording(nl: "", en: "")
    let action: Action
  }

  /// Shows the menu until the learner leaves.
  func run() throws -> Departure {
    if let last = try records.lastLearner() { return try stay(last) }
    switch try FirstVisit(start: start, records: records).run() {
    case .learner(let learner): return try stay(learner)
    case .left(let departure):
      start.strangersDesk(records).farewell(departure, nil)
      return departure
    }
  }

  private func stay(_ first: LearnerRecords.Learner) throws -> Departure {
    var learner = first
    while true {
      try records.noteSeen(learner.id, at: start.clock.now())
      let shelf = start.shelf.items()
      guard !shelf.isEmpty else {
        throw start.fail(CourseShelf.Missing.noFolder(start.shelf.folders).words, code: 66)
      }
      let recent = try RecentCourse(start: start, records: records, learner: learner.id, shelf: shelf)
      let worths = Dictionary(uniqueKeysWithValues: shelf.map { ($0, $0.worth) })
      var desk = try start.desk(records, learner, course: recent?.session.course)
      let items = (recent?.items ?? []) + (try others(shelf, but: recent?.item, learner, worths))
      show(items, recent, learner, AccreditationWords.shelf(shelf.map { worths[$0] ?? Worth() }), desk)
      switch ask(items, &desk) {
      case .left(let departure):
        desk.farewell(departure, learner.name)
        return departure
      case .chosen(.somebodyElse):
        if case .learner(let other) = try FirstVisit(start: start, records: records).run() { learner = other }
      case .chosen(.enter(let item, let entrance)):
        let departure = try enter(item, entrance, learner, desk)
        if departure != .menu { return departure }
        learner = try records.learner(learner.id) ?? learner
      }
    }
  }

  /// Takes a course; where it cannot be taken now, that is told and the menu stays.
  private func enter(
    _ item: CourseShelf.Item, _ entrance: CourseTaking.Entrance, _ learner: LearnerRecords.Learner,
    _ desk: Desk
  ) throws -> Departure {
    do {
      let (_, compilation, course) = try start.load(item)
      let taking = CourseTaking(start: start, records: records, noInput: false, hasStartMenu: true)
      return try taking.run(compilation, course, learner: learner, seed: nil, at: entrance)
    } catch RecordsError.attemptInUse(let attempt) {
      desk.say(RecordsError.attemptInUse(attempt).words)
    } catch is ExitCode {
      // It was told what is wrong with the course.
    }
    return .menu
  }

  // MARK: - What there is

  private func others(
    _ shelf: [CourseShelf.Item], but recent: CourseShelf.Item?, _ learner: LearnerRecords.Learner,
    _ worths: [CourseShelf.Item: Worth]
  ) throws -> [Item] {
    let shelf = shelf.filter { $0.isIn(start.language) } + shelf.filter { !$0.isIn(start.language) }
    let courses = try shelf.filter { $0 != recent }.map { item in
      let attempt = try records.currentAttempt(of: learner.id, course: CourseID(item.name))
      return Item(
        text: Wording(nl: item.title, en: item.title),
        note: Self.note(attempt, item, worths[item] ?? Worth()),
        action: .enter(item, .lastScreen))
    }
    return courses + [Item(text: Wording(nl: "Iemand anders", en: "Somebody else"), action: .somebodyElse)]
  }

  /// How long a course takes, its points where it is accredited, how far the learner is, and its language where it
  /// is not that of the screens.
  private static func note(
    _ attempt: LearnerRecords.Attempt?, _ item: CourseShelf.Item, _ worth: Worth
  ) -> Wording {
    let state = state(attempt)
    let time = item.minutes.map { Wording(nl: "\($0) minuten, ", en: "\($0) minutes, ") }
    let points = AccreditationWords.points(worth).map { Wording(nl: $0.nl + ", ", en: $0.en + ", ") }
    return Wording(
      nl: "\(item.language == .en ? "in het Engels, " : "")\(time?.nl ?? "")\(points?.nl ?? "")\(state.nl)",
      en: "\(item.language == .nl ? "in Dutch, " : "")\(time?.en ?? "")\(points?.en ?? "")\(state.en)")
  }

  private static func state(_ attempt: LearnerRecords.Attempt?) -> Wording {
    guard let attempt else { return Wording(nl: "nog niet begonnen", en: "not begun yet") }
    if attempt.passedAt != nil { return Wording(nl: "geslaagd", en: "passed") }
    return Wording(nl: "bezig", en: "under way")
  }

  private func show(
    _ items: [Item], _ recent: RecentCourse?, _ learner: LearnerRecords.Learner, _ accreditation: Wording?,
    _ desk: Desk
  ) {
    let welcome =
      recent == nil
      ? Wording(nl: "Welkom, \(learner.name)", en: "Welcome, \(learner.name)")
      : Wording(nl: "Welkom terug, \(learner.name)", en: "Welcome back, \(learner.name)")
    let title =
      recent?.session.course.title
      ?? desk.words(Wording(nl: "Leerwijk: kies een cursus", en: "Leerwijk: choose a course"))
    var rows = ScreenHeader.lines([title], trailing: desk.words(welcome), style: desk.style)
    if let recent { rows += [.empty] + recent.lines(desk.style) }
    let menu = items.enumerated().map { index, item in
      Menu.Item(String(index + 1), StyledText(desk.words(item.text)), note: StyledText(desk.words(item.note)))
    }
    rows += [.empty] + Menu(menu).lines(desk.style)
    if let accreditation {
      var layout = BlockLayout(desk.style)
      rows += [.empty] + layout.lay(Prose(desk.words(accreditation))).lines
    }
    if !desk.style.isPlain { rows += [.empty] + Footer.lines(Self.footer.map(desk.words), style: desk.style) }
    desk.show([.empty] + rows)
  }

  private static let footer = [
    Wording(nl: "Typ een nummer of een woord.", en: "Type a number or a word."),
    Wording(nl: "? = hulp", en: "? = help"),
    Wording(nl: "stoppen = bewaren en afsluiten", en: "quit = save and leave"),
  ]

  // MARK: - Choosing

  private enum Choice {
    case chosen(Action)
    case left(Departure)
  }

  private func ask(_ items: [Item], _ desk: inout Desk) -> Choice {
    let options = items.enumerated().map { Answerable(key: String($0 + 1), text: desk.words($1.text)) }
    let words = options.map(\.text) + InputReader.commandCompletions(desk.language)
    while true {
      switch desk.ask(Wording(nl: "menu", en: "menu"), completions: words) {
      case .left(let departure): return .left(departure)
      case .line(let line):
        switch InputReader(options: options).read(line) {
        case .option(let index): return .chosen(items[index].action)
        case .empty, .command(.next): return .chosen(items[0].action)
        case .command(.quit): return .left(.stopped)
        case .near(let text, let key):
          desk.say(
            Wording(
              nl: "Bedoel je \(key): \(text)? Typ dan \(key).",
              en: "Do you mean \(key): \(text)? Then type \(key)."))
        case .unknown:
          let typed = String(line.prefix(40))
          let how = Self.how(items.count)
          desk.say(
            Wording(
              nl: "\"\(typed)\" ken ik niet. \(how.nl)", en: "\"\(typed)\" is not known. \(how.en)"))
        case .command, .options, .ambiguous, .outOfRange: desk.say(Self.how(items.count))
        }
      }
    }
  }

  private static func how(_ count: Int) -> Wording {
    Wording(
      nl:
        "Typ een nummer van 1 tot en met \(count), of een stukje van de tekst. Enter = het eerste. stoppen = afsluiten.",
      en: "Type a number from 1 to \(count), or part of the text. Enter = the first. quit = leave.")
  }
}
