internal import CourseModel

/// Something that a run remembers and that a condition, a bound or `eenmalig` reads.
enum StateComponent: Hashable {
  /// A variable, by its index, counted from its lower bound.
  case variable(Int)
  /// The visits to a scene, as far as conditions can tell them apart.
  case visits(Int)
  /// Whether a choice was taken: the scene, and the choice by its place among those of the scene.
  case chosen(Int, Int)
  /// Whether this run gave a note that the walk can give.
  case noted(Int)
  /// Whether a question of the walk was last answered right.
  case right(Int)
  /// Whether the questions of a scene were asked.
  case asked(Int)
  /// The role that is on: 0 for none, else its place among the roles that conditions ask for, from 1.
  case role
}

/// Something that the walk does not decide: it may be so or not whenever a condition reads it.
enum FreeAtom: Hashable {
  /// A note that only another part can give is in the notebook.
  case note(Int)
  /// A question of another part was answered right.
  case right(Int)
  /// A question of the walk is now answered right.
  case outcome(Int)
}

/// The components of a walk's states, each with the highest value it takes and the one it starts with.
struct ComponentTable {
  private(set) var components: [StateComponent] = []
  /// The highest value of each; the lowest is 0.
  private(set) var highest: [Int] = []
  private(set) var start: [Int] = []
  private var numbers: [StateComponent: Int32] = [:]

  /// Adds a component, once.
  mutating func add(_ component: StateComponent, highest top: Int, start first: Int = 0) {
    guard numbers[component] == nil else { return }
    numbers[component] = Int32(components.count)
    components.append(component)
    highest.append(top)
    start.append(first)
  }

  /// The number of a component; nil if nothing reads it.
  func number(of component: StateComponent) -> Int32? {
    numbers.isEmpty ? nil : numbers[component]
  }
}
