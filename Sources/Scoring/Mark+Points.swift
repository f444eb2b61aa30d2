internal import CourseModel

extension Mark {
  /// The mark of a question that is never marked.
  static let unmarked = Mark(verdict: .unmarked, share: .zero, points: .zero, maximum: .zero, parts: [])

  /// The most points that `question` can give.
  static func maximum(of question: Question) -> Rational {
    let worth = max(.zero, Rational(question.points))
    return question.asksCertainty ? worth * 3 : worth
  }

  /// Turns an assessment into points.
  ///
  /// Certainty c multiplies a share above 0 by c; a share of 0 costs 0, 2 or 6 times the points (Moodle,
  /// certainty-based marking). Each hint takes its share of the item's points, never to below 0.
  init(_ assessment: Assessment, of question: Question, certainty: Int?, hints: Int) {
    let worth = max(.zero, Rational(question.points))
    let sure = question.asksCertainty ? certainty.flatMap { (2...3).contains($0) ? $0 : nil } ?? 1 : 1
    var points: Rational
    if assessment.share > .zero {
      points = assessment.share == .one ? worth : assessment.share * worth
      if sure > 1 { points = points * Rational(sure) }
      if hints > 0 {
        let cost = Rational(question.hintCost).clamped(to: 0...1)
        points = max(.zero, points - Rational(hints) * cost * worth)
      }
    } else {
      points = sure == 1 ? .zero : worth * (sure == 2 ? -2 : -6)
    }
    self.init(
      verdict: Self.verdict(on: assessment), share: assessment.share, points: points,
      maximum: question.asksCertainty ? worth * 3 : worth, parts: assessment.parts)
  }

  /// How good an answer is follows from the share that it earned.
  private static func verdict(on assessment: Assessment) -> Verdict {
    if assessment.share == .zero { return .wrong }
    if assessment.share < .one { return .partly }
    return assessment.spellings.isEmpty ? .right : .almost(assessment.spellings)
  }
}
