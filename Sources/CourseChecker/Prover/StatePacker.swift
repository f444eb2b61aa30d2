/// Turns the programs and edges of a walk into the packed form of its state space.
struct StatePacker<Word: FixedWidthInteger & UnsignedInteger & Sendable> {
  private(set) var ways: [StateSpace<Word>.Way] = []
  private(set) var free: [UInt64] = []
  private(set) var freeOfNode: [UInt64] = []
  private(set) var code: [PackedInstruction] = []
  private(set) var start: Word = 0
  private let model: WalkModel

  init(_ model: WalkModel) {
    self.model = model
    code = model.programs.instructions.map(pack)
    let summaries = model.programs.summaries()
    ways.reserveCapacity(model.graph.edges.count)
    for node in model.graph.nodes.indices {
      var atoms: UInt64 = 0
      for edge in model.graph.edges(of: node) {
        let way = model.graph.edges[edge]
        ways.append(pack(way))
        let own = summaries[way.program]?.free ?? 0
        atoms |= own
        free.append(own | (summaries[way.entry]?.free ?? 0))
      }
      freeOfNode.append(atoms)
    }
    start = startState()
  }

  private func startState() -> Word {
    let node = model.graph.start
    var word: UInt128 = 0
    for (component, value) in model.table.start.enumerated() where model.layout.isLiveAtStart[component] {
      word |= UInt128(value) << UInt128(model.layout.fields[component].shift)
    }
    return Word(truncatingIfNeeded: word) | Word(node) << Word(model.layout.fieldBits)
  }

  private func pack(_ instruction: Instruction) -> PackedInstruction {
    var (shift, mask): (UInt8, UInt32) = (0, 0)
    if instruction.hasComponent {
      let field = model.layout.fields[Int(instruction.subject)]
      shift = UInt8(field.shift)
      mask = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(field.width)) - 1)
    }
    let atom = instruction.freeAtom.map { UInt64(1) << UInt64($0 & 63) } ?? instruction.atoms
    return PackedInstruction(
      code: instruction.code, shift: shift, mask: mask, low: instruction.low, span: instruction.span,
      yes: instruction.yes, no: instruction.no, atom: atom)
  }

  private func pack(_ edge: WalkGraph.Edge) -> StateSpace<Word>.Way {
    var way = StateSpace<Word>.Way()
    way.kind = edge.kind
    way.program = model.programs.starts[Int(edge.program)]
    way.entry = model.programs.starts[Int(edge.entry)]
    if edge.target >= 0 {
      way.keep = Word(truncatingIfNeeded: model.layout.kept[Int(edge.target)])
      way.set = Word(edge.target) << Word(model.layout.fieldBits)
    }
    way.isPlain = edge.entry == 0 && (edge.program == 0 || flatten(edge.program, &way))
    return way
  }

  /// Puts a program that only compares bits and sets them into the masks; tells whether that can be done.
  private func flatten(_ program: Int32, _ way: inout StateSpace<Word>.Way) -> Bool {
    let list = model.programs.instructions
    var place = Int(model.programs.starts[Int(program)])
    var (cleared, set): (Word, Word) = (0, 0)
    var mark: Int32?
    while true {
      let step = code[place]
      switch list[place].code {
      case .done:
        let target = way.set
        way.set = set & way.keep | target
        way.keep &= ~cleared
        way.failMark = mark ?? 0
        return true
      case .test:
        guard let bits = block(step), cleared & bits.mask == 0 else { return false }
        guard let failure = failure(at: Int(step.no)), mark == nil || mark == failure else { return false }
        guard way.mask & bits.mask == 0 else { return false }
        mark = failure
        way.mask |= bits.mask
        way.wanted |= bits.wanted
        place = Int(step.yes)
      case .put:
        let field = Word(truncatingIfNeeded: step.mask) << Word(step.shift)
        cleared |= field
        set = set & ~field | Word(step.low) << Word(step.shift)
        place += 1
      case .go: place = Int(step.yes)
      case .testFree, .putFree, .add, .bump, .mark, .each, .refuse: return false
      }
    }
  }

  /// The bits that a test compares, where it can be done by a mask.
  private func block(_ step: PackedInstruction) -> (mask: Word, wanted: Word)? {
    let size = UInt32(step.span) + 1
    guard size & (size - 1) == 0, UInt32(step.low) & (size - 1) == 0 else { return nil }
    let mask = step.mask & ~(size - 1)
    return (Word(mask) << Word(step.shift), Word(UInt32(step.low)) << Word(step.shift))
  }

  /// The mark that is set before a program refuses at a place; 0 for none, nil if something else happens.
  private func failure(at place: Int) -> Int32? {
    if code[place].code == .refuse { return 0 }
    guard code[place].code == .mark, code[place + 1].code == .refuse else { return nil }
    return code[place].low
  }
}
