internal import CourseModel

/// The words that are read from the start of a scene to the next decision, on the longest way.
struct WalkStretches {
  private let walk: Walk
  private let beats: [[BeatWords]]
  private var known: [Int: Int] = [:]
  private var open: Set<Int> = []

  /// Takes a walk with the words of its beats, by scene.
  init(_ walk: Walk, _ beats: [[BeatWords]]) { (self.walk, self.beats) = (walk, beats) }

  /// The words from the start of a scene to the next decision.
  ///
  /// Without recursion, since a chain of scenes can be as long as a course.
  mutating func words(from scene: Int) -> Int {
    var stack = [scene]
    while let top = stack.last {
      if known[top] != nil {
        stack.removeLast()
        continue
      }
      open.insert(top)
      let waiting = next(after: top).filter { known[$0] == nil && !open.contains($0) }
      if waiting.isEmpty {
        known[top] = total(top)
        open.remove(top)
        stack.removeLast()
      } else {
        stack.append(contentsOf: waiting.prefix(1))
      }
    }
    return known[scene] ?? 0
  }

  /// The scenes to which a scene leads without a decision.
  func next(after scene: Int) -> [Int] {
    guard walk.scenes.indices.contains(scene) else { return [] }
    let content = walk.scenes[scene]
    guard content.questions.isEmpty, !content.beats.contains(where: { $0.choices.count > 1 }) else {
      return []
    }
    var targets: [Int] = []
    for choice in content.beats.flatMap(\.choices) {
      if case .scene(let target) = choice.target { targets.append(target.index) }
    }
    let goesOn = content.beats.last.map { beat in
      beat.choices.isEmpty || beat.choices.contains { $0.target == .onward }
    }
    if goesOn == true, scene + 1 < walk.scenes.count { targets.append(scene + 1) }
    return targets
  }

  private func total(_ scene: Int) -> Int {
    guard walk.scenes.indices.contains(scene) else { return 0 }
    let content = walk.scenes[scene]
    var words = 0
    for (beat, counted) in zip(content.beats, beats[scene]) {
      words += counted.text
      if beat.choices.count > 1 || !content.questions.isEmpty { return words }
      words += counted.firstTold
    }
    return words + (next(after: scene).compactMap { known[$0] }.max() ?? 0)
  }
}
