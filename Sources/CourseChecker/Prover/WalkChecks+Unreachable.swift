internal import CourseModel
internal import CourseParser
internal import SourceText

/// What is never reached and never taken.
extension WalkChecks {
  /// Choices that are offered in no state of a scene that is reached.
  func neverOpen() -> [ProofFinding] {
    guard facts.isProof else { return [] }
    let backs = Set(facts.backsWithoutDetour.map(\.place))
    var findings: [ProofFinding] = []
    forEachChoice { place, beat, choice in
      guard isReached(place.scene, beat), !isTaken(place), !backs.contains(place), let span = span(of: place)
      else { return }
      var notes = ungivenNotes(choice.condition, given)
      if case .scene(let target) = choice.target, !isReached(target.index),
        let heading = self.span(ofScene: target.index)
      {
        notes.append(.lostScene(walk.scenes[target.index].title, heading))
      }
      findings += finding(.choiceNeverOpen(choice, span, notes))
    }
    return findings
  }

  /// The notes for which a condition asks and that nothing gives.
  private func ungivenNotes(_ condition: Condition?, _ given: Set<Int>) -> [Diagnostic.Note] {
    guard let condition else { return [] }
    return condition.askedNotes.subtracting(given).sorted().compactMap { note in
      guard map.entries.indices.contains(note) else { return nil }
      return .ungivenNote(course.entries[note].title, map.entries[note])
    }
  }

  /// The scenes that are never reached; those that only follow from others, or from a choice that is never open, are left out.
  func unreachable() -> [ProofFinding] {
    guard facts.isProof else { return [] }
    return roots().flatMap { scene in
      finding(span(ofScene: scene).map { .unreachableScene(walk.scenes[scene], $0) })
    }
  }

  /// Among the scenes that are never reached one for each group that nothing else leads to.
  private func roots() -> [Int] {
    let lost = walk.scenes.indices.filter { !isReached($0) }
    guard !lost.isEmpty else { return [] }
    var targets: [Int: [Int]] = [:]
    for scene in lost { targets[scene] = walk.scenes.nextScenes(of: scene).filter { !isReached($0) } }
    var covered = explained(targets)
    var roots: [Int] = []
    for scene in lost.finishingLast(targets) where !covered.contains(scene) {
      roots.append(scene)
      covered.formUnion(reach(from: [scene], targets))
    }
    return roots.sorted()
  }

  /// The scenes to which a choice would lead that is told of already.
  private func explained(_ targets: [Int: [Int]]) -> Set<Int> {
    var first: [Int] = []
    forEachChoice { place, beat, choice in
      guard isReached(place.scene, beat), !isTaken(place) else { return }
      switch choice.target {
      case .scene(let target): if !isReached(target.index) { first.append(target.index) }
      case .onward:
        if place.scene + 1 < walk.scenes.count, !isReached(place.scene + 1) { first.append(place.scene + 1) }
      case .back, .end, .entry: return
      }
    }
    return reach(from: first, targets)
  }

  private func reach(from scenes: [Int], _ targets: [Int: [Int]]) -> Set<Int> {
    var seen = Set(scenes)
    var queue = scenes
    while let scene = queue.popLast() {
      for target in targets[scene] ?? [] where seen.insert(target).inserted { queue.append(target) }
    }
    return seen
  }
}

extension [Int] {
  /// The scenes in the reverse of the order in which a search in depth finishes them: sources come first.
  fileprivate func finishingLast(_ targets: [Int: [Int]]) -> [Int] {
    var seen: Set<Int> = []
    var finished: [Int] = []
    for root in self where seen.insert(root).inserted {
      var stack: [(scene: Int, next: Int)] = [(root, 0)]
      while let top = stack.last {
        let ways = targets[top.scene] ?? []
        if top.next < ways.count {
          stack[stack.count - 1].next += 1
          if seen.insert(ways[top.next]).inserted { stack.append((ways[top.next], 0)) }
        } else {
          finished.append(top.scene)
          stack.removeLast()
        }
      }
    }
    return finished.reversed()
  }
}

extension Condition {
  /// The notes that it asks to be there.
  fileprivate var askedNotes: Set<Int> {
    switch self {
    case .and(let first, let second), .or(let first, let second): first.askedNotes.union(second.askedNotes)
    case .noted(let note): [note.index]
    case .not, .variable, .visits, .chosen, .right, .role: []
    }
  }
}

extension Diagnostic.Note {
  fileprivate static func ungivenNote(_ title: String, _ span: Span) -> Diagnostic.Note {
    Diagnostic.Note(
      span: span,
      text: Wording(nl: "niemand kan '\(title)' noteren", en: "nobody can note '\(title)'"))
  }

  fileprivate static func lostScene(_ title: String, _ span: Span) -> Diagnostic.Note {
    Diagnostic.Note(
      span: span,
      text: Wording(nl: "daardoor wordt '\(title)' nooit bereikt", en: "so that '\(title)' is never reached"))
  }
}

extension Diagnostic {
  fileprivate static func choiceNeverOpen(_ choice: Choice, _ span: Span, _ notes: [Note]) -> Diagnostic {
    let isEnding = choice.target == .end
    return Diagnostic(
      .choiceNeverOpen, at: span,
      Wording(
        nl: "de keuze '\(choice.label.text)' kan nooit worden genomen"
          + (isEnding ? ", dus dit einde komt nooit" : ""),
        en: "the choice '\(choice.label.text)' can never be taken"
          + (isEnding ? ", so this ending never comes" : "")),
      hint: Wording(
        nl:
          "In geen enkele toestand waarin deze scène te zien is, geldt de voorwaarde. Pas de voorwaarde aan, of haal de keuze weg.",
        en:
          "The condition holds in no state in which this scene is to be seen. Change the condition, or take the choice out."
      ),
      notes: notes)
  }

  fileprivate static func unreachableScene(_ scene: Scene, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unreachableScene, at: span,
      scene.ending == nil
        ? Wording(
          nl: "de scène '\(scene.title)' wordt nooit bereikt",
          en: "the scene '\(scene.title)' is never reached")
        : Wording(
          nl: "het einde '\(scene.title)' wordt nooit bereikt",
          en: "the ending '\(scene.title)' is never reached"),
      hint: Wording(
        nl: "Maak ergens een keuze hierheen: - [tekst](#\(scene.id)), of haal de scène weg.",
        en: "Make a choice to it somewhere: - [text](#\(scene.id)), or take the scene out."))
  }
}
