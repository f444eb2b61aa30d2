import CourseModel
import Foundation
import ScenarioEngine
import Scoring
import Testing

@testable import LearnerRecords

/// One event of every deed and every response, with texts that need escaping.
let everyEvent: [Event] = {
  let hard =
    #"a"b\c/d "# + (0...0x20).compactMap { UnicodeScalar($0) }.map { String($0) }.joined()
    + "é🙂e\u{301}"
  let question = QuestionID("vraag-één")
  let ids = [OptionID("a"), OptionID(hard), OptionID("")]
  let responses: [Response] = [
    .options(ids), .options([]), .order(ids), .pairs(ids), .gaps(["x", hard]), .text(hard), .scale(-3),
    .reflection(digest: "ab"),
  ]
  let deeds: [Event.Deed] = [
    .resumed, .opened(part: PartID("1-les")), .continued, .turned(part: PartID(hard), step: 3),
    .chose(scene: SceneID("plein"), choice: ChoiceID(hard)), .askedHint(question: question),
    .skipped(question: question), .undid, .passedOver(part: PartID("2")), .restarted(part: PartID("3")),
    .wroteNote(digest: "cd"), .openedPretest, .judged(question: question, passed: true, digest: "ef"),
    .judged(question: QuestionID(hard), passed: false, digest: hard),
  ]
  let answers = responses.flatMap { response in
    [nil, 1, 3].map { Event.Deed.answered(question: question, response: response, certainty: $0) }
  }
  let times: [Int64] = [0, -1, .max, .min, moment]
  return (deeds + answers).enumerated().map { Event(at: times[$0 % times.count], $1) }
}()

@Suite("The stored form of an event")
struct EventCodingTests {
  @Test("is byte for byte what JSONEncoder writes with sorted keys and plain slashes", arguments: everyEvent)
  func canonical(event: Event) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(event), as: UTF8.self)
    #expect(event.canonicalText == expected)
    #expect(try EventCoding.event(from: expected) == event)
  }

  @Test("holds no mark that nobody sees, and is read as it was")
  func hidden() throws {
    let text = "a\u{7F}\u{9B}31m\u{AD}\u{200D}\u{202E}\u{2028}\u{FEFF}\u{FFFF}\u{E0041}b"
    let event = Event(at: 1, .answered(question: QuestionID("q"), response: .text(text), certainty: nil))
    let escaped = #"a\u007f\u009b31m\u00ad\u200d\u202e\u2028\ufeff\uffff\udb40\udc41b"#
    #expect(
      event.canonicalText
        == #"{"at":1,"deed":{"answered":{"question":"q","response":{"text":{"_0":"\#(escaped)"}}}}}"#)
    #expect(try EventCoding.event(from: event.canonicalText) == event)
  }

  @Test("never changes: the bytes of a judgement")
  func judgement() {
    let event = Event(at: 7, .judged(question: QuestionID("herstel-a"), passed: false, digest: "ab"))
    #expect(
      event.canonicalText
        == #"{"at":7,"deed":{"judged":{"digest":"ab","passed":false,"question":"herstel-a"}}}"#)
  }

  @Test("never changes: the bytes of three events")
  func fixed() {
    let chose = Event(at: 5, .chose(scene: SceneID("plein"), choice: ChoiceID("ga-naar/huis")))
    let answered = Event(
      at: 6, .answered(question: QuestionID("v"), response: .gaps(["x", "\""]), certainty: 2))
    #expect(Event(at: 4, .resumed).canonicalText == #"{"at":4,"deed":{"resumed":{}}}"#)
    #expect(
      chose.canonicalText == #"{"at":5,"deed":{"chose":{"choice":"ga-naar/huis","scene":"plein"}}}"#)
    #expect(
      answered.canonicalText
        == #"{"at":6,"deed":{"answered":{"certainty":2,"question":"v","response":{"gaps":{"_0":["x","\""]}}}}}"#
    )
  }
}
