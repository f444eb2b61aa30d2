import Certificates
import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import ScenarioEngine
import Testing

/// `transcript --format json`: the record that an issuer replays.
@Suite struct IssuerRecordTests {
  static let name = "Noor van 't Hoen"

  /// A home in which the big course was taken to its certificate.
  private func passed() throws -> Home {
    let home = try Home()
    let arguments = TranscriptTests.arguments(for: "polarisatie")
    let run = try home.run(arguments, input: try #require(Golden.text("polarisatie.in")))
    #expect(run.code == 0)
    return home
  }

  private func record(_ home: Home, _ flags: [String] = [], _ environment: [String: String?] = [:]) throws
    -> Finished
  {
    try home.run(["transcript", "polarisatie", "--format", "json"] + flags, environment: environment)
  }

  @Test
  func `The record replays to the score that the learner saw, wherever and in whatever form it was written`()
    throws
  {
    let home = try passed()
    let course = try #require(Courses.polarisatie.course)
    let run = try record(home)
    #expect(run.code == 0)
    let transcript = try Transcript(reading: Data(run.output.utf8))
    let replay = try transcript.replay(in: course)
    #expect(replay.session.standing == (try Recorded(home).session(of: course)).standing)
    #expect(replay.session.standing.isPassed)
    #expect(transcript.header.name == Self.name)
    #expect(transcript.header.seed == TranscriptTests.seed)
    for (zone, locale) in [("Asia/Tokyo", "C.UTF-8"), ("America/St_Johns", "nl_NL.UTF-8"), ("UTC", "POSIX")] {
      #expect(try record(home, [], ["TZ": zone, "LC_ALL": locale]).output == run.output)
    }
    #expect(try home.run(["verslag", "polarisatie", "--json"]).output == run.output)
    let file = home.folder + "/verslag.json"
    #expect(try record(home, ["-o", file]).output.isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(run.output.utf8))
  }

  @Test func `What is in it is said beside it, and what an issuer will miss`() throws {
    let home = try passed()
    let first = try record(home).errors.flowing
    #expect(first.contains("Er staat in: je naam (\(Self.name)), wat je koos"))
    #expect(first.contains("Je nummer bij Registerplein staat er niet in."))
    #expect(first.contains(#"leerwijk learner add 'Noor van '\''t Hoen' --register 'Registerplein'"#))
    #expect(first.contains("een uitgever vraagt minstens 45 minuten"))
    let numbers = [("Registerplein", "46101234567"), ("SKJ", "100200")]
    for (register, number) in numbers {
      _ = try home.run(["learner", "add", Self.name, "--register", register, "--number", number])
    }
    let second = try record(home, ["--lang", "en"])
    #expect(second.errors.flowing.contains("(\(Self.name)), your number at Registerplein, what you chose"))
    #expect(!second.errors.contains("is not in it."))
    let transcript = try Transcript(reading: Data(second.output.utf8))
    #expect(
      transcript.header.registrations == [Registration(register: "Registerplein", number: "46101234567")])
  }

  @Test func `Own texts are not in it, only their digests; a mended text is in it in full`() throws {
    let home = try Home()
    let courses = try home.course(SmallCourse.files)
    let lines = ["mijn geheime gedachte", "notitie een eigen notitie", "stoppen"]
    let taking = ["take", "proef", "--courses", courses, "--learner", "Noor", "--seed", "7"]
    _ = try home.run(taking, input: lines.joined(separator: "\n"))
    let run = try home.run(["transcript", "proef", "--courses", courses, "--json"])
    #expect(run.errors.contains("je bent nog niet geslaagd"))
    let course = try #require(Courses.compile(courses + "/proef").course)
    let replay = try Transcript(reading: Data(run.output.utf8)).replay(in: course)
    #expect(Set(replay.ownTexts) == Set(try Recorded(home, course: "proef").texts.map(\.digest)))
    #expect(!run.output.contains("geheime") && !run.output.contains("eigen notitie"))
    let other = try Home()
    let broken = try other.course(RepairCourse.files, named: "herstel")
    _ = try other.run(
      ["take", "herstel", "--courses", broken, "--learner", "Noor", "--seed", "7"],
      input: "8 - [Ga zitten](#slot)\nklaar\n11 > Anders.\nklaar\nstoppen")
    let mended = try other.run(["transcript", "herstel", "--courses", broken, "--json"])
    let judged = try Transcript(reading: Data(mended.output.utf8)).replay(
      in: try #require(Courses.compile(broken + "/herstel").course)
    ).judged
    #expect(judged.map(\.passed) == [true, false])
    #expect(judged.first?.text == RepairCourse.broken.replacing("slto", with: "slot"))
  }

  @Test func `A file that was there is replaced, and that is said; one that cannot be written ends with 70`()
    throws
  {
    let home = try passed()
    for form in ["text", "json"] {
      let arguments = ["transcript", "polarisatie", "--format", form, "-o", home.folder + "/verslag"]
      #expect(try home.run(arguments).errors.contains("Bewaard: ") == true)
      let again = try home.run(arguments)
      #expect(again.code == 0 && again.errors.contains("Wat daar al stond, is vervangen."))
    }
    let run = try record(home, ["-o", home.folder + "/nergens/verslag.json"])
    #expect(run.code == 70 && run.errors.contains("Kies met -o een ander bestand."))
    #expect(try home.run(["transcript", "polarisatie", "--format", "pdf"]).code == 64)
    #expect(try record(home, ["--learner", "Iemand anders"]).code == 66)
  }

  @Test func `Somebody else's record is never given out`() throws {
    let home = try passed()
    _ = try home.run(
      ["take", "polarisatie", "--learner", "Piet", "--seed", "1"], input: "1\nstoppen")
    let own = try record(home, ["--learner", "Piet"])
    #expect(own.output.contains("\"name\":\"Piet\"") && !own.output.contains("Hoen"))
    #expect(try record(home, ["--learner", Self.name]).output.contains("\"name\":\"\(Self.name)\""))
  }

  @Test func `The end of a course with a register says how an issuer gets the record; another does not`()
    throws
  {
    let golden = try #require(Golden.text("polarisatie.out")).flowing
    #expect(golden.contains("Stuur die dan: leerwijk transcript polarisatie --format json -o verslag.json"))
    let home = try Home()
    let courses = try home.course(SmallCourse.files)
    let course = try #require(Courses.compile(courses + "/proef").course)
    let run = try home.run(
      ["take", "proef", "--courses", courses, "--learner", "Noor", "--seed", "7"],
      input: try Answers.lines(for: course, seed: 7).joined(separator: "\n") + "\n")
    #expect(run.output.contains("Je bent geslaagd") && !run.output.contains("--format json"))
  }

  @Test func `An attempt at an older version of a course is recorded with that version`() throws {
    let home = try Home()
    let courses = try home.course(SmallCourse.files)
    let old = try #require(Courses.compile(courses + "/proef").course)
    _ = try home.run(
      ["take", "proef", "--courses", courses, "--learner", "Noor", "--seed", "7"], input: "x\nstoppen")
    _ = try home.course(SmallCourse.edited)
    let run = try home.run(["transcript", "proef", "--courses", courses, "--json"])
    let transcript = try Transcript(reading: Data(run.output.utf8))
    #expect(transcript.header.course.hash == old.contentHash)
    #expect(try transcript.replay(in: old).session.course.contentHash == old.contentHash)
    let new = try #require(Courses.compile(courses + "/proef").course)
    #expect(throws: TranscriptFault.otherCourse(transcript.header.course)) { try transcript.replay(in: new) }
  }
}
