import Certificates
import CourseModel
import CourseParser
import Crypto
import Foundation
import LearnerRecords
import ScenarioEngine
import Scoring
import Testing

/// Random walks of every course of the repository, written to real records and read back.
@Suite struct ReplayTests {
  static let courses = ((try? FileManager.default.contentsOfDirectory(atPath: Repository.courses)) ?? [])
    .sorted()
    .map { "\(Repository.courses)/\($0)" }
    .filter { path in
      ["cursus.md", "course.md"].contains { FileManager.default.fileExists(atPath: "\(path)/\($0)") }
    }

  @Test(arguments: courses, 0..<6)
  func `The session that the records give back is the one that was played`(path: String, seed: Int) throws {
    let compilation = Courses.compile(path)
    let course = try #require(compilation.course)
    let home = try Home()
    let records = try home.records()
    let learner = try records.addLearner(name: "Noor", at: 0)
    try records.keepCourseVersion(
      CourseVersion(
        hash: course.contentHash, course: course.id, title: course.title, version: course.version),
      files: compilation.pinnedFiles.map { KeptFile(path: $0.key, bytes: $0.value) })
    let attempt = try records.beginAttempt(
      AttemptStart(
        code: "urn:uuid:\(seed)", learner: learner.id, course: course.id, versionHash: course.contentHash,
        seed: UInt64(seed), generator: SeededGenerator.name, startedAt: 0))
    var walker = Walker(
      session: Session(course: course, seed: UInt64(seed)),
      random: SeededGenerator(seed: UInt64(seed), purpose: "walk"))
    for number in 0..<300 {
      let event = walker.next(at: Int64(number) * 1000)
      try records.append(event, number: number, to: attempt.id, outcome: nil, texts: [])
    }
    let stored = try records.events(of: attempt.id)
    let replayed = try Session.replay(course: course, seed: UInt64(seed), events: stored)
    #expect(stored.count == 300)
    #expect(replayed == walker.session)
    #expect(replayed.screen == walker.session.screen)
    #expect(replayed.standing == walker.session.standing)
    let files = try records.courseFiles(hash: course.contentHash)
    #expect(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) }) == compilation.pinnedFiles)
    try expectRecord(of: stored, in: course, attempt, leadsTo: walker.session)
  }

  /// Expects the record for an issuer to replay to the same session, and to be small enough to be mailed.
  private func expectRecord(
    of events: [Event], in course: Course, _ attempt: LearnerRecords.Attempt, leadsTo session: Session
  ) throws {
    let header = TranscriptHeader(
      code: attempt.start.code, name: "Noor", course: TranscriptHeader.CourseVersion(course),
      seed: attempt.start.seed, generator: attempt.start.generator, startedAt: attempt.start.startedAt)
    let text = try Transcript(header, events: events, in: course).text
    #expect(text.utf8.count < 150_000)
    let replay = try Transcript(reading: Data(text.utf8)).replay(in: course)
    #expect(replay.session == session)
    #expect(replay.session.standing == session.standing)
  }
}

/// Somebody who does whatever is possible, by chance.
private struct Walker {
  var session: Session
  var random: SeededGenerator

  /// Does something that the session takes, and gives it.
  mutating func next(at now: Int64) -> Event {
    for _ in 0..<50 {
      let event = Event(at: now, random.next(below: 8) == 0 ? whim() : fitting())
      if (try? session.apply(event)) != nil { return event }
    }
    let event = Event(at: now, .wroteNote(digest: "n"))
    _ = try? session.apply(event)
    return event
  }

  private mutating func fitting() -> Event.Deed {
    switch session.screen {
    case .question(let screen) where screen.handedIn != nil:
      return .judged(
        question: screen.question.id, passed: random.next(below: 2) == 0,
        digest: digest(screen.handedIn ?? ""))
    case .question(let screen):
      let certainty = screen.question.asksCertainty ? 1 + random.next(below: 3) : nil
      return .answered(question: screen.question.id, response: response(screen), certainty: certainty)
    case .scene(let screen) where screen.way == .choices:
      return .chose(
        scene: screen.scene.id, choice: screen.choices[random.next(below: screen.choices.count)].id)
    case .scene(let screen): return screen.way == .stuck ? .undid : .continued
    case .courseEnd: return .opened(part: part())
    case .testResult(let result):
      return random.next(below: 2) == 0 ? .continued : .restarted(part: result.part)
    case .walkEnd(let end): return random.next(below: 2) == 0 ? .continued : .restarted(part: end.part)
    case .welcome: return random.next(below: 2) == 0 ? .openedPretest : .continued
    case .contents, .warning, .page, .feedback, .testIntroduction, .pretestResult: return .continued
    }
  }

  private func digest(_ text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
  }

  /// A right answer, or for choices one of the options.
  private mutating func response(_ screen: QuestionScreen) -> Response {
    let options = screen.presentation.options
    guard case .single = screen.question.kind, !options.isEmpty else { return Answers.right(screen).response }
    return .options([options[random.next(below: options.count)].id])
  }

  private mutating func whim() -> Event.Deed {
    let deeds: [Event.Deed] = [
      .resumed, .opened(part: part()), .undid, .turned(part: part(), step: random.next(below: 5)),
      .wroteNote(digest: "d\(random.next(below: 9))"), .restarted(part: part()),
    ]
    if case .question(let screen) = session.screen {
      return random.next(below: 2) == 0
        ? .skipped(question: screen.question.id) : .askedHint(question: screen.question.id)
    }
    return deeds[random.next(below: deeds.count)]
  }

  private mutating func part() -> PartID {
    let parts = session.course.parts
    return parts[random.next(below: parts.count)].id
  }
}
