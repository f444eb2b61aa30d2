public import CourseModel
public import Scoring

/// What a learner did, and when.
///
/// A session is its course, its seed and its events, and nothing else.
///
/// Events are stored for ever: a case is never renamed or given another meaning. The stored form is
/// JSON with sorted keys and whole numbers only.
public struct Event: Sendable, Hashable, Codable {
  /// The version of the stored form.
  public static let formatVersion = 1

  /// What was done.
  public enum Deed: Sendable, Hashable, Codable {
    /// The program was started for this attempt; the time since the event before does not count as study.
    case resumed
    /// A part was opened, from the contents or from another part.
    case opened(part: PartID)
    /// The learner went on: to the next page, from feedback, from a scene without choices, from a result.
    case continued
    /// The learner turned to a step of a lesson, which it counts from 0.
    case turned(part: PartID, step: Int)
    /// A choice was taken.
    case chose(scene: SceneID, choice: ChoiceID)
    /// A question was answered; certainty 1, 2 or 3 where the question asks for it.
    case answered(question: QuestionID, response: Response, certainty: Int?)
    /// The checker judged the mended text that was handed in; the SHA-256 of that text, in hexadecimal.
    case judged(question: QuestionID, passed: Bool, digest: String)
    /// A hint was asked for.
    case askedHint(question: QuestionID)
    /// A question was skipped.
    case skipped(question: QuestionID)
    /// The last choice of the walk was taken back.
    case undid
    /// A sensitive part was passed over.
    case passedOver(part: PartID)
    /// A test or a finished walk was begun anew.
    case restarted(part: PartID)
    /// The pretest was opened: it begins, goes on, or shows what came of it.
    case openedPretest
    /// The learner wrote a note; the SHA-256 of the text, which is kept beside the record.
    case wroteNote(digest: String)
  }

  /// When, in milliseconds since 1970-01-01T00:00:00Z.
  public let at: Int64
  /// What.
  public let deed: Deed

  /// Makes an event.
  public init(at: Int64, _ deed: Deed) {
    self.at = at
    self.deed = deed
  }
}
