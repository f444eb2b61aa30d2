internal import CourseModel

/// The most words that guarded texts can have when they are shown together.
///
/// Who reads has one role, and each variable one number: so texts for different roles never stand beside each
/// other, nor do those under a condition and under its negation. All values of what the conditions read are
/// tried, up to a limit. What lies beyond it, and a note that the texts themselves give, may be either way for
/// each text: the count is then too high, never too low.
struct Together {
  /// Something that conditions read, and that stays the same while the texts are shown.
  private enum Unknown: Hashable {
    case role
    case variable(Reference<Variable>)
    case visits(Reference<Scene>)
    case noted(Reference<Entry>)
    case chosen(Reference<Scene>, ChoiceID)
    case right(QuestionID)
  }

  /// What an unknown may be; a role is the place of its name, and no other one is -1.
  private typealias Values = [Unknown: Int]

  /// How many sets of values are tried at most.
  private static let mostTrials = 2048

  private let passages: [Passage]
  private let words: [Int]
  private let labels: [(condition: Condition?, words: Int)]
  private var roles: [RoleID] = []
  private var domains: [(unknown: Unknown, values: [Int])] = []

  /// Takes passages with their words, and choices with those of their labels.
  init(
    _ passages: [Passage], words: some Collection<Int>, labels: [(condition: Condition?, words: Int)] = []
  ) {
    self.passages = passages
    self.words = Array(words)
    self.labels = labels
    let given = Set(passages.flatMap(\.entries))
    var read: [Unknown: (times: Int, values: Set<Int>)] = [:]
    var order: [Unknown] = []
    for condition in passages.compactMap(\.when.condition) + labels.compactMap(\.condition) {
      for (unknown, values) in reads(of: condition) {
        if case .noted(let entry) = unknown, given.contains(entry) { continue }
        if read[unknown] == nil { order.append(unknown) }
        read[unknown, default: (0, [])].times += 1
        read[unknown, default: (0, [])].values.formUnion(values)
      }
    }
    // What is read only once binds nothing: leaving it open gives the same count.
    var trials = 1
    for unknown in order where read[unknown].map({ $0.times > 1 }) == true {
      let values = (read[unknown]?.values ?? []).sorted()
      guard trials * values.count <= Self.mostTrials else { continue }
      trials *= values.count
      domains.append((unknown, values))
    }
  }

  /// The most words of the passages, and of the passages with the labels.
  var most: (passages: Int, all: Int) {
    var best = (passages: 0, all: 0)
    tryAll(from: 0, [:]) { values in
      let shown = text(values)
      best.passages = max(best.passages, shown)
      best.all = max(best.all, shown + label(values))
    }
    return best
  }

  private func tryAll(from place: Int, _ values: Values, _ count: (Values) -> Void) {
    guard place < domains.count else { return count(values) }
    var values = values
    for value in domains[place].values {
      values[domains[place].unknown] = value
      tryAll(from: place + 1, values, count)
    }
  }

  /// The words of the passages that are shown; of two that stand instead of each other the longer one counts
  /// where it is not known which.
  private func text(_ values: Values) -> Int {
    var total = 0
    var isHeld: Bool? = true
    // The words that are shown if the last condition holds, and if it does not.
    var (held, other) = (0, 0)
    var isOther = false
    for (passage, words) in zip(passages, words) {
      if let condition = passage.when.condition {
        total += max(held, other)
        (held, other, isOther) = (0, 0, false)
        isHeld = holds(condition, values)
      } else if passage.when == .always {
        total += max(held, other)
        (held, other, isOther) = (0, 0, false)
        isHeld = true
      } else {
        isOther.toggle()
      }
      if isHeld != isOther { if isOther { other += words } else { held += words } }
    }
    return total + max(held, other)
  }

  /// The words of the labels that can be there; an answer given after the text may have opened or closed some.
  private func label(_ values: Values) -> Int {
    let values = values.filter { if case .right = $0.key { false } else { true } }
    return labels.reduce(0) { total, label in
      let isClosed = label.condition.map { holds($0, values) == false } ?? false
      return isClosed ? total : total + label.words
    }
  }

  // MARK: - Conditions

  /// Whether a condition holds; nil where that depends on what is not known.
  private func holds(_ condition: Condition, _ values: Values) -> Bool? {
    switch condition {
    case .and(let first, let second):
      let both = [holds(first, values), holds(second, values)]
      return both.contains(false) ? false : both.contains(nil) ? nil : true
    case .or(let first, let second):
      let both = [holds(first, values), holds(second, values)]
      return both.contains(true) ? true : both.contains(nil) ? nil : false
    case .not(let inner): return holds(inner, values).map { !$0 }
    case .variable(let variable, let comparison, let number):
      return values[.variable(variable)].map { comparison.holds($0, number) }
    case .visits(let scene, let comparison, let number):
      return values[.visits(scene)].map { comparison.holds($0, number) }
    case .noted(let entry): return values[.noted(entry)].map { $0 == 1 }
    case .chosen(let scene, let choice): return values[.chosen(scene, choice)].map { $0 == 1 }
    case .right(let question): return values[.right(question)].map { $0 == 1 }
    case .role(let role): return values[.role].map { $0 >= 0 && roles[$0] == role }
    }
  }

  /// What a condition reads, each with the values that make a difference to it.
  private mutating func reads(of condition: Condition) -> [(Unknown, [Int])] {
    switch condition {
    case .and(let first, let second), .or(let first, let second): return reads(of: first) + reads(of: second)
    case .not(let inner): return reads(of: inner)
    case .variable(let variable, _, let number): return [(.variable(variable), Self.around(number))]
    case .visits(let scene, _, let number): return [(.visits(scene), Self.around(number))]
    case .noted(let entry): return [(.noted(entry), [0, 1])]
    case .chosen(let scene, let choice): return [(.chosen(scene, choice), [0, 1])]
    case .right(let question): return [(.right(question), [0, 1])]
    case .role(let role):
      if !roles.contains(role) { roles.append(role) }
      return [(.role, [-1, roles.firstIndex(of: role) ?? 0])]
    }
  }

  /// A number with its neighbours: between two numbers that are compared with, a value of one stands for all.
  private static func around(_ number: Int) -> [Int] {
    [number == .min ? number : number - 1, number, number == .max ? number : number + 1]
  }
}

extension Passage.Guard {
  fileprivate var condition: Condition? {
    if case .when(let condition) = self { condition } else { nil }
  }
}
