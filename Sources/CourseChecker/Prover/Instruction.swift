/// One step of what happens when a choice is taken or a scene is entered.
///
/// Programs only jump forward, so each of them ends; a test is where they branch.
struct Instruction {
  /// What a step does.
  enum Code: UInt8 {
    /// Goes to `yes` if the component lies in `low ... low + span`, else to `no`.
    case test
    /// Goes to `yes` if the free atom holds, else to `no`.
    case testFree
    /// Gives the component the value `low`.
    case put
    /// Gives the component the value of the free atom `low`.
    case putFree
    /// Adds `low` to the component, within 0 ... `span`; sets the mark `yes` if that is not all of it.
    case add
    /// Counts the component up, but not past `span`.
    case bump
    /// Sets the mark `low`.
    case mark
    /// Goes to `yes`.
    case go
    /// Runs what follows, up to its `done`, with every value of `atoms`, and goes to `yes`; it changes nothing.
    case each
    /// The choice is not open.
    case refuse
    /// The program is over.
    case done
  }

  var code: Code
  /// The component or the free atom.
  var subject: Int32 = 0
  var low: Int32 = 0
  var span: Int32 = 0
  var yes: Int32 = 0
  var no: Int32 = 0
  /// The free atoms of `each`, a bit each.
  var atoms: UInt64 = 0
}

/// The ways out of a condition that are not joined to what follows yet.
struct Exits {
  /// A branch of a test.
  struct Branch {
    let instruction: Int
    let whenTrue: Bool
  }

  var yes: [Branch] = []
  var no: [Branch] = []
}

/// The programs of a walk, one after the other in one list of instructions.
struct ProgramList {
  private(set) var instructions: [Instruction] = [Instruction(code: .done)]
  /// The first instruction of each program; program 0 is empty.
  private(set) var starts: [Int32] = [0]
  private var first = 1

  /// Where the next instruction goes.
  var next: Int { instructions.count }
  /// Whether anything was added since the last program.
  var isEmpty: Bool { first == instructions.count }

  mutating func append(_ instruction: Instruction) { instructions.append(instruction) }

  /// Joins branches to the next instruction.
  mutating func land(_ branches: [Exits.Branch]) {
    let target = Int32(instructions.count)
    for branch in branches {
      if branch.whenTrue {
        instructions[branch.instruction].yes = target
      } else {
        instructions[branch.instruction].no = target
      }
    }
  }

  /// Lets the free atoms that were read since `place`, where room was left, be either way there alone.
  mutating func loosen(from place: Int) {
    var atoms: UInt64 = 0
    for instruction in instructions[place...] where instruction.code == .testFree && instruction.subject < 64
    {
      atoms |= 1 << UInt64(instruction.subject)
    }
    guard atoms != 0 else { return }
    append(Instruction(code: .done))
    instructions[place] = Instruction(code: .each, yes: Int32(next), atoms: atoms)
  }

  /// Ends a program and gives its number; 0 for one that does nothing.
  mutating func finish() -> Int32 {
    if isEmpty { return 0 }
    append(Instruction(code: .done))
    starts.append(Int32(first))
    first = instructions.count
    return Int32(starts.count - 1)
  }

  /// The instructions of a program, its end included.
  func range(of program: Int32) -> Range<Int> {
    let number = Int(program)
    let end = number + 1 < starts.count ? Int(starts[number + 1]) : instructions.count
    return Int(starts[number])..<end
  }
}
