internal import CourseModel
internal import CourseParser
internal import SourceText

/// Turns the facts of a walk into findings, each at the place where it can be mended.
struct WalkChecks {
  let course: Course
  let walk: Walk
  let part: PartID
  let facts: WalkFacts
  let map: SourceMap
  /// The notes that any part gives.
  let given: Set<Int>

  /// All findings of the walk.
  func findings() -> [ProofFinding] {
    traps() + deadEnds() + bounds() + detours() + neverOpen() + unreachable() + conditions()
  }

  func finding(_ diagnostic: Diagnostic?, _ way: Way? = nil) -> [ProofFinding] {
    diagnostic.map { [ProofFinding(part: part, way: way, diagnostic: $0)] } ?? []
  }

  /// The heading of a scene.
  func span(ofScene scene: Int) -> Span? { map.scenes[part]?.element(scene) }

  /// The place of a choice.
  func span(of place: ChoicePlace) -> Span? { map.choices[part]?.element(place.scene)?.element(place.number) }

  /// The place of a condition.
  func span(of place: GuardPlace) -> Span? {
    switch place {
    case .choice(let choice): span(of: choice)
    case .passage(let scene, let number): map.passages[part]?.element(scene)?.element(number)
    case .told(let scene, let number): map.told[part]?.element(scene)?.element(number)
    }
  }

  /// The choice at a place, with its stretch of the scene.
  func choice(at place: ChoicePlace) -> (beat: Int, choice: Choice)? {
    var number = place.number
    for (beat, content) in walk.scenes[place.scene].beats.enumerated() {
      if number < content.choices.count { return (beat, content.choices[number]) }
      number -= content.choices.count
    }
    return nil
  }

  /// The choices of the walk, each with its stretch of the scene.
  func forEachChoice(_ body: (ChoicePlace, Int, Choice) -> Void) {
    for (scene, content) in walk.scenes.enumerated() {
      var number = 0
      for (beat, stretch) in content.beats.enumerated() {
        for choice in stretch.choices {
          body(ChoicePlace(scene: scene, number: number), beat, choice)
          number += 1
        }
      }
    }
  }

  /// Whether a stretch of a scene was reached.
  func isReached(_ scene: Int, _ beat: Int) -> Bool { facts.isReached[scene][beat] }
  /// Whether a scene was reached.
  func isReached(_ scene: Int) -> Bool { facts.isReached[scene].contains(true) }
  /// Whether a choice was taken.
  func isTaken(_ place: ChoicePlace) -> Bool { facts.isTaken[place.scene][place.number] }
}

extension Array {
  /// The element at an index, if there is one.
  fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension Wording {
  /// A hint with the walk that shows it.
  static func hint(
    _ advice: Wording, _ way: Way, lead: Wording = Wording(nl: "Zo kom je er", en: "How to get there")
  ) -> Wording {
    let words = way.wording
    return Wording(
      nl: "\(advice.nl) \(lead.nl): \(words.nl).", en: "\(advice.en) \(lead.en): \(words.en).")
  }
}
