/// A walk in packed form: its states are words, and its ways are changes of words.
///
/// `Word` is 64 bits wide, or 128 for walks that remember much. The node stands in the highest bits.
final class StateSpace<Word: FixedWidthInteger & UnsignedInteger & Sendable> {
  /// A way between nodes, in the form in which the exploration reads it.
  struct Way {
    /// The bits that must be as in `wanted` for the choice to be open.
    var mask: Word = 0
    var wanted: Word = 0
    /// The bits that stay.
    var keep: Word = 0
    /// The bits that are set, those of the target node among them.
    var set: Word = 0
    /// The mark of a condition that fails, for a plain way; 0 for none.
    var failMark: Int32 = 0
    /// Where the programs of the choice and of the target begin.
    var program: Int32 = 0
    var entry: Int32 = 0
    /// Whether the masks say all, so that no program needs to run.
    var isPlain = true
    var kind = WalkGraph.Kind.step
  }

  let graph: WalkGraph
  let layout: StateLayout
  let fieldBits: Word
  /// The ways, by the number of the graph's edge.
  let ways: [Way]
  /// The free atoms that each way reads.
  let free: [UInt64]
  /// For each node the free atoms that its choices' conditions read.
  let freeOfNode: [UInt64]
  let code: [PackedInstruction]
  /// How many marks there are, with number 0, which is none.
  let markCount: Int
  /// The state before the walk begins.
  let start: Word

  init(_ model: WalkModel) {
    graph = model.graph
    layout = model.layout
    fieldBits = Word(model.layout.fieldBits)
    markCount = model.marks.count + 1
    let packer = StatePacker<Word>(model)
    (ways, free, freeOfNode, code, start) = (
      packer.ways, packer.free, packer.freeOfNode, packer.code, packer.start
    )
  }

  /// The node of a state.
  @inline(__always) func node(of state: Word) -> Int { Int(truncatingIfNeeded: state >> fieldBits) }

  /// Takes a way that needs its programs; nil if it is not open with these free atoms.
  func take(_ number: Int, from state: Word, free atoms: UInt64, _ marks: inout MarkBoard) -> Word? {
    let way = ways[number]
    var word = state
    guard run(way.program, &word, atoms, &marks), run(way.entry, &word, atoms, &marks) else { return nil }
    return word & way.keep | way.set
  }

  /// Takes a way, plain or not.
  func follow(_ number: Int, from state: Word, free atoms: UInt64, _ marks: inout MarkBoard) -> Word? {
    let way = ways[number]
    if !way.isPlain { return take(number, from: state, free: atoms, &marks) }
    return state & way.mask == way.wanted ? state & way.keep | way.set : nil
  }

  /// Runs a program; tells whether it came to its end, and did not refuse.
  private func run(_ first: Int32, _ word: inout Word, _ atoms: UInt64, _ marks: inout MarkBoard) -> Bool {
    var place = Int(first)
    while true {
      let step = code[place]
      place += 1
      switch step.code {
      case .done: return true
      case .refuse: return false
      case .go: place = Int(step.yes)
      case .each:
        forEachValuation(of: step.atom) { valuation in
          var copy = word
          _ = run(Int32(place), &copy, valuation, &marks)
        }
        place = Int(step.yes)
      case .mark: marks.set(step.low)
      case .test:
        place = Int(
          UInt32(bitPattern: step.value(in: word) &- step.low) <= UInt32(bitPattern: step.span)
            ? step.yes : step.no)
      case .testFree: place = Int(atoms & step.atom != 0 ? step.yes : step.no)
      case .put: step.put(step.low, into: &word)
      case .putFree: step.put(atoms & step.atom != 0 ? 1 : 0, into: &word)
      case .bump: step.put(min(step.value(in: word) + 1, step.span), into: &word)
      case .add:
        let (sum, overflows) = step.value(in: word).addingReportingOverflow(step.low)
        let whole = overflows ? (step.low < 0 ? Int32.min : Int32.max) : sum
        let bounded = min(max(whole, 0), step.span)
        if bounded != whole || overflows { marks.set(step.yes) }
        step.put(bounded, into: &word)
      }
    }
  }
}

/// An instruction whose subject is a field of the state's bits.
struct PackedInstruction {
  let code: Instruction.Code
  let shift: UInt8
  let mask: UInt32
  let low: Int32
  let span: Int32
  let yes: Int32
  let no: Int32
  let atom: UInt64

  /// The value of the field.
  @inline(__always) func value<Word: FixedWidthInteger>(in word: Word) -> Int32 {
    Int32(truncatingIfNeeded: UInt32(truncatingIfNeeded: word &>> Word(truncatingIfNeeded: shift)) & mask)
  }

  /// Gives the field a value.
  @inline(__always) func put<Word: FixedWidthInteger>(_ value: Int32, into word: inout Word) {
    let place = Word(truncatingIfNeeded: shift)
    word = word & ~(Word(truncatingIfNeeded: mask) &<< place) | Word(truncatingIfNeeded: value) &<< place
  }
}

/// What happened at all, once it did.
struct MarkBoard {
  /// Whether each mark was set.
  private(set) var isSet: [Bool]
  /// The marks that were set since this was last emptied.
  var fresh: [Int32] = []

  init(count: Int) { isSet = Array(repeating: false, count: max(1, count)) }

  /// Sets a mark.
  @inline(__always) mutating func set(_ mark: Int32) {
    if isSet[Int(mark)] { return }
    isSet[Int(mark)] = true
    fresh.append(mark)
  }
}
