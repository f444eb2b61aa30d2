import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

/// What differs between two sessions: every leaf of the state, by its path.
enum StateDelta {
  static func between(_ before: Session, _ after: Session) -> Set<String> {
    let (old, new) = (leaves(of: before.state), leaves(of: after.state))
    let paths = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] && !$0.hasPrefix("clock") }
    return Set(paths.map { "\($0): \(old[$0] ?? "-") -> \(new[$0] ?? "-")" })
  }

  static func leaves(of value: Any, at path: String = "") -> [String: String] {
    if let set = value as? BitSet { return [path: "\((0..<200).filter(set.contains))"] }
    if let trail = value as? Trail { return [path: "\(trail.order)"] }
    if value is Journal { return [:] }
    if let answer = value as? GivenAnswer { return [path: answer.sketch] }
    if let mark = value as? Mark { return [path: "\(mark.verdict)"] }
    if let result = value as? TestResult { return [path: "\(result.points) of \(result.maximum)"] }
    if let practice = value as? [Int: PracticeState] {
      return practice.reduce(into: [:]) { $0.merge(leaves(of: $1.value, at: "\(path).\($1.key)")) { $1 } }
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct, .collection, .dictionary, .tuple: return fold(mirror, path)
    case .optional: return mirror.children.first.map { leaves(of: $0.value, at: path) } ?? [path: "nil"]
    default: return [path: short(String(describing: value))]
    }
  }

  private static func fold(_ mirror: Mirror, _ path: String) -> [String: String] {
    var result: [String: String] = [:]
    for (position, child) in mirror.children.enumerated() {
      let name = child.label ?? "\(position)"
      result.merge(leaves(of: child.value, at: path.isEmpty ? name : "\(path).\(name)")) { $1 }
    }
    return result
  }

  private static func short(_ text: String) -> String {
    text.split(separator: ".").last.map(String.init) ?? text
  }
}

extension GivenAnswer {
  fileprivate var sketch: String {
    if case .options(let ids) = response { return ids.map(\.rawValue).joined(separator: ",") }
    return "\(response)"
  }
}

extension Session {
  /// Applies a deed and gives what it changed.
  mutating func delta(_ deed: Event.Deed) throws -> Set<String> {
    let before = self
    try apply(Event(at: 0, deed))
    return StateDelta.between(before, self)
  }

  /// Applies deeds.
  mutating func perform(_ deeds: Event.Deed...) throws { for deed in deeds { try apply(Event(at: 0, deed)) } }
}
