internal import CourseModel
internal import SourceText

/// Detours, and the ways back from them.
extension WalkChecks {
  /// Detours from which nothing leads back (ruling 49), and `#terug` without a detour (ruling 50).
  func detours() -> [ProofFinding] {
    var findings: [ProofFinding] = []
    if facts.isProof {
      for lost in facts.detoursWithoutBack {
        let label = choice(at: lost.place)?.choice.label.text ?? ""
        findings += finding(span(of: lost.place).map { .detourWithoutBack(label, $0, lost.way) }, lost.way)
      }
    }
    for back in facts.backsWithoutDetour {
      let label = choice(at: back.place)?.choice.label.text ?? ""
      findings += finding(span(of: back.place).map { .backWithoutDetour(label, $0, back.way) }, back.way)
    }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func detourWithoutBack(_ label: String, _ span: Span, _ way: Way) -> Diagnostic {
    Diagnostic(
      .detourWithoutBack, at: span,
      Wording(
        nl: "uit het zijpad '\(label)' leidt geen `#terug` terug",
        en: "no `#back` leads back from the detour '\(label)'"),
      hint: .hint(
        Wording(
          nl: "Zet aan het eind van het zijpad een keuze naar #terug, of laat `zijpad` weg.",
          en: "Put a choice to #back at the end of the detour, or leave out `detour`."), way))
  }

  fileprivate static func backWithoutDetour(_ label: String, _ span: Span, _ way: Way) -> Diagnostic {
    Diagnostic(
      .backWithoutDetour, at: span,
      Wording(
        nl: "'\(label)' gaat terug, maar er is soms geen zijpad open",
        en: "'\(label)' goes back, but sometimes no detour is open"),
      hint: .hint(
        Wording(
          nl: "Kom hier alleen langs een keuze met `zijpad`, of laat de keuze naar een scène gaan.",
          en: "Come here only by a choice with `detour`, or let the choice lead to a scene."), way))
  }
}
