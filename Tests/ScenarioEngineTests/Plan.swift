import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

/// A way through a course that an author can read: a line is a deed, and after `>` what is then to be seen.
struct Plan: Sendable, CustomTestStringConvertible {
  let name: String
  let course: Course
  let text: String
  var seed: UInt64 = 1

  var testDescription: String { name }

  /// Runs the plan; with `replays` the session is made anew from its events after each line.
  func run(replays: Bool) throws {
    var session = Session(course: course, seed: seed)
    var events: [Event] = []
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ">").map { $0.trimmed }
      let deed = try #require(Plan.deed(halves[0], in: session), "no deed: \(line)")
      let event = Event(at: Int64(events.count) * 1000, deed)
      do {
        try session.apply(event)
        events.append(event)
        #expect(session.screen.sketch == halves[1], "after \(halves[0]) in \(name)")
      } catch {
        #expect("refused" == halves[1], "\(halves[0]) in \(name): \(error)")
      }
      guard replays else { continue }
      let again = try Session.replay(course: course, seed: seed, events: events)
      #expect(again == session)
      session = again
    }
  }

  static func deed(_ text: String, in session: Session) -> Event.Deed? {
    let words = text.split(separator: " ").map(String.init)
    let argument = words.count > 1 ? words[1] : ""
    switch words.first {
    case "open": return .opened(part: PartID(argument))
    case "on": return .continued
    case "turn": return .turned(part: PartID(argument), step: Int(words[2]) ?? -1)
    case "take":
      guard case .scene(let scene) = session.screen else {
        return .chose(scene: SceneID("-"), choice: ChoiceID(argument))
      }
      return .chose(scene: scene.scene.id, choice: ChoiceID(argument))
    case "answer":
      return .answered(
        question: QuestionID(argument), response: .options([OptionID(words[2])]), certainty: nil)
    case "reflect":
      return .answered(question: QuestionID(argument), response: .reflection(digest: "d"), certainty: nil)
    case "hint": return .askedHint(question: QuestionID(argument))
    case "skip": return .skipped(question: QuestionID(argument))
    case "undo": return .undid
    case "pass": return .passedOver(part: PartID(argument))
    case "restart": return .restarted(part: PartID(argument))
    case "resume": return .resumed
    case "pretest": return .openedPretest
    case "note": return .wroteNote(digest: argument)
    default: return nil
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let characters = drop { $0 == " " }
    return String(characters.reversed().drop { $0 == " " }.reversed())
  }
}
