/// What a program does with the components as a whole.
struct ProgramSummary {
  /// The components that it may read as they were before it.
  let reads: [Int32]
  /// The components that it overwrites on every way through it.
  let overwrites: Set<Int32>
  /// The components that it reads or writes.
  let mentions: [Int32]
  /// The free atoms that it reads, a bit each.
  let free: UInt64
}

extension ProgramList {
  /// The summaries of the programs that do anything.
  func summaries() -> [Int32: ProgramSummary] {
    var result: [Int32: ProgramSummary] = [:]
    for program in starts.indices.dropFirst() {
      result[Int32(program)] = summary(of: Int32(program))
    }
    return result
  }

  private func summary(of program: Int32) -> ProgramSummary {
    let range = range(of: program)
    var mentions: Set<Int32> = []
    var free: UInt64 = 0
    var after = Array(repeating: Flow(), count: range.count)
    var loose = range.lowerBound
    for place in range where instructions[place].code == .each || place >= loose {
      if instructions[place].code == .each { loose = Int(instructions[place].yes) }
      if place >= loose, let atom = instructions[place].freeAtom, atom < 64 { free |= 1 << UInt64(atom) }
    }
    for place in range.reversed() {
      let instruction = instructions[place]
      if instruction.hasComponent { mentions.insert(instruction.subject) }
      after[place - range.lowerBound] = flow(place, range, after)
    }
    let whole = after.first ?? Flow()
    return ProgramSummary(
      reads: whole.reads.sorted(), overwrites: whole.overwrites ?? [], mentions: mentions.sorted(), free: free
    )
  }

  /// What is read and overwritten from an instruction on.
  private func flow(_ place: Int, _ range: Range<Int>, _ after: [Flow]) -> Flow {
    func at(_ target: Int32) -> Flow { after[Int(target) - range.lowerBound] }
    let instruction = instructions[place]
    switch instruction.code {
    case .done: return Flow()
    case .refuse: return Flow(reads: [], overwrites: nil)
    case .go: return at(instruction.yes)
    case .each:
      let rest = at(instruction.yes)
      return Flow(reads: rest.reads.union(at(Int32(place + 1)).reads), overwrites: rest.overwrites)
    case .mark: return at(Int32(place + 1))
    case .test, .testFree:
      var both = at(instruction.yes).joined(with: at(instruction.no))
      if instruction.code == .test { both.reads.insert(instruction.subject) }
      return both
    case .put, .putFree:
      var next = at(Int32(place + 1))
      next.reads.remove(instruction.subject)
      next.overwrites?.insert(instruction.subject)
      return next
    case .add:
      var next = at(Int32(place + 1))
      next.reads.insert(instruction.subject)
      return next
    case .bump: return at(Int32(place + 1))
    }
  }
}

/// What is read before it is overwritten, and what is always overwritten; nil stands for everything.
private struct Flow {
  var reads: Set<Int32> = []
  var overwrites: Set<Int32>? = []

  func joined(with other: Flow) -> Flow {
    guard let mine = overwrites else {
      return Flow(reads: reads.union(other.reads), overwrites: other.overwrites)
    }
    guard let theirs = other.overwrites else {
      return Flow(reads: reads.union(other.reads), overwrites: mine)
    }
    return Flow(reads: reads.union(other.reads), overwrites: mine.intersection(theirs))
  }
}

extension Instruction {
  /// Whether its subject is a component.
  var hasComponent: Bool {
    switch code {
    case .test, .put, .putFree, .add, .bump: true
    case .testFree, .mark, .go, .each, .refuse, .done: false
    }
  }

  /// The free atom that it reads.
  var freeAtom: Int32? {
    switch code {
    case .testFree: subject
    case .putFree: low
    case .test, .put, .add, .bump, .mark, .go, .each, .refuse, .done: nil
    }
  }
}
