/// Where each component stands in the bits of a state, and which of them matter at each node.
///
/// Components that never matter together share bits, as variables share registers.
struct StateLayout {
  /// The bits of a component.
  struct Field {
    let shift: Int
    let width: Int
    /// Its bits at their place.
    var mask: UInt128 { ((1 << UInt128(width)) - 1) << UInt128(shift) }
  }

  /// The field of each component.
  private(set) var fields: [Field] = []
  /// The bits that matter at each node.
  private(set) var kept: [UInt128]
  /// Whether each component matters before the walk begins.
  private(set) var isLiveAtStart: [Bool] = []
  /// The bits of all fields together.
  private(set) var fieldBits = 0
  /// The bits of the node.
  let nodeBits: Int
  /// At most how many states there are.
  private(set) var mostStates = 0.0

  /// The bits of a state.
  var bits: Int { fieldBits + nodeBits }

  /// Lays the components out; nil if they do not fit into 127 bits.
  init?(_ graph: WalkGraph, _ table: ComponentTable, _ liveness: Liveness) {
    nodeBits = max(1, Int.bitWidth - (graph.nodes.count - 1).leadingZeroBitCount)
    kept = Array(repeating: 0, count: graph.nodes.count)
    var taken = kept
    for component in table.components.indices {
      let width = Int.bitWidth - table.highest[component].leadingZeroBitCount
      var used: UInt128 = 0
      for node in liveness.live[component] { used |= taken[Int(node)] }
      for node in liveness.touched[component] { used |= taken[Int(node)] }
      guard let shift = Self.gap(of: width, in: used), shift + width + nodeBits <= 127 else { return nil }
      let field = Field(shift: shift, width: width)
      fields.append(field)
      isLiveAtStart.append(liveness.live[component].contains(Int32(graph.start)))
      fieldBits = max(fieldBits, shift + width)
      for node in liveness.live[component] {
        taken[Int(node)] |= field.mask
        kept[Int(node)] |= field.mask
      }
      for node in liveness.touched[component] { taken[Int(node)] |= field.mask }
    }
    mostStates = Self.count(graph, table, liveness)
  }

  /// The lowest place with `width` free bits.
  private static func gap(of width: Int, in used: UInt128) -> Int? {
    let wanted: UInt128 = (1 << UInt128(width)) - 1
    return (0...max(0, 127 - width)).first { used & (wanted << UInt128($0)) == 0 }
  }

  private static func count(_ graph: WalkGraph, _ table: ComponentTable, _ liveness: Liveness) -> Double {
    var products = Array(repeating: 1.0, count: graph.nodes.count)
    for component in table.components.indices {
      let factor = Double(table.highest[component] + 1)
      for node in liveness.live[component] { products[Int(node)] *= factor }
    }
    return products.dropLast().reduce(0, +)
  }
}
