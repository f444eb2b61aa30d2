import CourseModel
import CourseParser
import LearnerRecords
import ScenarioEngine
import SourceText
import Terminal

/// The course that a learner took last, and how far it is.
struct RecentCourse {
  let item: CourseShelf.Item
  let session: Session

  /// Finds it; nil where no course was begun, or where it cannot be opened.
  init?(start: ProgramStart, records: Records, learner: LearnerID, shelf: [CourseShelf.Item])
    throws(RecordsError)
  {
    var newest: (item: CourseShelf.Item, at: Int64)?
    for item in shelf {
      guard let attempt = try records.currentAttempt(of: learner, course: CourseID(item.name)) else {
        continue
      }
      let at = try records.events(of: attempt.id).last?.at ?? attempt.start.startedAt
      if at >= newest?.at ?? .min { newest = (item, at) }
    }
    guard let item = newest?.item else { return nil }
    let (library, folder) = CourseLibrary.onDisk(course: item.path)
    let desk = AttemptDesk(records: records, clock: start.clock)
    guard let course = CourseCompiler.compile(library, folder: folder).course,
      let session = try? desk.glance(course: course, learner: learner)
    else { return nil }
    self.item = item
    self.session = session
  }

  /// Where the learner was, and how much is done.
  func lines(_ style: LayoutStyle) -> [Line] {
    let painter = ScreenPainter(style: style, course: session.course)
    let rows = [painter.youWereHere(session)] + painter.progressLines(session)
    return rows.flatMap(\.lines)
  }

  /// The ways into the course.
  var items: [StartMenu.Item] {
    let first = StartMenu.Item(
      text: Wording(nl: "Verder waar je was", en: "On where you were"),
      note: Wording(nl: "of druk op Enter", en: "or press Enter"), action: .enter(item, .lastScreen))
    return [first] + [walk, lessons, notebook, test].compactMap(\.self) + [settings]
  }

  private func parts(_ isWanted: (Part.Content) -> Bool) -> [Part] {
    session.course.parts.filter { isWanted($0.content) }
  }

  private var walk: StartMenu.Item? {
    let progress = session.progress
    guard let walk = parts({ if case .walk = $0 { true } else { false } }).first else { return nil }
    return StartMenu.Item(
      text: Wording(nl: walk.title, en: walk.title),
      note: Wording(
        nl: "\(progress.placesVisited) van \(progress.placesTotal) plekken bezocht",
        en: "\(progress.placesVisited) of \(progress.placesTotal) places visited"),
      action: .enter(item, .part(walk.id)))
  }

  private var lessons: StartMenu.Item? {
    let lessons = Set(parts { if case .lesson = $0 { true } else { false } }.map(\.id))
    guard !lessons.isEmpty else { return nil }
    let done = session.progress.parts.count { lessons.contains($0.id) && $0.isDone }
    return StartMenu.Item(
      text: Wording(nl: "Lessen", en: "Lessons"),
      note: Wording(nl: "\(done) van \(lessons.count) klaar", en: "\(done) of \(lessons.count) done"),
      action: .enter(item, .view(.contents)))
  }

  private var notebook: StartMenu.Item? {
    let count = session.notebook.count + session.ownNotes.count
    return StartMenu.Item(
      text: Wording(nl: "Notitieboek", en: "Notebook"),
      note: Wording(
        nl: count == 1 ? "1 notitie" : "\(count) notities", en: count == 1 ? "1 note" : "\(count) notes"),
      action: .enter(item, .view(.notebook)))
  }

  private var test: StartMenu.Item? {
    guard let test = parts({ if case .test = $0 { true } else { false } }).first else { return nil }
    let progress = session.progress.parts.first { $0.id == test.id }
    let state: Wording =
      if session.standing.isPassed {
        Wording(nl: "geslaagd", en: "passed")
      } else if progress?.isDone == true {
        Wording(nl: "nog niet gehaald", en: "not passed yet")
      } else {
        Wording(nl: "nog niet gemaakt", en: "not taken yet")
      }
    return StartMenu.Item(
      text: Wording(nl: "Toets en certificaat", en: "Test and certificate"), note: state,
      action: .enter(item, session.standing.isDone ? .view(.result) : .part(test.id)))
  }

  private var settings: StartMenu.Item {
    StartMenu.Item(
      text: Wording(nl: "Instellingen", en: "Settings"),
      note: Wording(nl: "taal, kleur, breedte, voorlezen", en: "language, colour, width, reading aloud"),
      action: .enter(item, .view(.settings)))
  }
}
