import Certificates
import CourseModel
import CourseParser
import Crypto
import Foundation
import ScenarioEngine
import Scoring

/// The lines of a transcript without their chains; the chains are put in, so that what is behind them is reached.
struct TranscriptInput {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func run() {
    _ = try? Transcript(reading: Data(bytes))
    let file = chained(bytes.split(separator: 0x0A).map(Array.init))
    guard let transcript = try? Transcript(reading: file) else { return }
    expect(Data(transcript.text.utf8) == file, "a transcript is written in another way than it was read")
    guard let course = Self.course else { return }
    _ = try? transcript.replay(in: course)
    let events = transcript.steps.map(\.event)
    guard let made = try? Transcript(Self.header(of: course), events: events, in: course) else { return }
    expect(
      (try? Transcript(reading: Data(made.text.utf8))) == made, "a transcript is another once it was written")
  }

  private func chained(_ objects: [[UInt8]]) -> Data {
    var chain: [UInt8] = []
    var file = Data()
    for (index, object) in objects.enumerated() {
      let digest = SHA256.hash(data: Data((chain.isEmpty ? [] : chain + [0x0A]) + object))
      chain = digest.flatMap { Array((String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)).utf8) }
      let line = Array("{\"chain\":\"".utf8) + chain + Array("\",".utf8) + object.dropFirst()
      file += index == 0 ? Data(line.dropLast() + Array(",\"steps\":[\n".utf8)) : Data(line)
      if index > 0 { file += Data((index == objects.count - 1 ? "\n" : ",\n").utf8) }
    }
    return file + Data("],\"sum\":\"".utf8) + Data(chain) + Data("\"}\n".utf8)
  }

  /// The course in which the steps are replayed.
  private static let course: Course? = {
    CourseCompiler.compile(CourseLibrary(files: SmallCourse.files), folder: SmallCourse.folder).course
  }()

  private static func header(of course: Course) -> TranscriptHeader {
    TranscriptHeader(
      code: "a", name: "Zoë", registrations: [Registration(register: "SKJ", number: "1")],
      course: TranscriptHeader.CourseVersion(course), seed: 7, startedAt: 0)
  }

  /// The lines of somebody who goes on wherever that is possible, and answers or chooses first where it is not.
  static func seed() -> [UInt8] {
    guard let course else { return [] }
    var session = Session(course: course, seed: 7)
    var events: [Event] = []
    for instant in 0..<80 {
      let event = Event(at: Int64(instant) * 1000, next(session.screen))
      if (try? session.apply(event)) != nil { events.append(event) }
    }
    let text = (try? Transcript(header(of: course), events: events, in: course))?.text ?? ""
    let lines = text.split(separator: "\n").dropLast().map { line in
      "{" + line.dropFirst(76).replacing(",\"steps\":[", with: "}")
    }
    return Array(lines.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }.joined(separator: "\n").utf8)
  }

  private static func next(_ screen: Screen) -> Event.Deed {
    switch screen {
    case .question(let asked):
      let options = asked.presentation.options.prefix(1).map(\.id)
      return options.isEmpty
        ? .skipped(question: asked.question.id)
        : .answered(question: asked.question.id, response: .options(options), certainty: nil)
    case .scene(let scene) where !scene.choices.isEmpty:
      return .chose(scene: scene.scene.id, choice: scene.choices[0].id)
    case .welcome, .contents, .warning, .page, .feedback, .scene, .walkEnd, .testIntroduction, .testResult,
      .pretestResult, .courseEnd:
      return .continued
    }
  }
}
