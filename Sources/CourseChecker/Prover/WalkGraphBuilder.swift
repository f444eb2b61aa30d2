internal import CourseModel

/// Finds the nodes of a walk's graph, from its first scene on.
struct WalkGraphBuilder {
  /// The most nodes that are looked at.
  static let mostNodes = 8_000_000

  /// The most free atoms that a choice may read.
  static let mostAtoms = 12

  var compiler: WalkCompiler
  private(set) var graph = WalkGraph()
  /// The scenes of which a part could not be read.
  private let broken: Set<Int>
  /// Whether there are more nodes than are looked at.
  private(set) var isTooLarge = false

  private var keys: [(scene: Int32, beat: Int32, detours: Int32)] = []
  /// For each stretch of a scene its node where no detour is open; -1 before it was found.
  private var plain: [Int32]
  private var firstBeat: [Int]
  private var withDetours: [Key: Int32] = [:]
  private var stacks: [[DetourReturn]] = [[]]
  private var stackNumbers: [[DetourReturn]: Int32] = [[]: 0]
  private let mayGoBack: [Bool]
  private var choicePrograms: [Int32]
  private var firstChoice: [Int]
  private var showings: [Int32]

  private struct Key: Hashable {
    let stretch: Int
    let detours: Int32
  }

  /// Whether a choice reads more free atoms than can be tried in every way.
  var readsTooMuchAtOnce: Bool {
    let summaries = compiler.programs.summaries()
    return graph.nodes.indices.contains { node in
      var atoms: UInt64 = 0
      for edge in graph.edges(of: node) {
        let way = graph.edges[edge]
        let own = summaries[way.program]?.free ?? 0
        atoms |= own
        if (own | (summaries[way.entry]?.free ?? 0)).nonzeroBitCount > Self.mostAtoms { return true }
      }
      return atoms.nonzeroBitCount > Self.mostAtoms
    }
  }

  /// Builds the graph of the walk that `compiler` compiles.
  static func build(_ compiler: WalkCompiler, broken: Set<Int>) -> WalkGraphBuilder {
    var builder = WalkGraphBuilder(compiler, broken: broken)
    builder.build()
    return builder
  }

  private init(_ compiler: WalkCompiler, broken: Set<Int>) {
    self.compiler = compiler
    self.broken = broken
    let scenes = compiler.walk.scenes
    mayGoBack = scenes.scenesThatMayGoBack()
    firstBeat = []
    firstChoice = []
    var (beats, choices) = (0, 0)
    for scene in scenes {
      firstBeat.append(beats)
      firstChoice.append(choices)
      beats += scene.beats.count
      for beat in scene.beats { choices += beat.choices.count }
    }
    plain = Array(repeating: -1, count: beats)
    choicePrograms = Array(repeating: -1, count: choices)
    showings = Array(repeating: -1, count: beats * 2)
  }

  private mutating func build() {
    _ = node(scene: 0, beat: 0, detours: 0)
    var next = 0
    while next < keys.count, !isTooLarge {
      graph.firstEdge.append(Int32(graph.edges.count))
      expand(keys[next])
      next += 1
      isTooLarge = keys.count > Self.mostNodes
    }
    graph.firstEdge.append(Int32(graph.edges.count))
    let entry = showing(scene: 0, beat: 0, isVisit: true)
    graph.edges.append(WalkGraph.Edge(kind: .step, target: 0, choice: -1, program: 0, entry: entry))
    graph.firstEdge.append(Int32(graph.edges.count))
    graph.nodes.append(WalkGraph.Node(scene: -1, beat: 0, detours: 0, isAutomatic: true))
  }

  /// The stacks of open detours, by number, the innermost detour last.
  var allDetours: [[DetourReturn]] { stacks }

  private mutating func expand(_ key: (scene: Int32, beat: Int32, detours: Int32)) {
    let (index, place) = (Int(key.scene), Int(key.beat))
    let scene = compiler.walk.scenes[index]
    let beat = scene.beats[place]
    let isBroken = broken.contains(index)
    graph.nodes.append(
      WalkGraph.Node(
        scene: key.scene, beat: key.beat, detours: key.detours, isAutomatic: beat.choices.isEmpty && !isBroken
      ))
    if isBroken { return add(.unknown, choice: -1) }
    if beat.choices.isEmpty { return goOnward(key, choice: -1, program: 0) }
    var number = scene.beats[..<place].reduce(0) { $0 + $1.choices.count }
    for choice in beat.choices {
      let program = program(of: choice, in: scene, ChoicePlace(scene: index, number: number))
      follow(choice, key, Int32(number), program)
      number += 1
    }
  }

