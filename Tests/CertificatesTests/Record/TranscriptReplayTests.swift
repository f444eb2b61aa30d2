import Certificates
import CourseModel
import Foundation
import ScenarioEngine
import Scoring
import Testing

@Suite struct TranscriptReplayTests {
  @Test(arguments: UInt64(0)..<24)
  func `replay gives the session that was played, with its score`(seed: UInt64) throws {
    let course = try RecordedCourse.compiled()
    var walker = RecordedWalker(course, seed: seed)
    for _ in 0..<150 { walker.step() }
    let written = try Transcript(
      SampleTranscript.header(course, seed: seed), events: walker.events, in: course)
    let replay = try Transcript(reading: Data(written.text.utf8)).replay(in: course)
    #expect(replay.session == walker.session)
    #expect(replay.session.standing == walker.session.standing)
    #expect(replay.session.screen == walker.session.screen)
    #expect(replay.remarks.isEmpty)
  }

  @Test func `the walks that are replayed pass tests, mend texts and write texts of their own`() throws {
    let course = try RecordedCourse.compiled()
    var (passed, judged, own) = (0, 0, 0)
    for seed in UInt64(0)..<24 {
      let replay = try SampleTranscript.walked(course, seed: seed, count: 150).replay(in: course)
      if replay.session.standing.isPassed { passed += 1 }
      judged += replay.judged.count
      own += replay.ownTexts.count
    }
    #expect(passed > 0 && judged > 0 && own > 0, "\(passed) \(judged) \(own)")
  }

  @Test func `what was handed in and judged is given back, to be judged anew`() throws {
    let course = try RecordedCourse.compiled()
    let replay = try judging("mijn tekst", digest: RecordedWalker.digest("mijn tekst"), in: course)
    let judged = try #require(replay.judged.first)
    #expect(replay.judged.count == 1)
    #expect(judged.step == 4 && judged.question == QuestionID("herstel-de-vraag"))
    #expect(judged.text == "mijn tekst" && judged.passed)
  }

  @Test func `a judgement of another text than the one that was handed in is named`() throws {
    let course = try RecordedCourse.compiled()
    #expect(throws: TranscriptFault.otherText(step: 4)) {
      try judging("mijn tekst", digest: RecordedWalker.digest("een andere"), in: course)
    }
  }

  private func judging(_ text: String, digest: String, in course: Course) throws -> TranscriptReplay {
    let question = QuestionID("herstel-de-vraag")
    let deeds: [Event.Deed] = [
      .continued, .turned(part: PartID("1-lezen"), step: 4),
      .answered(question: question, response: .text(text), certainty: nil),
      .judged(question: question, passed: true, digest: digest),
    ]
    let events = deeds.enumerated().map { Event(at: 1_795_528_900_000 + Int64($0), $1) }
    return try Transcript(SampleTranscript.header(course), events: events, in: course).replay(in: course)
  }

  @Test func `a clock that was set back is remarked, and counts as no time`() throws {
    let course = try RecordedCourse.compiled()
    let start: Int64 = 1_795_528_800_000
    let events = [start - 1, start + 60_000, start + 30_000, start + 90_000].map { Event(at: $0, .resumed) }
    let transcript = try Transcript(
      SampleTranscript.header(course),
      events: events + [Event(at: start + 100_000, .continued), Event(at: start + 50_000, .continued)],
      in: course)
    let replay = try transcript.replay(in: course)
    #expect(replay.remarks == [.clockSetBack(step: 1), .clockSetBack(step: 3), .clockSetBack(step: 6)])
    #expect(replay.session.netStudyTime == 10_000)
  }

  @Test func `another version of the course is told from a course by another name`() throws {
    let course = try RecordedCourse.compiled()
    let transcript = try SampleTranscript.walked(course)
    let edited = try RecordedCourse.compiled([
      "notitieboek.md": RecordedCourse.files["notitieboek.md"].map { $0 + "\nX\n" } ?? ""
    ])
    #expect(throws: TranscriptFault.otherCourse(transcript.header.course)) {
      try transcript.replay(in: edited)
    }
    var renamed = course
    renamed.title = "Iets anders"
    #expect(throws: TranscriptFault.misnamedCourse(transcript.header.course)) {
      try transcript.replay(in: renamed)
    }
  }

  @Test func `instants at the ends of time neither trap nor count`() throws {
    let course = try RecordedCourse.compiled()
    let events = [Int64.max, .min, 0, .max].map { Event(at: $0, .continued) }
    let transcript = try Transcript(
      SampleTranscript.header(course), events: Array(events.prefix(2)), in: course)
    let replay = try Transcript(reading: Data(transcript.text.utf8)).replay(in: course)
    #expect(replay.session.netStudyTime == 0)
    #expect(replay.remarks == [.clockSetBack(step: 2)])
  }
}
