import CourseModel
import Crypto
import Foundation
import ScenarioEngine
import Scoring

/// Somebody who takes a course by chance, and whose events are kept.
struct RecordedWalker {
  private(set) var session: Session
  private(set) var events: [Event] = []
  private var random: SeededGenerator
  private var now: Int64 = 1_795_528_800_000

  init(_ course: Course, seed: UInt64) {
    session = Session(course: course, seed: seed)
    random = SeededGenerator(seed: seed, purpose: "walker")
  }

  /// The events of somebody who does so many things.
  static func events(in course: Course, seed: UInt64, count: Int) -> [Event] {
    var walker = RecordedWalker(course, seed: seed)
    for _ in 0..<count { walker.step() }
    return walker.events
  }

  /// Does something that the session takes.
  mutating func step() {
    now += Int64(1 + random.next(below: 400_000))
    for _ in 0..<50 {
      if `do`(random.next(below: 8) == 0 ? whim() : fitting()) { return }
    }
    `do`(.wroteNote(digest: Self.digest("niets")))
  }

  @discardableResult
  private mutating func `do`(_ deed: Event.Deed) -> Bool {
    let event = Event(at: now, deed)
    guard (try? session.apply(event)) != nil else { return false }
    events.append(event)
    return true
  }

  /// The SHA-256 of a text, in hexadecimal.
  static func digest(_ text: String) -> String { digest(of: Array(text.utf8)) }

  /// The SHA-256 of bytes, in hexadecimal.
  static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: Data(bytes)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private mutating func fitting() -> Event.Deed {
    switch session.screen {
    case .question(let screen):
      if let text = screen.handedIn {
        return .judged(
          question: screen.question.id, passed: random.next(below: 2) == 0, digest: Self.digest(text))
      }
      let certainty = screen.question.asksCertainty ? 1 + random.next(below: 3) : nil
      return .answered(question: screen.question.id, response: response(screen), certainty: certainty)
    case .scene(let screen) where screen.way == .choices:
      return .chose(
        scene: screen.scene.id, choice: screen.choices[random.next(below: screen.choices.count)].id)
    case .scene(let screen): return screen.way == .stuck ? .undid : .continued
    case .courseEnd: return .opened(part: part())
    case .testResult(let result): return again() ? .restarted(part: result.part) : .continued
    case .walkEnd(let end): return again() ? .restarted(part: end.part) : .continued
    case .welcome: return again() ? .openedPretest : .continued
    case .contents, .warning, .page, .feedback, .testIntroduction, .pretestResult: return .continued
    }
  }

  private mutating func again() -> Bool { random.next(below: 3) == 0 }

  private mutating func response(_ screen: QuestionScreen) -> Response {
    let shown = screen.presentation
    return switch screen.question.kind {
    case .order: .order(random.shuffled(shown.options.map(\.id)))
    case .match(let left, _, _, _): .pairs(Array(random.shuffled(shown.right.map(\.id)).prefix(left.count)))
    case .repair(let repair):
      .text(repair.broken + String(repeating: "é\n", count: 1 + random.next(below: 3)))
    case .reflection: .reflection(digest: Self.digest("gedachte \(random.next(below: 5))"))
    case .single, .multiple, .gaps, .shortText, .number, .scale:
      .options([shown.options[random.next(below: shown.options.count)].id])
    }
  }

  private mutating func whim() -> Event.Deed {
    if case .question(let screen) = session.screen {
      return again() ? .skipped(question: screen.question.id) : .askedHint(question: screen.question.id)
    }
    let deeds: [Event.Deed] = [
      .resumed, .opened(part: part()), .undid, .turned(part: part(), step: random.next(below: 5)),
      .wroteNote(digest: Self.digest("notitie \(random.next(below: 5))")), .restarted(part: part()),
    ]
    return deeds[random.next(below: deeds.count)]
  }

  private mutating func part() -> PartID {
    let parts = session.course.parts
    return parts[random.next(below: parts.count)].id
  }
}

extension SeededGenerator {
  fileprivate mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var rest = elements
    var result: [Element] = []
    while !rest.isEmpty { result.append(rest.remove(at: next(below: rest.count))) }
    return result
  }
}
