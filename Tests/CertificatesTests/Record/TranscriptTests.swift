import Certificates
import CourseModel
import Foundation
import ScenarioEngine
import Scoring
import Testing

@Suite struct TranscriptTests {
  @Test(arguments: [0, 1, 60])
  func `a transcript reads back as it was written, byte for byte`(count: Int) throws {
    let course = try RecordedCourse.compiled()
    let transcript = try SampleTranscript.walked(course, count: count)
    let read = try Transcript(reading: Data(transcript.text.utf8))
    #expect(read == transcript)
    #expect(read.text == transcript.text)
    #expect(read.steps.count == count)
    #expect(read.fileHash == RecordedWalker.digest(transcript.text))
  }

  @Test func `the file is the golden one`() throws {
    let course = try RecordedCourse.compiled()
    let digest = RecordedWalker.digest("een gedachte")
    let question = QuestionID("vraag-wat-zie-je")
    let deeds: [Event.Deed] = [
      .continued, .resumed, .continued,
      .answered(question: question, response: .options([OptionID("een-bord")]), certainty: 2), .continued,
      .askedHint(question: QuestionID("volgorde-van-vroeg-naar-laat")), .opened(part: PartID("2-lopen")),
      .chose(scene: SceneID("het-plein"), choice: ChoiceID("zeg-gedag")), .wroteNote(digest: digest),
    ]
    let events = deeds.enumerated().map { Event(at: 1_795_528_801_000 + Int64($0) * 60_000, $1) }
    let transcript = try Transcript(SampleTranscript.header(course), events: events, in: course)
    try expectGolden(transcript.text, "transcript.json")
  }

  @Test func `it is JSON in the form that other programs write too: keys sorted, no white space`() throws {
    let text = try SampleTranscript.walked(try RecordedCourse.compiled(), count: 200).text
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let again = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
    #expect(String(decoding: again, as: UTF8.self) == text.replacing("\n", with: ""))
  }

  @Test func `the chain can be worked out from the lines alone`() throws {
    let text = try SampleTranscript.walked(try RecordedCourse.compiled()).text
    #expect(SampleTranscript.chained(SampleTranscript.objects(text)) == Data(text.utf8))
  }

  @Test func `a later record of the same attempt only adds lines`() throws {
    let course = try RecordedCourse.compiled()
    let early = try SampleTranscript.walked(course, count: 20).text.split(separator: "\n")
    let late = try SampleTranscript.walked(course, count: 40).text.split(separator: "\n")
    #expect(early.dropLast(2) == late.prefix(20))
    #expect(late[20] == early[20] + ",")
  }

  @Test func `a name with hidden marks is written as it is seen, and a number too`() throws {
    let course = try RecordedCourse.compiled()
    let header = TranscriptHeader(
      code: "a", name: "\u{200F}Zoe\u{308}\u{202E} \u{1B}[2J\n",
      registrations: [
        Registration(register: "SKJ\u{200B}", number: " 12\u{AD}3 "), Registration(register: "BIG"),
      ], course: TranscriptHeader.CourseVersion(course), seed: 1, startedAt: 0)
    #expect(Array(header.name.unicodeScalars) == Array("Zo\u{EB} ^[[2J".unicodeScalars))
    #expect(
      header.registrations == [Registration(register: "BIG"), Registration(register: "SKJ", number: "123")])
    let transcript = try Transcript(header, events: [], in: course)
    #expect(try Transcript(reading: Data(transcript.text.utf8)) == transcript)
  }

  @Test func `events that the course refuses make no transcript; the first is named`() throws {
    let course = try RecordedCourse.compiled()
    let events = [Event(at: 1, .continued), Event(at: 2, .undid), Event(at: 3, .continued)]
    #expect(throws: ReplayFailure(index: 1, refusal: .nothingToUndo)) {
      try Transcript(SampleTranscript.header(course), events: events, in: course)
    }
  }
}
