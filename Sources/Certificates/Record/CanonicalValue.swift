internal import ScenarioEngine

/// A value of JSON that is written in one form only: keys sorted by their bytes, whole numbers, no white space.
enum CanonicalValue: Sendable, Hashable, ExpressibleByStringLiteral {
  case text(String)
  case number(Int64)
  case truth(Bool)
  case list([CanonicalValue])
  case object([String: CanonicalValue])

  init(stringLiteral value: String) { self = .text(value) }

  /// The texts, in order.
  static func texts(_ texts: [String]) -> CanonicalValue { .list(texts.map(CanonicalValue.text)) }

  /// The value in its one form.
  var json: String {
    var text = CanonicalText()
    text.write(self)
    return text.string
  }
}

extension CanonicalText {
  fileprivate mutating func write(_ value: CanonicalValue) {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): self.number(number)
    case .truth(let holds): holds ? raw("true") : raw("false")
    case .list(let values): list(values) { $0.write($1) }
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ members: [String: CanonicalValue]) {
    raw("{")
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (index, member) in sorted.enumerated() {
      if index > 0 { raw(",") }
      quoted(member.key)
      raw(":")
      write(member.value)
    }
    raw("}")
  }
}
