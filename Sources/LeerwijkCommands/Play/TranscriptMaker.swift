import CourseModel
import Foundation
import LearnerRecords
import ScenarioEngine
import Scoring
import SourceText
import Terminal

/// Writes down what a learner did in a course, as plain text.
struct TranscriptMaker: Sendable {
  let folder: String
  let language: Language

  /// Saves the transcript beside the certificates and says where it is.
  func save(_ study: StudyAttempt, _ learner: LearnerRecords.Learner, _ desk: Desk) {
    let name = "\(Wording(nl: "verslag", en: "transcript")[language])-\(study.session.course.id).txt"
    let path = folder + "/" + name
    do {
      try Data(try text(study, learner).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      let absolute = URL(fileURLWithPath: path).standardizedFileURL.path
      _ = try? desk.records.noteSaved([absolute], of: learner.id, at: desk.clock.now())
      desk.say(
        Wording(
          nl: "Bewaard: \(path). Let op: hier staan je eigen teksten in.",
          en: "Saved: \(path). Mind: your own texts are in it."))
    } catch {
      desk.say(
        Wording(nl: "In \(folder) kan niets worden bewaard.", en: "Nothing can be saved in \(folder)."))
    }
  }

  /// The route and the answers, in the order in which they were given, and then the notebook.
  func text(_ study: StudyAttempt, _ learner: LearnerRecords.Learner) throws -> String {
    let events = try study.records.events(of: study.attempt.id)
    let texts = try study.records.privateTexts(of: study.attempt.id)
    let own = Dictionary(texts.map { ($0.digest, $0.text) }, uniquingKeysWith: { first, _ in first })
    let course = study.session.course
    var lines = [
      "\(course.title), \(Wording(nl: "versie", en: "version")[language]) \(course.version)",
      learner.name, "",
    ]
    var session = Session(course: course, seed: study.attempt.start.seed)
    for event in events {
      guard let effects = try? session.apply(event) else { break }
      if let line = self.line(event, effects, course, own) { lines.append("\(Self.time(event.at))  \(line)") }
    }
    if let result = session.standing.result, session.standing.isDone {
      lines += ["", "\(result.percentage) %"]
    }
    return (lines.map { OutputGate.cleanLine($0) } + notebook(session, own)).joined(separator: "\n") + "\n"
  }

  /// The notebook as rows of plain text, behind an empty one; nothing where it is empty.
  private func notebook(_ session: Session, _ own: [String: String]) -> [String] {
    let capabilities = TerminalCapabilities(
      TerminalCapabilities.Inputs(
        environment: ["LC_ALL": "C.UTF-8"], isInputTerminal: false, isOutputTerminal: false,
        isKnownTerminal: false, size: nil, preferences: TerminalCapabilities.Preferences(plain: true)))
    let painter = ScreenPainter(
      style: LayoutStyle(capabilities, language: language), course: session.course)
    let rows = LaidOut.lines(of: painter.wholeNotebook(session, texts: own))
    return rows.isEmpty ? [] : [""] + rows.map { OutputGate.cleanLine($0.text.text) }
  }

  /// An instant where the learner is, to the minute.
  static func time(_ instant: Int64) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = .current
    formatter.dateFormat = "yyyy-MM-dd HH:mm"
    return formatter.string(from: Date(timeIntervalSince1970: Double(instant) / 1000))
  }

  /// What an event was, in words; nil for one that nobody needs to read.
  func line(_ event: Event, _ effects: [Effect], _ course: Course, _ own: [String: String]) -> String? {
    func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
    switch event.deed {
    case .resumed, .continued, .turned, .askedHint: return nil
    case .opened(let part): return say("Geopend: \(title(part, course))", "Opened: \(title(part, course))")
    case .chose(let scene, let choice):
      return say("Gekozen: \(label(scene, choice, course))", "Chosen: \(label(scene, choice, course))")
    case .answered(let id, let response, _):
      guard let question = course.questions.first(where: { $0.id == id }) else { return nil }
      var given = AnswerText.given(response, to: question)
      if case .reflection(let digest) = response { given = own[digest] ?? "" }
      let mark = effects.compactMap { effect -> String? in
        if case .mark(_, let mark, _) = effect {
          return say("\(mark.points) van \(mark.maximum)", "\(mark.points) of \(mark.maximum)")
        }
        return nil
      }.first
      return "\(question.title.text) > \(given)" + (mark.map { " (\($0))" } ?? "")
    case .judged(let id, let passed, _):
      let text = course.questions.first { $0.id == id }?.title.text ?? id.rawValue
      return passed
        ? say("Hersteld: \(text)", "Mended: \(text)")
        : say("Nog niet hersteld: \(text)", "Not mended yet: \(text)")
    case .skipped(let id):
      let text = course.questions.first { $0.id == id }?.title.text ?? id.rawValue
      return say("Overgeslagen: \(text)", "Skipped: \(text)")
    case .undid: return say("Keuze teruggenomen", "Choice taken back")
    case .passedOver(let part):
      return say("Overgeslagen: \(title(part, course))", "Passed over: \(title(part, course))")
    case .restarted(let part):
      return say("Opnieuw begonnen: \(title(part, course))", "Begun anew: \(title(part, course))")
    case .openedPretest: return say("Geopend: de voortoets", "Opened: the pretest")
    case .wroteNote(let digest): return say("Notitie: \(own[digest] ?? "")", "Note: \(own[digest] ?? "")")
    }
  }

  private func title(_ part: PartID, _ course: Course) -> String {
    course.parts.first { $0.id == part }?.title ?? part.rawValue
  }

  private func label(_ scene: SceneID, _ choice: ChoiceID, _ course: Course) -> String {
    for case .walk(let walk) in course.parts.map(\.content) {
      guard let place = walk.sceneByID[scene] else { continue }
      if let found = walk[place].beats.flatMap(\.choices).first(where: { $0.id == choice }) {
        return found.label.text
      }
    }
    return choice.rawValue
  }
}
