public import CourseModel
internal import Crypto
internal import Foundation
public import ScenarioEngine
internal import Scoring

/// What came of a transcript that was replayed in its course.
public struct TranscriptReplay: Sendable {
  /// A mended text that was judged when it was handed in; who wants to know that it is mended has it judged anew.
  public struct JudgedText: Sendable, Hashable {
    /// The step of the judgement, counted from 1.
    public let step: Int
    /// The question.
    public let question: QuestionID
    /// The text, whose SHA-256 is that of the judgement.
    public let text: String
    /// What the record says that the checker found.
    public let passed: Bool
  }

  /// Something that is no fault, but that whoever signs may want to know.
  public enum Remark: Sendable, Hashable {
    /// The clock stood earlier at a step than at the one before, or than at the beginning; that counts as no time.
    case clockSetBack(step: Int)
  }

  /// The session to which the steps lead: with its standing, its net study time and its answers.
  public let session: Session
  /// The mended texts that were judged, in order.
  public let judged: [JudgedText]
  /// The SHA-256 of each text of the learner's own: open answers and notes, in order; the texts are not in the record.
  public let ownTexts: [String]
  /// What there is to remark, in order of the steps.
  public let remarks: [Remark]
}

extension Transcript {
  /// Does all that was done once more, in the course that it was done in.
  ///
  /// Replay proves that the record follows from the course. It does not prove when, nor by whom.
  ///
  /// - Throws: The first thing that does not follow.
  public func replay(in course: Course) throws(TranscriptFault) -> TranscriptReplay {
    guard header.course.hash == course.contentHash else { throw .otherCourse(header.course) }
    guard header.course == TranscriptHeader.CourseVersion(course) else {
      throw .misnamedCourse(header.course)
    }
    guard header.generator == SeededGenerator.name else { throw .unknownGenerator(header.generator) }
    var run = ReplayRun(header, in: course)
    for (index, step) in steps.enumerated() { try run.take(step, number: index + 1) }
    return TranscriptReplay(
      session: run.session, judged: run.judged, ownTexts: run.ownTexts, remarks: run.remarks)
  }
}

/// A replay that is under way.
private struct ReplayRun {
  var session: Session
  var judged: [TranscriptReplay.JudgedText] = []
  var ownTexts: [String] = []
  var remarks: [TranscriptReplay.Remark] = []
  /// The texts that were handed in, until they are judged.
  private var handedIn: [QuestionID: String] = [:]
  private var last: Int64

  init(_ header: TranscriptHeader, in course: Course) {
    session = Session(course: course, seed: header.seed)
    last = header.startedAt
  }

  mutating func take(_ step: Transcript.Step, number: Int) throws(TranscriptFault) {
    let effects: [Effect]
    do {
      effects = try session.apply(step.event)
    } catch {
      throw .refused(step: number, error)
    }
    guard Shown.text(effects, session.screen, in: session.course).utf8.elementsEqual(step.shown.utf8) else {
      throw .otherShown(step: number)
    }
    for case .judge(let question, let text) in effects { handedIn[question] = text }
    try note(step.event.deed, number)
    if step.event.at < last { remarks.append(.clockSetBack(step: number)) }
    last = step.event.at
  }

  private mutating func note(_ deed: Event.Deed, _ number: Int) throws(TranscriptFault) {
    switch deed {
    case .judged(let question, let passed, let digest):
      guard let text = handedIn.removeValue(forKey: question),
        Hexadecimal.text(SHA256.hash(data: Data(text.utf8))) == digest
      else { throw .otherText(step: number) }
      judged.append(
        TranscriptReplay.JudgedText(step: number, question: question, text: text, passed: passed))
    case .answered(_, .reflection(let digest), _), .wroteNote(let digest): ownTexts.append(digest)
    case .answered, .resumed, .opened, .continued, .turned, .chose, .askedHint, .skipped, .undid, .passedOver,
      .restarted, .openedPretest:
      return
    }
  }
}
