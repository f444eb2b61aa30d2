import CourseModel
import Foundation
import Testing

@testable import LearnerRecords

@Suite("The records")
struct RecordsTests {
  let scratch: Scratch
  let records: Records

  init() throws {
    scratch = try Scratch()
    records = try Records.open(path: scratch.path, at: moment)
  }

  @Test(
    "keep a name as it was typed", arguments: ["O'Neill", "'t Hoen", "Ömer", "van der A", "<b>x</b>", "李小龍"])
  func names(name: String) throws {
    let learner = try records.addLearner(name: "  \(name) ", at: moment)
    #expect(learner.name == name)
    #expect(try records.learner(named: name) == learner)
    #expect(try records.learner(learner.id) == learner)
    #expect(try records.learners() == [learner])
  }

  @Test("find a name however its accents are typed, and propose one that differs in capitals")
  func finding() throws {
    let learner = try records.addLearner(name: "Zoe\u{308}", at: moment)
    #expect(learner.name.unicodeScalars.elementsEqual("Zo\u{EB}".unicodeScalars))
    #expect(try records.learner(named: "Zo\u{EB}") == learner)
    #expect(try records.learner(named: "zoë") == nil)
    #expect(try records.learners(resembling: "ZOË") == [learner])
    #expect(try records.learners(resembling: "Zoë").isEmpty)
  }

  @Test("refuse a name that is empty, endless, has control codes or is taken")
  func refusedNames() throws {
    for name in ["", "  \t", String(repeating: "x", count: 10_000), "a\u{1B}[2Jb", "a\nb"] {
      #expect(throws: RecordsError.unusableName) { try records.addLearner(name: name, at: moment) }
    }
    let first = try records.addLearner(name: "Noor", at: moment)
    let second = try records.addLearner(name: "noor", at: moment)
    #expect(throws: RecordsError.nameTaken("Noor")) { try records.addLearner(name: "Noor", at: moment) }
    #expect(throws: RecordsError.nameTaken("noor")) { try records.renameLearner(first.id, to: "noor") }
    #expect(throws: RecordsError.unknownLearner(LearnerID(9))) {
      try records.renameLearner(LearnerID(9), to: "x")
    }
    try records.renameLearner(second.id, to: "noor")
    try records.renameLearner(second.id, to: "Nora")
    #expect(try records.learners().map(\.name) == ["Noor", "Nora"])
  }

  @Test("know who was here last")
  func last() throws {
    #expect(try records.lastLearner() == nil)
    let first = try records.addLearner(name: "A", at: moment)
    let second = try records.addLearner(name: "B", at: moment)
    #expect(try records.lastLearner()?.id == second.id)
    try records.noteSeen(first.id, at: moment + 1)
    #expect(try records.lastLearner()?.id == first.id)
  }

  @Test("keep register numbers and settings, and forget them")
  func settings() throws {
    let id = try records.addLearner(name: "A", at: moment).id
    try records.setRegisterNumber("100", in: "Registerplein", of: id)
    try records.setRegisterNumber("200", in: "SKJ", of: id)
    try records.setRegisterNumber("101", in: "Registerplein", of: id)
    try records.setRegisterNumber(nil, in: "SKJ", of: id)
    #expect(try records.learner(id)?.registerNumbers == ["Registerplein": "101"])
    for setting in Setting.allCases { try records.set(setting, to: setting.rawValue, of: id) }
    try records.set(.width, to: "72", of: id)
    try records.set(.colour, to: nil, of: id)
    #expect(try records.settings(of: id) == [.language: "language", .plain: "plain", .width: "72"])
    #expect(throws: RecordsError.unknownLearner(LearnerID(9))) {
      try records.set(.plain, to: "1", of: LearnerID(9))
    }
  }

  @Test("keep the files of a course version, once")
  func courseVersions() throws {
    let version = CourseVersion(hash: "ab", course: CourseID("c"), title: "T", version: "2")
    let files = [KeptFile(path: "a/é.md", bytes: [0, 255, 10]), KeptFile(path: "cursus.md", bytes: [])]
    try records.keepCourseVersion(version, files: files.reversed())
    try records.keepCourseVersion(version, files: [KeptFile(path: "x", bytes: [1])])
    #expect(try records.courseVersion(hash: "ab") == version)
    #expect(try records.courseFiles(hash: "ab") == files)
    #expect(throws: RecordsError.unknownCourseVersion(hash: "no")) { try records.courseFiles(hash: "no") }
  }

  @Test("know which attempt is the current one")
  func attempts() throws {
    let first = try records.begun("a1")
    #expect(first.start.seed == UInt64.max - 1)
    #expect(try records.attempt(first.id) == first)
    #expect(try records.currentAttempt(of: first.start.learner, course: first.start.course) == first)
    let second = try records.begun("a2")
    try records.finishAttempt(second.id, at: moment + 5, passed: false)
    try records.finishAttempt(second.id, at: moment + 6, passed: true)
    let current = try records.currentAttempt(of: first.start.learner, course: first.start.course)
    #expect(current?.id == second.id && current?.finishedAt == moment + 5 && current?.passedAt == moment + 6)
    try records.abandonAttempt(second.id, at: moment + 7)
    #expect(try records.currentAttempt(of: first.start.learner, course: first.start.course) == first)
    #expect(try records.attempts(of: first.start.learner).map(\.id) == [first.id, second.id])
    #expect(try records.currentAttempt(of: first.start.learner, course: CourseID("x")) == nil)
  }

  @Test("refuse an attempt of nobody, or with a version that is not kept")
  func refusedAttempts() throws {
    let known = try records.begun().start
    func start(_ learner: LearnerID, _ hash: String, continues: AttemptID? = nil) -> AttemptStart {
      AttemptStart(
        code: "z", learner: learner, course: known.course, versionHash: hash, seed: 0, generator: "g",
        startedAt: moment, continues: continues)
    }
    let nobody = LearnerID(9)
    #expect(throws: RecordsError.unknownLearner(nobody)) { try records.beginAttempt(start(nobody, "cafe")) }
    #expect(throws: RecordsError.unknownCourseVersion(hash: "no")) {
      try records.beginAttempt(start(known.learner, "no"))
    }
    #expect(throws: RecordsError.unknownAttempt(AttemptID(9))) {
      try records.beginAttempt(start(known.learner, "cafe", continues: AttemptID(9)))
    }
  }

  @Test("keep certificates with their files")
  func certificates() throws {
    let attempt = try records.begun()
    let pdf = KeptFile(path: "a.pdf", bytes: [37, 80])
    let made = try records.addCertificate(
      code: "LW-1", attempt: attempt.id, issuedAt: moment, value: "{}", files: [pdf])
    try records.keepFile(KeptFile(path: "b.jwt", bytes: [1]), of: made.id)
    try records.keepFile(KeptFile(path: "b.jwt", bytes: [2]), of: made.id)
    let kept = try records.certificates(of: attempt.start.learner)
    #expect(kept.map(\.code) == ["LW-1"] && kept.first?.value == "{}")
    #expect(kept.first?.files == [pdf, KeptFile(path: "b.jwt", bytes: [2])])
    #expect(throws: RecordsError.nameTaken("LW-1")) {
      try records.addCertificate(code: "LW-1", attempt: attempt.id, issuedAt: 1, value: "{}")
    }
    #expect(throws: RecordsError.unknownCertificate(CertificateID(9))) {
      try records.keepFile(pdf, of: CertificateID(9))
    }
  }
}
