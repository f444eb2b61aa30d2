internal import CourseModel
internal import SourceText

/// States that strand a learner.
extension WalkChecks {
  /// Scenes with choices of which none is open in some state (ruling 33).
  func deadEnds() -> [ProofFinding] {
    let explained = Set(facts.backsWithoutDetour.map(\.place.scene))
    return facts.deadEnds.filter { !explained.contains($0.scene) }.flatMap { end in
      finding(span(ofScene: end.scene).map { .deadEnd(walk.scenes[end.scene].title, $0, end.way) }, end.way)
    }
  }

  /// States from which no ending can be reached, at the first such scene of the shortest walk (ruling 60).
  func traps() -> [ProofFinding] {
    guard !facts.traps.isEmpty else { return [] }
    let graph = SceneGraph(walk)
    return facts.traps.flatMap { trap in
      finding(
        span(ofScene: trap.scene).map {
          .noWayOut(walk.scenes[trap.scene].title, $0, circles(from: trap.scene, graph), trap.way)
        }, trap.way)
    }
  }

  /// Where a trap that begins earlier goes round for ever, whatever the conditions: that is where it must be mended.
  private func circles(from scene: Int, _ graph: SceneGraph) -> [Diagnostic.Note] {
    graph.closedCircles(from: scene).filter { !$0.contains(scene) }.prefix(3).compactMap { circle in
      guard let first = circle.first, let span = span(ofScene: first) else { return nil }
      let title = walk.scenes[first].title
      return Diagnostic.Note(
        span: span,
        text: Wording(
          nl: "vanaf '\(title)' leidt alles hier weer naartoe",
          en: "from '\(title)' on everything leads back here"))
    }
  }

  /// Effects that pass a bound (ruling 47).
  func bounds() -> [ProofFinding] {
    facts.bounds.flatMap { passing in
      finding(
        span(of: passing.place).map {
          .outOfBounds(course.variables[passing.variable], passing.isUpper, $0, passing.way)
        },
        passing.way)
    }
  }
}

extension Diagnostic {
  fileprivate static func deadEnd(_ title: String, _ span: Span, _ way: Way) -> Diagnostic {
    Diagnostic(
      .deadEnd, at: span,
      Wording(
        nl: "in '\(title)' kan een lezer vastlopen: geen enkele keuze is dan open",
        en: "a reader can get stuck in '\(title)': no choice is open then"),
      hint: .hint(
        Wording(
          nl: "Geef de scène een keuze zonder voorwaarde.", en: "Give the scene a choice without a condition."
        ), way))
  }

  fileprivate static func noWayOut(_ title: String, _ span: Span, _ circles: [Diagnostic.Note], _ way: Way)
    -> Diagnostic
  {
    Diagnostic(
      .noWayOut, at: span,
      Wording(
        nl: "vanaf '\(title)' is er soms geen weg meer naar een einde",
        en: "from '\(title)' there is sometimes no way to an ending any more"),
      hint: .hint(
        Wording(
          nl: "Maak vanaf hier een keuze die altijd naar een einde leidt.",
          en: "Make a choice from here that always leads to an ending."), way), notes: circles)
  }

  fileprivate static func outOfBounds(_ variable: Variable, _ isUpper: Bool, _ span: Span, _ way: Way)
    -> Diagnostic
  {
    let bound = isUpper ? variable.bounds.upperBound : variable.bounds.lowerBound
    let (nl, en) = isUpper ? ("boven", "above") : ("onder", "below")
    let comparison = isUpper ? "< \(bound)" : "> \(bound)"
    return Diagnostic(
      .outOfBounds, at: span,
      Wording(
        nl: "deze keuze kan '\(variable.id)' \(nl) de grens \(bound) brengen",
        en: "this choice can take '\(variable.id)' \(en) its bound \(bound)"),
      hint: .hint(
        Wording(
          nl: "Verruim de grens, maak de keuze `eenmalig`, of zet er `als \(variable.id) \(comparison)` bij.",
          en: "Widen the bound, make the choice `once`, or add `if \(variable.id) \(comparison)`."), way))
  }
}
