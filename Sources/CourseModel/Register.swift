/// A professional register, as data: how long a registration runs, and what its numbers look like.
///
/// What a course is worth in a register is never computed from this: that an accreditor says.
public struct Register: Sendable, Hashable {
  /// Its name, as courses and learners write it.
  public let name: String
  /// How many months a registration runs until it has to be renewed; nil for a register without periods.
  public let months: Int?
  /// What its numbers look like; nil for a register without numbers.
  public let numbers: NumberPattern?
  /// The least points that it asks for in one period; nil where that is not said.
  public let points: Fraction?

  /// Makes a register.
  public init(name: String, months: Int? = nil, numbers: NumberPattern? = nil, points: Fraction? = nil) {
    self.name = name
    self.months = months
    self.numbers = numbers
    self.points = points
  }

  /// A register of which nothing is known but its name: it has numbers of any form.
  public static func unknown(_ name: String) -> Register { Register(name: name, numbers: .any) }
}

/// How the numbers of a register begin: `4610*`; `*` alone is any number.
public struct NumberPattern: Sendable, Hashable {
  /// The most letters and digits of a number.
  public static let longest = 40
  /// Any number.
  public static let any = NumberPattern(beginning: "")

  /// What every number begins with.
  public let beginning: String

  private init(beginning: String) { self.beginning = beginning }

  /// Reads letters, digits and hyphens with a star behind them; nil for anything else.
  public init?(_ text: String) {
    guard text.last == "*", text.utf8.count < Self.longest, text.dropLast().utf8.allSatisfy(Self.isSign)
    else { return nil }
    beginning = String(text.dropLast())
  }

  /// The pattern as it is written.
  public var text: String { beginning + "*" }

  /// Whether `number` can be one: it begins so, goes on, and has letters, digits and hyphens only.
  public func matches(_ number: String) -> Bool {
    number.utf8.count <= Self.longest && number.utf8.count > beginning.utf8.count
      && number.utf8.starts(with: beginning.utf8) && number.utf8.allSatisfy(Self.isSign)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
