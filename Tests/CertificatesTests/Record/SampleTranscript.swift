import Certificates
import CourseModel
import Crypto
import Foundation
import ScenarioEngine

/// Transcripts to test with, and the hands of a forger.
enum SampleTranscript {
  static func header(_ course: Course, seed: UInt64 = 7, name: String = "Noor van 't Hoen-Çelik")
    -> TranscriptHeader
  {
    TranscriptHeader(
      code: "urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7", name: name,
      registrations: [Registration(register: "Registerplein", number: "46101234567")],
      course: TranscriptHeader.CourseVersion(course), seed: seed, startedAt: 1_795_528_800_000)
  }

  static func walked(_ course: Course, seed: UInt64 = 7, count: Int = 60) throws -> Transcript {
    try Transcript(
      header(course, seed: seed), events: RecordedWalker.events(in: course, seed: seed, count: count),
      in: course)
  }

  /// The lines of a transcript as objects without their chains; the last line is left out.
  static func objects(_ text: String) -> [String] {
    text.split(separator: "\n").dropLast().enumerated().map { index, line in
      var object = String(line)
      if index == 0 { object = object.replacing(",\"steps\":[", with: "}") }
      if object.hasSuffix(",") { object.removeLast() }
      return "{" + object.dropFirst(10 + 64 + 2)
    }
  }

  /// A file of such objects with every chain worked out anew, as somebody can who knows how it is made.
  static func chained(_ objects: [String]) -> Data {
    var chain = ""
    var lines: [String] = []
    for object in objects {
      chain = RecordedWalker.digest(chain.isEmpty ? object : chain + "\n" + object)
      lines.append("{\"chain\":\"\(chain)\"," + object.dropFirst())
    }
    let head = lines[0].dropLast() + ",\"steps\":["
    let steps = lines.dropFirst().map { "\n" + $0 }.joined(separator: ",")
    return Data((head + steps + "\n],\"sum\":\"\(chain)\"}\n").utf8)
  }
}
