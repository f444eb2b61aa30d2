internal import CourseModel

/// A walk, compiled: its graph, its programs, and how its states are packed.
struct WalkModel {
  /// Why a walk cannot be packed.
  enum Refusal: Error {
    /// It remembers more at once than fits into a state, has too many places, or reads too much that
    /// other parts decide.
    case tooLarge
  }

  let course: Course
  let part: PartID
  let walk: Walk
  let reads: WalkReads
  let table: ComponentTable
  let programs: ProgramList
  let marks: [ProofMark]
  let freeAtoms: [FreeAtom]
  let graph: WalkGraph
  let layout: StateLayout
  /// The open detours of a node's stack, by number.
  let detours: [[DetourReturn]]
  /// The scenes of which a part could not be read.
  let broken: Set<Int>

  /// Compiles a walk; `broken` are the scenes of which a part could not be read, `notes` what the parts give.
  init(
    _ walk: Walk, part: PartID, of course: Course, broken: Set<Int> = [], reads: WalkReads? = nil,
    notes: NoteSources? = nil
  ) throws(Refusal) {
    let compiler = WalkCompiler(
      walk, part: part, of: course, reads: reads ?? WalkReads(walk, of: course), notes: notes)
    let builder = WalkGraphBuilder.build(compiler, broken: broken)
    guard !builder.isTooLarge, builder.compiler.freeAtoms.count <= 64 else {
      throw .tooLarge
    }
    self.course = course
    self.part = part
    self.walk = walk
    self.broken = broken
    self.reads = builder.compiler.reads
    table = builder.compiler.table
    programs = builder.compiler.programs
    marks = builder.compiler.marks
    freeAtoms = builder.compiler.freeAtoms
    guard !builder.readsTooMuchAtOnce else { throw .tooLarge }
    graph = builder.graph
    detours = builder.allDetours
    let liveness = Liveness(graph, programs, components: table.components.count)
    guard !liveness.isTooLarge, let layout = StateLayout(graph, table, liveness) else {
      throw .tooLarge
    }
    self.layout = layout
  }

  /// The choice of an edge; nil for going on by itself.
  func choice(of edge: Int) -> (place: ChoicePlace, choice: Choice)? {
    let way = graph.edges[edge]
    guard way.choice >= 0 else { return nil }
    let scene = Int(graph.nodes[source(of: edge)].scene)
    let place = ChoicePlace(scene: scene, number: Int(way.choice))
    return self.choice(at: place).map { (place, $0) }
  }

  /// The choice at a place.
  func choice(at place: ChoicePlace) -> Choice? {
    var number = place.number
    for beat in walk.scenes[place.scene].beats {
      if number < beat.choices.count { return beat.choices[number] }
      number -= beat.choices.count
    }
    return nil
  }

  /// The node from which an edge leads.
  func source(of edge: Int) -> Int {
    var (low, high) = (0, graph.nodes.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(graph.firstEdge[middle]) <= edge { low = middle } else { high = middle }
    }
    return low
  }
}
