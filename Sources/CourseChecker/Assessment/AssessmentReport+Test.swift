internal import CourseModel
internal import Scoring

extension AssessmentReport.TestLine {
  init(_ test: Test, _ index: Int, _ checked: CheckedCourse) {
    let pool = checked.questions(test.pool).map(\.question)
    let draw = GuessedDraw(test, in: checked)
    let part = checked.course.parts[index]
    let extremes = DrawExtremes(draw)
    let mark = Rational(test.passMark.share)
    self.part = part.id.rawValue
    title = part.title
    self.pool = pool.count
    drawn = draw.count
    attempts = test.attempts
    passMark = mark.percentage
    correctsForGuessing = test.passMark.correctsForGuessing
    maximum = [extremes.least.maximum, extremes.most.maximum].map(\.description)
    cut = [extremes.least.cut, extremes.most.cut].map { $0.ceiling.description }
    guessed = Rounding.significant(extremes.meanGuess.approximation)
    guessing = AssessmentReport.Guessing(
      checked.guesses.chance(of: draw, part: index), attempts: test.attempts)
    keys = AssessmentReport.Keys(KeyPositionCheck.keyed(in: index, checked).map(\.question))
    kinds = Dictionary(pool.map { ($0.kindName, 1) }, uniquingKeysWith: +)
  }
}

extension AssessmentReport.Guessing {
  init(_ chance: GuessChance, attempts: Int?) {
    if case .exact = chance { isExact = true } else { isExact = false }
    low = Rounding.significant(chance.lower)
    high = Rounding.significant(chance.upper)
    inAllAttempts = attempts.map { Rounding.significant(GuessPassCheck.chance(chance.upper, in: $0)) }
  }
}

/// The lowest and the highest maximum and cut score that a draw can have, and what guessing gives on average.
struct DrawExtremes {
  /// A maximum and a cut score.
  struct Ends {
    var maximum = Rational.zero
    var cut = Rational.zero
  }

  private(set) var least = Ends()
  private(set) var most = Ends()
  private(set) var meanGuess = Rational.zero

  /// Looks at the draw of a test.
  init(_ draw: GuessedDraw) {
    for group in draw.groups where group.count > 0 {
      let cuts = group.items.map { CutScore(draw.passMark, on: [$0]) }
      let maxima = cuts.map(\.maximum).sorted()
      let points = cuts.map(\.points).sorted()
      least.maximum += maxima.prefix(group.count).sum()
      most.maximum += maxima.suffix(group.count).sum()
      least.cut += points.prefix(group.count).sum()
      most.cut += points.suffix(group.count).sum()
      let guessed = group.items.map { ChanceScore.points(of: $0) }.sum()
      meanGuess += guessed * Rational(group.count, over: group.items.count)
    }
  }
}

extension Question {
  /// The name of the question's kind in a report.
  var kindName: String {
    switch kind {
    case .single: isYesNo ? "yes-no" : "single"
    case .multiple: "multiple"
    case .order: "order"
    case .match: "match"
    case .gaps: "gaps"
    case .shortText: "short-text"
    case .number: "number"
    case .reflection: "reflection"
    case .scale: "scale"
    case .repair: "repair"
    }
  }
}
