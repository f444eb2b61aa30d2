internal import CourseModel

/// A run of a walk.
///
/// A run has its own variables, visits and choices. What a run's conditions read follows from that
/// run (and from notes and answers that the walk cannot give), so that what the checker proves of a
/// first run holds of every run.
struct WalkState: Sendable, Hashable {
  /// What is to be seen of the scene.
  enum Phase: Sendable, Hashable {
    /// Its text; questions follow.
    case reading
    /// The question with an index.
    case asking(Int32)
    /// The feedback on the question with an index.
    case feedback(Int32)
    /// Its text and choices.
    case choosing
    /// The ending.
    case ended
  }

  /// Where the run is.
  struct Position: Sendable, Hashable {
    var scene: Int32
    var beat: Int32
    var phase: Phase
    /// The passages that were shown, by their index in the beat; so that looking again shows the same.
    var shown: BitSet
  }

  /// Where a detour leads back to.
  struct Return: Sendable, Hashable {
    var scene: Int32
    var beat: Int32
  }

  /// Where the run is; nil before it begins.
  var position: Position?
  /// The visits to each scene.
  var visits: [Int32] = []
  /// The choices that were taken, by scene and by place among its choices.
  var chosen: [BitSet] = []
  var variables: [Int] = []
  var role: RoleID?
  /// The questions that were answered or skipped in this run.
  var asked = BitSet()
  /// The notes that this run gave and did not erase.
  var noted = BitSet()
  /// The notes that the walk can give at all.
  var yields = BitSet()
  /// The scenes that open detours lead back to, the innermost last; never the same scene twice.
  var returns: [Return] = []
  var journal = Journal()
  /// The scenes in which any run ended.
  var endings = BitSet()

  /// Makes a fresh run, and keeps the endings of the runs before it.
  mutating func begin(_ walk: Walk, in course: Course, yielding notes: BitSet) {
    let endings = endings
    self = WalkState()
    self.endings = endings
    visits = Array(repeating: 0, count: walk.scenes.count)
    chosen = Array(repeating: BitSet(), count: walk.scenes.count)
    variables = course.variables.map(\.start)
    yields = notes
  }
}
