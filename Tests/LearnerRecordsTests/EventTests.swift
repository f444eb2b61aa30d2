import CourseModel
import Foundation
import GRDB
import ScenarioEngine
import Scoring
import Testing

@testable import LearnerRecords

@Suite("Events")
struct EventTests {
  let scratch: Scratch
  let records: Records
  let attempt: AttemptID

  init() throws {
    scratch = try Scratch()
    records = try Records.open(path: scratch.path, at: moment)
    attempt = try records.begun().id
  }

  @Test("come back as they were appended, each attempt its own")
  func roundTrip() throws {
    let other = try records.begun("a2").id
    for (number, event) in everyEvent.enumerated() { try records.append(event, number: number, to: attempt) }
    try records.append(answer(0), number: 0, to: other, outcome: Outcome(.right, millipoints: 1500))
    #expect(try records.events(of: attempt) == everyEvent)
    #expect(try records.events(of: other) == [answer(0)])
  }

  @Test("keep question, result and points in columns")
  func columns() throws {
    try records.append(
      answer(0), number: 0, to: attempt, outcome: Outcome(verdict: .almost([]), millipoints: -500))
    let row = try records.reading { db in
      try Row.fetchOne(db, sql: "SELECT kind, question, result, millipoints, at FROM event")
    }
    #expect(
      row == [
        "kind": "answered", "question": "vraag-0", "result": "almost", "millipoints": -500, "at": moment,
      ])
  }

  @Test("of which another process wrote one are refused, and nothing is changed")
  func writtenElsewhere() throws {
    let second = try Records.open(path: scratch.path, at: moment)
    try records.append(answer(0), number: 0, to: attempt)
    try second.append(answer(1), number: 1, to: attempt)
    let text = PrivateText(digest: "d", text: "t")
    for number in [1, 0, 3, -1] {
      #expect(throws: RecordsError.writtenElsewhere(attempt)) {
        try records.append(answer(9), number: number, to: attempt)
      }
      #expect(throws: RecordsError.writtenElsewhere(attempt)) {
        try records.append(answer(9), number: number, to: attempt, texts: [text])
      }
    }
    #expect(try second.events(of: attempt) == [answer(0), answer(1)])
    #expect(try records.privateText("d", of: attempt) == nil)
  }

  @Test("of two processes at once are all kept, or refused to one of them")
  func twoAtOnce() async throws {
    let (path, attempt) = (scratch.path, attempt)
    let accepted = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let own = try Records.open(path: path, at: moment)
          return (0..<100).count { (try? own.append(answer($0), number: $0, to: attempt)) != nil }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(try records.events(of: attempt) == (0..<accepted).map(answer))
  }

  @Test("cannot be added to an attempt that was abandoned or never was")
  func refusesGone() throws {
    try records.abandonAttempt(attempt, at: moment)
    #expect(throws: RecordsError.attemptAbandoned(attempt)) {
      try records.append(answer(0), number: 0, to: attempt)
    }
    #expect(throws: RecordsError.unknownAttempt(AttemptID(99))) {
      try records.append(answer(0), number: 0, to: AttemptID(99))
    }
    #expect(throws: RecordsError.unknownAttempt(AttemptID(99))) { try records.events(of: AttemptID(99)) }
  }

  @Test("hold the digest of an own text, which stands beside them")
  func privateTexts() throws {
    let text = PrivateText(digest: "ab12", text: "Ik schrok van mezelf.\n\0Ünïcode 🙂")
    try records.append(
      Event(at: moment, .wroteNote(digest: "ab12")), number: 0, to: attempt, texts: [text, text])
    #expect(try records.privateText("ab12", of: attempt) == text.text)
    #expect(try records.privateText("ab13", of: attempt) == nil)
    let body = try records.reading { try String.fetchOne($0, sql: "SELECT body FROM event") }
    #expect(body == #"{"at":1795515072000,"deed":{"wroteNote":{"digest":"ab12"}}}"#)
  }

  @Test("that are spoilt are named")
  func unreadable() throws {
    for number in 0..<4 { try records.append(answer(number), number: number, to: attempt) }
    for body in [
      "{", #"{"at":1,"deed":{"flew":{}}}"#, #"{"at":1,"deed":{"undid":{}}},{"at":1,"deed":{"undid":{}}}"#,
    ] {
      try records.writing {
        try $0.execute(sql: "UPDATE event SET body = ? WHERE number = 2", arguments: [body])
      }
      #expect(throws: RecordsError.unreadableEvent(attempt, number: 2)) { try records.events(of: attempt) }
    }
  }

  @Test("of a newer program are refused, and those of an older one are carried on")
  func formats() throws {
    try records.writing { try $0.execute(sql: "UPDATE attempt SET event_format = 7") }
    #expect(throws: RecordsError.newerEvents(attempt, format: 7)) { try records.events(of: attempt) }
    #expect(throws: RecordsError.newerEvents(attempt, format: 7)) {
      try records.append(answer(0), number: 0, to: attempt)
    }
    try records.writing { try $0.execute(sql: "UPDATE attempt SET event_format = 0") }
    try records.append(answer(0), number: 0, to: attempt)
    #expect(try records.attempt(attempt)?.eventFormat == Event.formatVersion)
    #expect(try records.events(of: attempt) == [answer(0)])
  }

  @Test("are loaded all or none")
  func loading() throws {
    let other = try records.begun("a2").id
    let events = (0..<100).map { RecordedEvent(answer($0), outcome: Outcome(.wrong, millipoints: 0)) }
    let batches = [
      (attempt: attempt, number: 0, events: events), (attempt: other, number: 5, events: events),
    ]
    #expect(throws: RecordsError.writtenElsewhere(other)) { try records.load(batches) }
    #expect(try records.events(of: attempt).isEmpty)
    #expect(try records.load(events, to: attempt) == 100)
    #expect(try records.load(events, startingAt: 100, to: attempt) == 100)
    #expect(try records.events(of: attempt).count == 200)
    let tally = try records.tallies(course: CourseID("polarisatie")).first
    #expect(tally?.count == 2 && tally?.result == .wrong && tally?.question == QuestionID("vraag-0"))
  }

  @Test("wait for a short transaction of another process")
  func waits() async throws {
    let (path, records, attempt) = (scratch.path, records, attempt)
    let other = try DatabaseQueue(path: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try other.inTransaction(.immediate) { _ in
          usleep(200_000)
          return .commit
        }
      }
      group.addTask {
        usleep(50_000)
        try records.append(answer(0), number: 0, to: attempt)
      }
      try await group.waitForAll()
    }
    #expect(try records.events(of: attempt) == [answer(0)])
  }

  @Test("are refused whole when the disk is full or the file is read only")
  func refusals() throws {
    try records.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let long = PrivateText(digest: "d", text: String(repeating: "x", count: 100_000))
    #expect(throws: RecordsError.diskFull(path: scratch.path)) {
      try records.append(answer(0), number: 0, to: attempt, texts: [long])
    }
    #expect(try records.events(of: attempt).isEmpty)
    try records.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
    #expect(throws: RecordsError.readOnly(path: scratch.path)) {
      try records.append(answer(0), number: 0, to: attempt)
    }
  }
}
