internal import CourseModel
internal import SourceText

/// Conditions that make no difference.
extension WalkChecks {
  /// Conditions that hold in every state in which they are read, or in none.
  func conditions() -> [ProofFinding] {
    guard facts.isProof else { return [] }
    var findings: [ProofFinding] = []
    forEachChoice { place, _, choice in
      guard choice.condition != nil, isTaken(place), !facts.failed.contains(.choice(place)) else { return }
      findings += finding(span(of: .choice(place)).map { .alwaysOpen(choice.label.text, $0) })
    }
    for scene in walk.scenes.indices {
      let beats = walk.scenes[scene].beats
      judge(beats.flatMap(\.passages), &findings) { .passage(scene: scene, number: $0) }
      let told = beats.flatMap { beat in beat.choices.indices.flatMap { beat.choices[$0].told } }
      judge(told, &findings) { .told(scene: scene, number: $0) }
    }
    return findings
  }

  private func judge(_ passages: [Passage], _ findings: inout [ProofFinding], _ place: (Int) -> GuardPlace) {
    var number = 0
    for (index, passage) in passages.enumerated() {
      guard case .when = passage.when else { continue }
      let (held, failed) = (facts.held.contains(place(number)), facts.failed.contains(place(number)))
      let hasElse = index + 1 < passages.count && passages[index + 1].when == .otherwise
      let span = span(of: place(number))
      number += 1
      if failed, !held { findings += finding(span.map { .neverShown($0) }) }
      if held, !failed { findings += finding(span.map { .alwaysShown($0, hasElse: hasElse) }) }
    }
  }
}

extension Diagnostic {
  fileprivate static func alwaysOpen(_ label: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .conditionAlwaysTrue, at: span,
      Wording(
        nl: "de voorwaarde van '\(label)' geldt hier altijd",
        en: "the condition of '\(label)' always holds here"),
      hint: Wording(
        nl: "Laat de voorwaarde weg, of pas haar aan.", en: "Leave the condition out, or change it."))
  }

  fileprivate static func neverShown(_ span: Span) -> Diagnostic {
    Diagnostic(
      .conditionNeverTrue, at: span,
      Wording(nl: "deze tekst wordt nooit getoond", en: "this text is never shown"),
      hint: Wording(
        nl: "De voorwaarde geldt in geen enkele toestand waarin deze tekst aan de beurt komt.",
        en: "The condition holds in no state in which this text has its turn."))
  }

  fileprivate static func alwaysShown(_ span: Span, hasElse: Bool) -> Diagnostic {
    Diagnostic(
      .conditionAlwaysTrue, at: span,
      hasElse
        ? Wording(
          nl: "deze voorwaarde geldt altijd, dus de tekst bij `anders` wordt nooit getoond",
          en: "this condition always holds, so the text at `else` is never shown")
        : Wording(nl: "deze voorwaarde geldt hier altijd", en: "this condition always holds here"),
      hint: Wording(
        nl: "Laat de voorwaarde weg, of pas haar aan.", en: "Leave the condition out, or change it."))
  }
}
