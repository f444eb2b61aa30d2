internal import CourseModel
internal import ScenarioEngine

extension Event.Deed {
  /// The word for the kind of deed, in its own column so that reports need not read the bodies.
  var kind: String {
    switch self {
    case .resumed: "resumed"
    case .opened: "opened"
    case .continued: "continued"
    case .turned: "turned"
    case .chose: "chose"
    case .answered: "answered"
    case .judged: "judged"
    case .askedHint: "askedHint"
    case .skipped: "skipped"
    case .undid: "undid"
    case .passedOver: "passedOver"
    case .restarted: "restarted"
    case .openedPretest: "openedPretest"
    case .wroteNote: "wroteNote"
    }
  }

  /// The question that it was about.
  var question: QuestionID? {
    switch self {
    case .answered(let question, _, _), .judged(let question, _, _), .askedHint(let question),
      .skipped(let question):
      question
    case .resumed, .opened, .continued, .turned, .chose, .undid, .passedOver, .restarted, .openedPretest,
      .wroteNote:
      nil
    }
  }
}
