/// A choice of a walk, by its scene and its place among the scene's choices.
struct ChoicePlace: Hashable {
  let scene: Int
  let number: Int
}

/// Where a condition stands.
enum GuardPlace: Hashable {
  /// At a choice.
  case choice(ChoicePlace)
  /// Before a passage of a scene; counted over the conditions of its passages.
  case passage(scene: Int, number: Int)
  /// Before a passage below a choice; counted over the conditions of all that stands below its choices.
  case told(scene: Int, number: Int)

  /// The scene in which it stands.
  var scene: Int {
    switch self {
    case .choice(let place): place.scene
    case .passage(let scene, _), .told(let scene, _): scene
    }
  }
}

/// Something that may ever happen in a walk.
enum ProofMark: Hashable {
  /// A condition held.
  case held(GuardPlace)
  /// A condition did not hold.
  case failed(GuardPlace)
  /// A choice took a variable past a bound.
  case bound(ChoicePlace, variable: Int, isUpper: Bool)
}
