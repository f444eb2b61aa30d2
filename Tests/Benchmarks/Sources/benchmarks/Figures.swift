/// What one run of a program cost.
struct Figures {
  /// Wall seconds.
  var wall: Double
  /// Seconds of the processors.
  var cpu: Double
  /// The largest resident size, in MiB.
  var peak: Double
}

/// What the runs of a program cost.
struct Runs {
  var all: [Figures] = []

  var wall: Double { median(\.wall) }
  var cpu: Double { median(\.cpu) }
  var peak: Double { median(\.peak) }

  func median(_ part: KeyPath<Figures, Double>) -> Double { Self.median(all.map { $0[keyPath: part] }) }

  /// The median of the ratios to the runs of another program, pair by pair.
  func ratio(to other: Runs, _ part: KeyPath<Figures, Double> = \.wall) -> Double {
    Self.median(zip(all, other.all).map { $0[keyPath: part] / max($1[keyPath: part], 1e-9) })
  }

  private static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