  private mutating func follow(
    _ choice: Choice, _ key: (scene: Int32, beat: Int32, detours: Int32), _ number: Int32, _ program: Int32
  ) {
    switch choice.target {
    case .scene(let target):
      var stack = key.detours
      if choice.isDetour {
        stack = self.number(of: stacks[Int(stack)] + [DetourReturn(scene: key.scene, beat: key.beat)])
      }
      enter(target.index, detours: stack, choice: number, program)
    case .onward: goOnward(key, choice: number, program: program)
    case .back: goBack(key, number, program)
    case .end: add(.end, choice: number, program: program)
    case .entry:
      let here = node(scene: key.scene, beat: key.beat, detours: key.detours)
      add(.step, to: here, choice: number, program: program)
    }
  }

  private mutating func goBack(
    _ key: (scene: Int32, beat: Int32, detours: Int32), _ number: Int32, _ program: Int32
  ) {
    var stack = stacks[Int(key.detours)]
    guard let target = stack.popLast() else { return add(.noDetour, choice: number, program: program) }
    let entry = showing(scene: Int(target.scene), beat: Int(target.beat), isVisit: false)
    let node = node(scene: target.scene, beat: target.beat, detours: self.number(of: stack))
    add(.step, to: node, choice: number, program: program, entry: entry)
  }

  private mutating func goOnward(
    _ key: (scene: Int32, beat: Int32, detours: Int32), choice: Int32, program: Int32
  ) {
    let (scene, beat) = (Int(key.scene), Int(key.beat) + 1)
    if beat < compiler.walk.scenes[scene].beats.count {
      let entry = showing(scene: scene, beat: beat, isVisit: false)
      let next = node(scene: key.scene, beat: Int32(beat), detours: key.detours)
      add(.step, to: next, choice: choice, program: program, entry: entry)
    } else if scene + 1 < compiler.walk.scenes.count {
      enter(scene + 1, detours: key.detours, choice: choice, program)
    }
  }

  private mutating func enter(_ scene: Int, detours: Int32, choice: Int32, _ program: Int32) {
    var detours = detours
    if detours != 0, let depth = stacks[Int(detours)].firstIndex(where: { $0.scene == Int32(scene) }) {
      detours = number(of: Array(stacks[Int(detours)][..<depth]))
    }
    let entry = showing(scene: scene, beat: 0, isVisit: true)
    let node = node(scene: Int32(scene), beat: 0, detours: detours)
    add(.step, to: node, choice: choice, program: program, entry: entry)
  }

  private mutating func add(
    _ kind: WalkGraph.Kind, to target: Int32 = -1, choice: Int32, program: Int32 = 0, entry: Int32 = 0
  ) {
    graph.edges.append(
      WalkGraph.Edge(kind: kind, target: target, choice: choice, program: program, entry: entry))
  }

  /// The number of a node; open detours are forgotten where nothing can go back from them.
  private mutating func node(scene: Int32, beat: Int32, detours: Int32) -> Int32 {
    let stretch = firstBeat[Int(scene)] + Int(beat)
    let detours = mayGoBack[Int(scene)] ? detours : 0
    if let known = detours == 0 ? plain[stretch] : withDetours[Key(stretch: stretch, detours: detours)],
      known >= 0
    {
      return known
    }
    let number = Int32(keys.count)
    keys.append((scene, beat, detours))
    if detours == 0 {
      plain[stretch] = number
    } else {
      withDetours[Key(stretch: stretch, detours: detours)] = number
    }
    return number
  }

  private mutating func number(of stack: [DetourReturn]) -> Int32 {
    if let known = stackNumbers[stack] { return known }
    let number = Int32(stacks.count)
    stackNumbers[stack] = number
    stacks.append(stack)
    return number
  }

  private mutating func program(of choice: Choice, in scene: Scene, _ place: ChoicePlace) -> Int32 {
    let slot = firstChoice[place.scene] + place.number
    if choicePrograms[slot] < 0 {
      var told = 0
      if !choice.told.isEmpty {
        let before = scene.beats.lazy.flatMap(\.choices).prefix(place.number)
        told = before.reduce(0) { $0 + $1.told.guardCount }
      }
      choicePrograms[slot] = compiler.program(of: choice, at: place, toldFrom: told)
    }
    return choicePrograms[slot]
  }

  private mutating func showing(scene: Int, beat: Int, isVisit: Bool) -> Int32 {
    let slot = (firstBeat[scene] + beat) * 2 + (isVisit ? 1 : 0)
    if showings[slot] < 0 {
      let beats = compiler.walk.scenes[scene].beats
      let first = beats[..<beat].reduce(0) { $0 + $1.passages.guardCount }
      showings[slot] = compiler.program(showing: beats[beat], of: scene, guardsFrom: first, isVisit: isVisit)
    }
    return showings[slot]
  }
}
