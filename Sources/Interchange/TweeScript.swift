import CourseModel

/// Writes conditions and changes as SugarCube's macros.
struct TweeScript {
  let course: Course
  let walk: Walk
  /// The names of the passages of the scenes.
  let names: [String]
  private var variables: [String: String] = [:]
  private var taken: Set<String> = ["terug"]
  private(set) var findings: [ConversionFinding] = []
  /// Whether anything was written.
  private(set) var isUsed = false

  init(_ course: Course, _ walk: Walk, _ names: [String]) {
    self.course = course
    self.walk = walk
    self.names = names
  }

  mutating func takeFindings() -> [ConversionFinding] {
    defer { findings = [] }
    return findings
  }

  /// A variable's name: ASCII letters, digits and `_`, no two alike.
  private mutating func name(_ kind: String, _ id: String) -> String {
    isUsed = true
    let key = kind + "/" + id
    if let known = variables[key] { return known }
    var name = kind.isEmpty ? "" : kind + "_"
    for scalar in id.unicodeScalars {
      name.unicodeScalars.append(scalar.isASCII && scalar != "-" ? scalar : "_")
    }
    if name.first?.isLetter != true { name = "v" + name }
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(name)_\(number)"
      number += 1
    }
    variables[key] = "$" + unique
    return "$" + unique
  }

  mutating func variable(_ reference: Reference<Variable>) -> String {
    name("", course.variables[reference.index].id.rawValue)
  }

  mutating func note(_ reference: Reference<Entry>) -> String {
    name("genoteerd", course[reference].id.rawValue)
  }

  mutating func taken(_ choice: ChoiceID, in scene: Reference<Scene>) -> String {
    name("gekozen", walk[scene].id.rawValue + "_" + choice.rawValue)
  }

  /// The macros that give the variables their first values.
  mutating func start() -> String {
    course.variables.indices.map { index in
      let variable = course.variables[index]
      let value = variable.isFlag ? (variable.start == 1 ? "true" : "false") : String(variable.start)
      return "<<set \(self.variable(Reference(index))) to \(value)>>"
    }.joined(separator: "\n")
  }

  /// A condition as an expression.
  mutating func expression(_ condition: Condition) -> String {
    isUsed = true
    switch condition {
    case .and(let first, let second): return "(\(expression(first)) and \(expression(second)))"
    case .or(let first, let second): return "(\(expression(first)) or \(expression(second)))"
    case .not(let inner): return "not (\(expression(inner)))"
    case .variable(let reference, let comparison, let number):
      let name = variable(reference)
      if course.variables[reference.index].isFlag {
        return "Number(\(name)) \(comparison.sugarCube) \(number)"
      }
      return "\(name) \(comparison.sugarCube) \(number)"
    case .visits(let scene, let comparison, let number):
      return "visited(\(Self.quoted(names[scene.index]))) \(comparison.sugarCube) \(number)"
    case .noted(let entry): return note(entry)
    case .chosen(let scene, let choice): return taken(choice, in: scene)
    case .role(let id): return "\(name("", "rol")) is \(Self.quoted(id.rawValue))"
    case .right:
      findings.append(.conditionLost)
      return "true"
    }
  }

  /// What a choice changes, as assignments.
  mutating func assignments(_ changes: [Change]) -> [String] {
    changes.map { change in
      switch change {
      case .add(let reference, let amount):
        let name = variable(reference)
        let bounds = course.variables[reference.index].bounds
        let sum = amount < 0 ? "\(name) - \(-amount)" : "\(name) + \(amount)"
        return "\(name) to Math.clamp(\(sum), \(bounds.lowerBound), \(bounds.upperBound))"
      case .set(let reference, let value): return "\(variable(reference)) to \(value)"
      case .note(let entry): return "\(note(entry)) to true"
      case .erase(let entry): return "\(note(entry)) to false"
      case .role(let id): return "\(name("", "rol")) to \(Self.quoted(id.rawValue))"
      }
    }
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Condition.Comparison {
  /// The word of SugarCube.
  fileprivate var sugarCube: String {
    switch self {
    case .less: "lt"
    case .atMost: "lte"
    case .equal: "eq"
    case .atLeast: "gte"
    case .greater: "gt"
    }
  }
}
