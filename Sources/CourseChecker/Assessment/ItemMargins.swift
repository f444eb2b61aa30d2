internal import CourseModel
internal import Scoring

/// The margins that guessing gives on one item: what it adds to the score less what it adds to the cut score.
struct ItemMargins: Hashable {
  /// A margin and its chance.
  struct Outcome: Hashable {
    let margin: Rational
    let chance: Rational
  }

  /// The outcomes; their chances add up to 1.
  let outcomes: [Outcome]

  /// Works out an item.
  ///
  /// Certainty c multiplies what is earned by c; nothing earned costs 0, 2 or 6 times the points
  /// (learning.md 2.2).
  init(_ question: Question, passMark: PassMark, certainty: Int) {
    let guess = GuessDistribution(of: question)
    let cut = CutScore(passMark, on: [question]).points
    let worth = max(.zero, Rational(question.points))
    let said = question.asksCertainty ? certainty : 1
    let scores = guess.scores
    var found: [Outcome] = []
    for (index, score) in scores.enumerated() {
      let above = index + 1 < scores.count ? guess.chance(ofAtLeast: scores[index + 1]) : .zero
      let chance = guess.chance(ofAtLeast: score) - above
      guard chance > .zero else { continue }
      let lost = said == 3 ? 6 : said == 2 ? 2 : 0
      let points = score > .zero ? score * Rational(said) : worth * Rational(-lost)
      found.append(Outcome(margin: points - cut, chance: chance))
    }
    outcomes = found
  }
}
