import Certificates
import CourseModel
import Foundation
import ScenarioEngine
import Scoring
import Testing

/// Somebody changes the record and works out the chain anew.
///
/// What then does not follow from the course is found; what is the learner's own word is not.
@Suite struct ForgedTranscriptTests {
  /// What comes of reading and replaying a record whose lines were changed.
  private func fault(_ change: (inout [String]) -> Void) throws -> TranscriptFault? {
    let course = try RecordedCourse.compiled()
    let original = try SampleTranscript.walked(course, seed: 3).text
    var objects = SampleTranscript.objects(original)
    change(&objects)
    let forged = SampleTranscript.chained(objects)
    #expect(forged != Data(original.utf8))
    do throws(TranscriptFault) {
      _ = try Transcript(reading: forged).replay(in: course)
      return nil
    } catch {
      return error
    }
  }

  private func edit(_ objects: inout [String], _ step: Int, _ old: String, _ new: String) {
    #expect(objects[step].contains(old), "\(objects[step])")
    objects[step] = objects[step].replacing(old, with: new, maxReplacements: 1)
  }

  /// The first step in which a text stands.
  private func step(_ text: String, _ objects: [String]) -> Int {
    objects.firstIndex { $0.contains(text) } ?? 0
  }

  @Test func `a wrong answer that was made right is named, since what was shown does not follow`() throws {
    let fault = try fault { objects in
      let wrong = step("het-foute-van", objects)
      objects[wrong] = objects[wrong].replacing("het-foute-van", with: "het-goede-van", maxReplacements: 1)
    }
    guard case .otherShown = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `points and a pass that were written up are named`() throws {
    var wanted = 0
    #expect(
      try fault { objects in
        wanted = step(#""points":"0""#, objects)
        edit(&objects, wanted, #""points":"0""#, #""points":"1""#)
      } == .otherShown(step: wanted))
    #expect(
      try fault { objects in
        wanted = step(#""passed":false"#, objects)
        edit(&objects, wanted, #""passed":false"#, #""passed":true"#)
      } == .otherShown(step: wanted))
  }

  @Test func `another seed is named at the first draw that does not follow`() throws {
    let fault = try fault { edit(&$0, 0, #""seed":"3""#, #""seed":"4""#) }
    switch fault {
    case .otherShown, .refused: break
    default: Issue.record("\(String(describing: fault))")
    }
  }

  @Test func `a step that was left out is named where the course refuses what comes then`() throws {
    #expect(try fault { $0.removeSubrange(3...20) } != nil)
  }

  @Test func `another course, generator or form is named`() throws {
    let course = try RecordedCourse.compiled()
    let version = TranscriptHeader.CourseVersion(course)
    guard
      case .misnamedCourse = try fault({ edit(&$0, 0, #""version":"1.2.0""#, #""version":"9.9.9""#) }),
      case .otherCourse(let other) = try fault({ edit(&$0, 0, version.hash, String(version.hash.reversed())) }
      )
    else {
      Issue.record("no fault, or another")
      return
    }
    #expect(other.hash == String(version.hash.reversed()))
    #expect(try fault { edit(&$0, 0, "splitmix64-1", "dice") } == .unknownGenerator("dice"))
    #expect(try fault { edit(&$0, 0, #""format":1"#, #""format":2"#) } == .newerFormat(2))
    #expect(try fault { edit(&$0, 0, #""eventFormat":1"#, #""eventFormat":2"#) } == .newerEvents(2))
    #expect(try fault { edit(&$0, 0, Transcript.kind, "iets") } == .notATranscript)
  }

  @Test func `what is not written in the one form is named, also with a chain that holds`() throws {
    #expect(try fault { edit(&$0, 0, #""seed":"3""#, #""seed":"03""#) } == .foreignForm(.header))
    #expect(try fault { edit(&$0, 0, #""name":"Noor"#, #""name":" Noor"#) } == .foreignForm(.header))
    #expect(try fault { edit(&$0, 0, #""name":"Noor"#, #""name":"\u004eoor"#) } == .foreignForm(.header))
    #expect(try fault { edit(&$0, 0, #""seed":"#, #""extra":1,"seed":"#) } == .foreignForm(.header))
    #expect(try fault { edit(&$0, 0, "Çelik", "C\u{327}elik") } == .foreignForm(.header))
    #expect(try fault { edit(&$0, 4, #"{"at":"#, #"{"at": "#) } == .foreignForm(.step(4)))
    #expect(try fault { edit(&$0, 4, #","deed":"#, #","at":1,"deed":"#) } == .foreignForm(.step(4)))
    #expect(try fault { edit(&$0, 4, #","deed":"#, #",0,"deed":"#) } == .foreignForm(.step(4)))
    #expect(try fault { edit(&$0, 4, #","shown":"#, #","seen":"#) } == .foreignForm(.step(4)))
    #expect(try fault { edit(&$0, 4, #","shown":"#, #","shown": "#) } == .otherShown(step: 4))
  }

  @Test(arguments: UInt64(0)..<8)
  func `bytes that were changed at random, with a chain that holds, are refused or change no mark`(
    seed: UInt64
  )
    throws
  {
    let course = try RecordedCourse.compiled()
    let original = try SampleTranscript.walked(course, seed: 3)
    let objects = SampleTranscript.objects(original.text)
    let marks = try original.replay(in: course).session.standing.result
    var random = SeededGenerator(seed: seed)
    var refused = 0
    for _ in 0..<60 {
      var changed = objects
      let line = random.next(below: objects.count)
      var bytes = Array(objects[line].utf8)
      for _ in 0...random.next(below: 3) {
        bytes[random.next(below: bytes.count)] = UInt8(32 + random.next(below: 95))
      }
      changed[line] = String(decoding: bytes, as: UTF8.self)
      let file = SampleTranscript.chained(changed)
      guard let replay = try? Transcript(reading: file).replay(in: course) else {
        refused += 1
        continue
      }
      #expect(replay.session.standing.result == marks, "\(changed[line])")
    }
    #expect(refused > 40)
  }

  @Test
  func `a name, a number and an instant are the learner's own word: whoever changes them well is believed`()
    throws
  {
    #expect(try fault { edit(&$0, 0, "Noor van 't Hoen-Çelik", "Piet") } == nil)
    #expect(try fault { edit(&$0, 0, "46101234567", "46107654321") } == nil)
    #expect(try fault { edit(&$0, 0, "1795528800000", "1795528700000") } == nil)
    #expect(
      try fault { objects in
        let last = objects.count - 1
        let at = objects[last].prefix { $0 != "," }
        objects[last] = objects[last].replacing(at, with: at + "0")
      } == nil)
  }

  @Test func `a record that ends earlier is the record of an earlier moment`() throws {
    #expect(try fault { $0.removeLast(10) } == nil)
  }

  @Test func `an instant that was changed shows where the net time was told`() throws {
    let course = try RecordedCourse.compiled()
    let start: Int64 = 1_795_528_800_000
    var deeds: [Event.Deed] = [.continued, .turned(part: PartID("1-lezen"), step: 6)]
    deeds += [.opened(part: PartID("2-lopen"))]
    let events = deeds.enumerated().map { Event(at: start + Int64($0 + 1) * 1000, $1) }
    var session = Session(course: course, seed: 3)
    for event in events { try session.apply(event) }
    var walker = events
    var at = start + 10_000
    while walker.count < 200 {
      at += 1000
      let deed: Event.Deed
      switch session.screen {
      case .scene(let scene) where scene.way == .choices:
        deed = .chose(scene: scene.scene.id, choice: scene.choices[scene.choices.count - 1].id)
      case .question(let question):
        let right = question.presentation.options.first(where: \.isRight)?.id ?? OptionID("")
        deed = .answered(question: question.question.id, response: .options([right]), certainty: nil)
      default: deed = .continued
      }
      try session.apply(Event(at: at, deed))
      walker.append(Event(at: at, deed))
      if case .courseEnd = session.screen { break }
    }
    #expect(session.standing.isPassed)
    let transcript = try Transcript(SampleTranscript.header(course, seed: 3), events: walker, in: course)
    var objects = SampleTranscript.objects(transcript.text)
    edit(&objects, 2, #"{"at":\#(start + 2000)"#, #"{"at":\#(start + 200)"#)
    let forged = try Transcript(reading: SampleTranscript.chained(objects))
    #expect(throws: TranscriptFault.otherShown(step: walker.count)) { try forged.replay(in: course) }
  }
}
