import Certificates
import CourseModel
import Foundation
import ScenarioEngine
import Scoring
import Testing

/// Files that somebody made to hurt: each gives a fault, and none stops the program.
@Suite struct HostileTranscriptTests {
  private func fault(_ data: Data) -> TranscriptFault? {
    do throws(TranscriptFault) {
      _ = try Transcript(reading: data)
      return nil
    } catch {
      return error
    }
  }

  /// A file with something else in the place of a step's object, and a chain that holds.
  private func fault(step: String) throws -> TranscriptFault? {
    var objects = SampleTranscript.objects(try SampleTranscript.walked(try RecordedCourse.compiled()).text)
    objects[5] = step
    return fault(SampleTranscript.chained(objects))
  }

  @Test(arguments: [
    "", "\n", "\n\n\n", "{}", "[]", "null", "{\"chain\":\"", "],\"sum\":\"\"}\n", "\u{FEFF}", "verslag",
    "<html>", "%PDF-1.4\n", "{\"format\":1,\"kind\":\"iets\"}\n",
  ])
  func `what is something else is no transcript`(text: String) {
    #expect(fault(Data(text.utf8)) == .notATranscript)
  }

  @Test func `bytes of any kind and length are no transcript`() {
    var random = SeededGenerator(seed: 1)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      #expect(fault(Data(bytes)) == .notATranscript)
    }
  }

  @Test func `a file that an editor or a mail program wrote in its own way is named by its first line`()
    throws
  {
    let text = try SampleTranscript.walked(try RecordedCourse.compiled()).text
    #expect(fault(Data("\u{FEFF}\(text)".utf8)) == .changed(.header))
    #expect(fault(Data(text.replacing("\n", with: "\r\n").utf8)) == .changed(.header))
    #expect(fault(try #require(text.data(using: .isoLatin1))) == .changed(.header))
    #expect(fault(try #require(text.data(using: .utf16LittleEndian))) == .notATranscript)
  }

  @Test func `more bytes than are read are refused unread`() {
    let most = Transcript.mostBytes
    #expect(fault(Data(repeating: 0x20, count: most)) == .notATranscript)
    #expect(fault(Data(repeating: 0x20, count: most + 1)) == .tooLarge(most: most))
  }

  @Test(arguments: [
    "{}", "{\"event\":", "{\"event\":,\"shown\":}", "{\"event\":null,\"shown\":{}}",
    "{\"event\":{},\"shown\":{}}",
    #"{"event":{"at":1e400,"deed":{"continued":{}}},"shown":{}}"#,
    #"{"event":{"at":1.5,"deed":{"continued":{}}},"shown":{}}"#,
    #"{"event":{"at":99999999999999999999999999,"deed":{"continued":{}}},"shown":{}}"#,
    #"{"event":{"at":01,"deed":{"continued":{}}},"shown":{}}"#,
    #"{"event":{"at":-0,"deed":{"continued":{}}},"shown":{}}"#,
    #"{"event":{"at":1,"at":1,"deed":{"continued":{}}},"shown":{}}"#,
    #"{"event":{"at":1,"deed":{"continued":{},"resumed":{}}},"shown":{}}"#,
    #"{"event":{"at":1,"deed":{"flew":{}}},"shown":{}}"#,
    #"{"event":{"at":1,"deed":{"wroteNote":{"digest":"\ud800"}}},"shown":{}}"#,
    #"{"event":{"at":1,"deed":{"continued":{}}},{"at":1,"deed":{"continued":{}}},"shown":{}}"#,
    "{\"event\":{\"at\":1,\"deed\":{\"wroteNote\":{\"digest\":\"\u{0}\"}}},\"shown\":{}}",
    "{\"event\":{\"at\":1,\"deed\":{\"wroteNote\":{\"digest\":\"\u{202E}\"}}},\"shown\":{}}",
  ])
  func `a step that is no event as it is written here is named`(step: String) throws {
    #expect(try fault(step: step) == .foreignForm(.step(5)))
  }

  @Test(arguments: ["[", "{\"a\":", "{\"at\":["])
  func `nesting a hundred thousand deep is a fault and no crash`(opening: String) throws {
    let deep = String(repeating: opening, count: 100_000)
    #expect(try fault(step: "{\"event\":\(deep),\"shown\":{}}") == .foreignForm(.step(5)))
    var objects = SampleTranscript.objects(try SampleTranscript.walked(try RecordedCourse.compiled()).text)
    objects[0] = "{\"code\":\(deep)}"
    #expect(fault(SampleTranscript.chained(objects)) == .foreignForm(.header))
  }

  @Test func `bytes that are no UTF-8 are a fault, in an event and in what was shown`() throws {
    let course = try RecordedCourse.compiled()
    for (old, new) in [(#""continued":{}"#, #""wroteNote":{"digest":"§"}"#), (#""kind":"#, #""kin§":"#)] {
      var objects = SampleTranscript.objects(try SampleTranscript.walked(course).text)
      objects[5] = #"{"event":{"at":1,"deed":{"continued":{}}},"shown":{"screen":{"kind":"welcome"}}}"#
        .replacing(old, with: new)
      let raw = objects.map { object in
        Data(object.utf8).flatMap { $0 == 0xC2 ? [] : $0 == 0xA7 ? [0xFF] : [$0] }
      }
      #expect(fault(chained(raw)) == .foreignForm(.step(5)))
    }
  }

  /// The same as `SampleTranscript.chained`, of bytes that may be no text.
  private func chained(_ objects: [[UInt8]]) -> Data {
    var chain: [UInt8] = []
    var file = Data()
    for (index, object) in objects.enumerated() {
      chain = Array(RecordedWalker.digest(of: (chain.isEmpty ? [] : chain + [0x0A]) + object).utf8)
      let line = Array("{\"chain\":\"".utf8) + chain + Array("\",".utf8) + object.dropFirst()
      let tail = index == 0 ? ",\"steps\":[\n" : index == objects.count - 1 ? "\n" : ",\n"
      file += Data(index == 0 ? Array(line.dropLast()) : line) + Data(tail.utf8)
    }
    return file + Data("],\"sum\":\"".utf8) + Data(chain) + Data("\"}\n".utf8)
  }

  @Test(arguments: [0, 1, 2])
  func `a replay of events that no learner can have done refuses them, and never traps`(seed: UInt64) throws {
    let course = try RecordedCourse.compiled()
    let part = PartID("1-lezen")
    let question = QuestionID("vraag-wat-zie-je")
    let far = [Int.min, -1, 1_000_000, .max]
    let deeds: [Event.Deed] =
      far.map { .turned(part: part, step: $0) }
      + far.map { .answered(question: question, response: .scale($0), certainty: $0) }
      + [
        .answered(question: question, response: .options([]), certainty: nil),
        .answered(question: question, response: .gaps(Array(repeating: "x", count: 5000)), certainty: 1),
        .opened(part: PartID("")), .chose(scene: SceneID(""), choice: ChoiceID("")), .undid, .openedPretest,
        .judged(question: question, passed: true, digest: ""), .restarted(part: PartID("3-toets")),
      ]
    for deed in deeds {
      let event = Event(at: .max, deed)
      var objects = SampleTranscript.objects(try SampleTranscript.walked(course, seed: seed, count: 30).text)
      objects.append("{\"event\":\(event.canonicalText),\"shown\":{\"screen\":{\"kind\":\"welcome\"}}}")
      let transcript = try Transcript(reading: SampleTranscript.chained(objects))
      #expect(throws: TranscriptFault.self) { try transcript.replay(in: course) }
    }
  }
}
