import CourseModel
import Foundation
import Scoring
import ScenarioEngine
import Testing

/// The stored form: a change here breaks every record there is.
@Suite struct EventFormTests {
  static let forms: [(Event.Deed, String)] = [
    (.resumed, #"{"resumed":{}}"#),
    (.opened(part: PartID("l")), #"{"opened":{"part":"l"}}"#),
    (.continued, #"{"continued":{}}"#),
    (.turned(part: PartID("l"), step: 2), #"{"turned":{"part":"l","step":2}}"#),
    (
      .chose(scene: SceneID("plein"), choice: ChoiceID("zit")),
      #"{"chose":{"choice":"zit","scene":"plein"}}"#
    ),
    (answered(.options([OptionID("a")]), 2), form(#"{"options":{"_0":["a"]}}"#, certainty: 2)),
    (answered(.order([OptionID("a")])), form(#"{"order":{"_0":["a"]}}"#)),
    (answered(.pairs([OptionID("a")])), form(#"{"pairs":{"_0":["a"]}}"#)),
    (answered(.gaps(["vijf"])), form(#"{"gaps":{"_0":["vijf"]}}"#)),
    (answered(.text("1,5")), form(#"{"text":{"_0":"1,5"}}"#)),
    (answered(.scale(4)), form(#"{"scale":{"_0":4}}"#)),
    (answered(.reflection(digest: "ab")), form(#"{"reflection":{"digest":"ab"}}"#)),
    (
      .judged(question: QuestionID("q"), passed: true, digest: "ab"),
      #"{"judged":{"digest":"ab","passed":true,"question":"q"}}"#
    ),
    (.askedHint(question: QuestionID("q")), #"{"askedHint":{"question":"q"}}"#),
    (.skipped(question: QuestionID("q")), #"{"skipped":{"question":"q"}}"#),
    (.undid, #"{"undid":{}}"#),
    (.passedOver(part: PartID("l")), #"{"passedOver":{"part":"l"}}"#),
    (.restarted(part: PartID("t")), #"{"restarted":{"part":"t"}}"#),
    (.openedPretest, #"{"openedPretest":{}}"#),
    (.wroteNote(digest: "ab"), #"{"wroteNote":{"digest":"ab"}}"#),
  ]

  static func answered(_ response: Response, _ certainty: Int? = nil) -> Event.Deed {
    .answered(question: QuestionID("q"), response: response, certainty: certainty)
  }

  static func form(_ response: String, certainty: Int? = nil) -> String {
    let sure = certainty.map { #""certainty":\#($0),"# } ?? ""
    return #"{"answered":{\#(sure)"question":"q","response":\#(response)}}"#
  }

  @Test("an event is written in one form, and read back as it was", arguments: forms.indices)
  func form(index: Int) throws {
    let (deed, golden) = Self.forms[index]
    let event = Event(at: 1_700_000_000_123, deed)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(event)
    #expect(String(decoding: data, as: UTF8.self) == #"{"at":1700000000123,"deed":\#(golden)}"#)
    #expect(try JSONDecoder().decode(Event.self, from: data) == event)
  }

  @Test("the form has a version")
  func version() { #expect(Event.formatVersion == 1) }
}
