import Foundation

/// What a row came to.
struct Line {
  /// What a goal is a limit of.
  enum Unit {
    case times
    case mebibytes
  }

  let row: Int
  let workload: String
  let ours: String
  let reference: String
  /// What the goals are compared with.
  let value: Double
  /// The same of the processors' seconds, which other programs disturb less.
  var cpu: Double?
  let must: Double
  let excellent: Double
  var unit = Unit.times
  /// What "excellent" is compared with, where that is another thing.
  var finer: Double?
  /// Whether the goals count here; a figure can also stand beside another one.
  var isGoal = true

  static let heading =
    columns("row", "workload", "ours", "reference", "ratio", "cpu", "must", "excellent") + "reached"

  /// The line.
  var text: String {
    Self.columns(
      String(row), workload, ours, reference,
      shown(value, unit) + (finer.map { " / " + Self.times($0) } ?? ""),
      cpu.map(Self.times) ?? "–", isGoal ? "≤ " + shown(must, unit) : "–",
      isGoal ? "≤ " + shown(excellent, unit) : "–") + verdict
  }

  private var verdict: String {
    guard isGoal else { return "–" }
    if (finer ?? value) <= excellent, value <= must { return "excellent" }
    return value <= must ? "must" : "missed"
  }

  static func times(_ value: Double) -> String { String(format: value < 10 ? "%.2f ×" : "%.1f ×", value) }

  private func shown(_ value: Double, _ unit: Unit) -> String {
    switch unit {
    case .times: Self.times(value)
    case .mebibytes: String(format: "%.0f MiB", value)
    }
  }

  private static func columns(_ texts: String...) -> String {
    zip(texts, [4, 46, 17, 34, 17, 9, 11, 12]).map { text, width in
      text + String(repeating: " ", count: max(1, width - text.count))
    }.joined()
  }
}

extension Double {
  /// A time in words.
  var time: String {
    switch self {
    case 1...: String(format: "%.2f s", self)
    case 0.01...: String(format: "%.0f ms", self * 1000)
    case 0.001...: String(format: "%.1f ms", self * 1000)
    default: String(format: "%.0f µs", self * 1e6)
    }
  }

  /// A size in words.
  var size: String { String(format: "%.1f MiB", self) }
}

extension Int {
  /// A count with its thousands apart.
  var grouped: String {
    var digits = String(self)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}
