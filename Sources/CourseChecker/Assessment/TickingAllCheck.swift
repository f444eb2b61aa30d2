internal import CourseModel
internal import Scoring
internal import SourceText

/// Finds multiple questions in which ticking everything pays: it earns more than blind guessing does on average.
///
/// With rows that are right or wrong (`rij-voor-rij`) half is what guessing earns, so more than half must come of
/// it. Where all options are right ticking everything is the answer.
enum TickingAllCheck {
  /// A warning at each such question.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.questions.enumerated().compactMap { index, question in
      guard case .multiple(let options, let rule) = question.kind, let share = share(options, rule) else {
        return nil
      }
      let all = options.allSatisfy(\.isRight)
      return .tickingAll(share.percentage, all: all, checked.places.heading(.question(index)))
    }
  }

  /// What ticking everything earns, if it pays.
  static func share(_ options: [Question.Option], _ rule: Question.MultipleRule) -> Rational? {
    let right = options.count { $0.isRight }
    guard right > 0 else { return nil }
    var least = ChanceScore.share(of: rule, right: right, among: options.count)
    switch rule {
    case .pick: return nil
    case .rowByRow: least = max(least, Rational(1, over: 2))
    case .partial, .allOrNothing, .plusMinus: break
    }
    let share = rule.share(
      rightTicked: right, wrongTicked: options.count - right, right: right, of: options.count)
    return share > least ? share : nil
  }
}

extension Diagnostic {
  static func tickingAll(_ percentage: Int, all: Bool, _ span: Span) -> Diagnostic {
    Diagnostic(
      .tickingAll, at: span,
      all
        ? Wording(
          nl: "alle antwoorden zijn goed: alles aankruisen is hier raak",
          en: "all options are right: ticking everything is the answer")
        : Wording(
          nl: "wie alles aankruist, verdient hier \(percentage)%",
          en: "ticking everything earns \(percentage)% here"),
      hint: all
        ? Wording(
          nl: "Zet er een fout antwoord bij dat echt kan lijken.", en: "Add a wrong option that is plausible."
        )
        : Wording(
          nl: "Haal de telregel weg: zonder regel levert alles aankruisen niets op.",
          en: "Take the scoring rule out: without one ticking everything earns nothing."))
  }
}
