import CourseParser
import Foundation
import LearnerRecords
import PseudoTerminal
import Testing

/// The whole course at a real terminal: every screen, with leaving in between, to the saved certificate.
@Suite struct WholeCourseTests {
  /// A learner who knows what to type, at one sitting after the other.
  private struct Learner {
    let home: Home
    var lines: [String]
    var sitting: Sitting
    var transcripts: [[UInt8]] = []
    let environment: [String: String?]

    init(_ home: Home, lines: [String], environment: [String: String?] = [:]) throws {
      self.home = home
      self.lines = lines
      self.environment = environment
      sitting = try Sitting(home, Self.arguments, environment: environment, rows: 40)
    }

    static let arguments = TranscriptTests.arguments

    /// Does what the prompt asks for; false at the end of the course.
    mutating func step() throws -> Bool {
      let text = sitting.last.unstyled
      if text.contains("Certificaat bewaren") { return false }
      switch sitting.prompt {
      case "lees verder", "lezen", "verder": try sitting.type("")
      case _ where text.contains("Ga verder met de cursus"): try sitting.type("1")
      default:
        try sitting.type(try #require(lines.first, "no answer for: \(text)"))
        lines.removeFirst()
      }
      return true
    }

    mutating func comeBack(_ leaving: String, columns: Int) throws {
      #expect(try sitting.leave(leaving) == .exited(0))
      transcripts.append(sitting.terminal.transcript)
      sitting = try Sitting(home, Self.arguments, environment: environment, rows: 24, columns: columns)
      #expect(sitting.last.contains("Welkom terug"))
    }
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `The course can be taken at a terminal, left and gone on with, and ends in a saved certificate`(
    term: String
  ) throws {
    let course = try #require(Courses.polarisatie.course)
    let lines = try Answers.lines(for: course, seed: TranscriptTests.seed)
    let home = try Home()
    var learner = try Learner(home, lines: lines, environment: ["TERM": term])
    var steps = 0
    while try learner.step() {
      steps += 1
      switch steps {
      case 10: try learner.sitting.type("notitie let op \u{1F9D1}\u{200D}\u{1F9B0} en de tweede deur")
      case 20: try learner.comeBack("stoppen\r", columns: 80)
      case 30, 50:
        learner.sitting.terminal.resize(rows: 24, columns: steps == 30 ? 40 : 200)
        learner.sitting.terminal.settle()  // the prompt is drawn anew
      case 40:
        try learner.sitting.terminal.send("half")
        try learner.sitting.terminal.expect("half")
        #expect(try learner.sitting.press("\u{3}").contains("Regel gewist"))
      case 70: try learner.comeBack("\u{4}", columns: 40)
      case 110: try learner.comeBack(":q\r", columns: 80)
      default: break
      }
    }
    #expect(learner.lines.isEmpty)
    try certificate(learner)
    learner.transcripts.append(learner.sitting.terminal.transcript)
    for transcript in learner.transcripts { expectHarmless(transcript, term) }
  }

  /// Saves the certificate twice, under another name the second time; nothing is overwritten.
  private func certificate(_ learner: Learner) throws {
    let (home, sitting) = (learner.home, learner.sitting)
    #expect(sitting.terminal.text.unstyled.flowing.contains("GESLAAGD: 15 van 15 punten"))
    #expect(try sitting.type("1").flowing.contains("certificaat-polarisatie.pdf"))
    let first = try Data(contentsOf: URL(fileURLWithPath: home.documents + "/certificaat-polarisatie.pdf"))
    #expect(first.starts(with: Array("%PDF-".utf8)))
    try sitting.type("naam")
    #expect(sitting.prompt == "naam")
    #expect(try sitting.type("  ").contains("Deze naam kan niet"))
    try sitting.type("Noor van 't Hoen-Çelik")
    try sitting.enter(until: "keuze")
    #expect(sitting.terminal.text.unstyled.flowing.contains("Noor van 't Hoen-Çelik"))
    #expect(try sitting.type("certificaat").flowing.contains("Het oude heet nu"))
    #expect(home.exports.count == 4, "\(home.exports)")
    let kept = try home.exports.map { try Data(contentsOf: URL(fileURLWithPath: "\(home.documents)/\($0)")) }
    #expect(kept.contains(first))
    let text = try String(contentsOfFile: home.documents + "/certificaat-polarisatie.txt", encoding: .utf8)
    #expect(text.contains("Noor van 't Hoen-Çelik"))
    #expect(try sitting.type("verslag").flowing.contains("Let op: hier staan je eigen teksten in."))
    let transcript = try String(contentsOfFile: home.documents + "/verslag-polarisatie.txt", encoding: .utf8)
    #expect(transcript.contains("Notitie: let op \u{1F9D1}\u{200D}\u{1F9B0} en de tweede deur"))
    #expect(try sitting.leave() == .exited(0))
    let run = try home.run(["certificate", "polarisatie", "-o", "/dev/null/ergens"])
    #expect(run.code == 70)
    #expect(run.errors.contains("-o MAP"))
    #expect(try home.run(["certificate", "polarisatie", "-o", "."]).code == 0)
    #expect(try home.run(["certificate", "polarisatie", "-o", "nieuw/hier", "--format", "text"]).code == 0)
    #expect(FileManager.default.fileExists(atPath: home.folder + "/nieuw/hier/certificaat-polarisatie.txt"))
    #expect(FileManager.default.fileExists(atPath: home.folder + "/certificaat-polarisatie.pdf"))
    #expect(try home.records().certificates(of: #require(try home.records().lastLearner()).id).count >= 1)
  }

  /// 16, 32, 40: no bell, no other screen, nothing cleared, no title; no escape at all where the terminal is dumb.
  private func expectHarmless(_ transcript: [UInt8], _ term: String) {
    #expect(!transcript.contains(7))
    if term == "dumb" { #expect(!transcript.contains(0x1B)) }
    let text = String(decoding: transcript, as: UTF8.self)
    for forbidden in ["\u{1B}[?1049h", "\u{1B}[2J", "\u{1B}[H", "\u{1B}]0;", "\u{1B}]52"] {
      #expect(!text.contains(forbidden))
    }
  }

  @Test func `43: The whole course can be finished in plain text`() throws {
    // The golden transcript of the second attempt is in plain text; here it is checked for what the ear minds.
    let output = try #require(Golden.text("polarisatie-second-attempt.out"))
    #expect(output.contains("NIET GESLAAGD"))
    #expect(output.contains("GESLAAGD: "))
    for row in output.split(separator: "\n") where !row.hasPrefix("> ") {
      #expect(!row.contains("  "), "\(row)")
      #expect(!row.unicodeScalars.contains { (0x2500...0x257F).contains($0.value) }, "\(row)")
      #expect(!row.contains("[##") && !row.contains("[--"))
      #expect(row.count <= 72 || row.hasPrefix("HOME"), "\(row)")
    }
  }
}
