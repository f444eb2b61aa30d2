internal import CourseModel
internal import CourseParser
internal import Scoring
internal import SourceText

/// Whether the pass mark can be reached at all.
extension CourseProof {
  /// In a course without a test all marked questions count, those in scenes that nobody reaches too.
  mutating func checkPassMark() {
    guard let mark = course.certificate?.passMark, let span = map.passMark else { return }
    let tests = course.parts.contains { part in
      if case .test = part.content { true } else { false }
    }
    guard !tests, !elsewhere.hasTest else { return }
    let lost = lostQuestions()
    guard elsewhere.isNothing else {
      if elsewhere.hasLostQuestions || !lost.isEmpty { needAll() }
      return
    }
    guard !lost.isEmpty else { return }
    let items = course.questions.enumerated().filter { $1.isMarked }.map { index, question in
      (question, lost.contains(index) ? Marking.unanswered(question) : Mark.full(question))
    }
    let best = TestResult(of: items, passMark: mark, goals: [])
    if !best.isPassed { report(.passMarkOutOfReach(span, percentage: best.percentage)) }
  }

  /// The questions of scenes that are never reached.
  private func lostQuestions() -> Set<Int> {
    var lost: Set<Int> = []
    for part in course.parts {
      if case .walk(let walk) = part.content { lost.formUnion(lostQuestions(in: part.id, walk)) }
    }
    return lost
  }

  /// Those of a walk.
  func lostQuestions(in part: PartID, _ walk: Walk) -> Set<Int> {
    guard let known = facts[part], known.isProof else { return [] }
    var lost: Set<Int> = []
    for (scene, content) in walk.scenes.enumerated() where !known.isReached[scene].contains(true) {
      lost.formUnion(content.questions.map(\.index))
    }
    return lost
  }
}

extension Mark {
  /// The mark of an answer that is wholly right.
  fileprivate static func full(_ question: Question) -> Mark {
    let most = Marking.unanswered(question).maximum
    return Mark(verdict: .right, share: Rational(1), points: most, maximum: most, parts: [])
  }
}

extension Diagnostic {
  fileprivate static func passMarkOutOfReach(_ span: Span, percentage: Int) -> Diagnostic {
    Diagnostic(
      .passMarkUnattainable, at: span,
      Wording(
        nl: "deze grens is niet te halen: wie alles goed heeft, komt tot \(percentage)%",
        en: "this mark cannot be reached: with everything right one gets \(percentage)%"),
      hint: Wording(
        nl: "Er staan vragen in scènes die niemand bereikt.",
        en: "There are questions in scenes that nobody reaches."))
  }
}
