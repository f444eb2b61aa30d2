internal import CourseModel

/// What is known of a walk once its states were explored; the checks tell of it.
struct WalkFacts {
  /// Something that happens at a scene, and how to get there.
  struct AtScene {
    let scene: Int
    let way: Way
  }

  /// Something that happens at a choice, and how to get there; the way ends with the choice.
  struct AtChoice {
    let place: ChoicePlace
    let way: Way
  }

  /// A bound that a choice passes.
  struct Passing {
    let place: ChoicePlace
    let variable: Int
    let isUpper: Bool
    let way: Way
  }

  var states = 0
  var transitions = 0
  /// Whether all states were seen.
  var isComplete = false
  /// Whether a scene was reached of which a part could not be read.
  var meetsUnknown = false
  /// For each scene whether each of its stretches was reached.
  var isReached: [[Bool]] = []
  /// For each scene whether each of its choices was taken.
  var isTaken: [[Bool]] = []
  /// The conditions that held in some state, and those that did not.
  var held: Set<GuardPlace> = []
  var failed: Set<GuardPlace> = []
  var deadEnds: [AtScene] = []
  var traps: [AtScene] = []
  var bounds: [Passing] = []
  var backsWithoutDetour: [AtChoice] = []
  var detoursWithoutBack: [AtChoice] = []

  /// Whether nothing was left out, so that what was not seen cannot be.
  var isProof: Bool { isComplete && !meetsUnknown }
}
