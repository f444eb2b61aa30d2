internal import BigInt

/// What a text says as a number, typed the Dutch or the English way.
///
/// Read are ASCII digits with a sign (`+`, `-`, `−`, `–`), a decimal comma or point, and thousands grouped
/// by spaces, points or commas: `20`, `1,5`, `1.5`, `,5`, `-3`, `1 000`, `1.234,5`, `1,234.5`, `1.000.000`.
/// One mark with just three digits behind it could be either (`1.000`): that is asked back, unless what
/// stands before it cannot be thousands (`0,125`, `1234,567`, `1 234,567`).
public enum NumberReading: Sendable, Hashable {
  /// A number.
  case number(Rational)
  /// One mark with three digits behind it: as thousands, and as decimals.
  case ambiguous(grouped: Rational, decimal: Rational)
  /// More digits than `mostDigits`.
  case tooLong
  /// No number.
  case notANumber

  /// The most digits that a number may have.
  public static let mostDigits = 30
  /// The most bytes that are looked at: all digits with a mark or space at each, and ample room around.
  private static let mostBytes = 800

  /// Reads `text`; spaces around it are of no account.
  public init(_ text: String) {
    guard text.utf8.count <= Self.mostBytes else {
      self = .notANumber
      return
    }
    var scalars = text.unicodeScalars.map { LetterFolding.isSpace($0) ? " " : $0 }[...]
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    var isNegative = false
    if let sign = scalars.first, Self.signs.contains(sign) {
      isNegative = sign != "+"
      scalars.removeFirst()
      if scalars.first == " " { scalars.removeFirst() }
    }
    self = Self.reading(of: Unsigned(scalars), isNegative: isNegative)
  }

  /// The number, if there is just one reading.
  public var value: Rational? {
    switch self {
    case .number(let number): number
    case .ambiguous, .tooLong, .notANumber: nil
    }
  }

  private static let signs: [Unicode.Scalar] = ["+", "-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"]

  private static func reading(of text: Unsigned?, isNegative: Bool) -> NumberReading {
    guard let text else { return .notANumber }
    guard text.groups.reduce(0, { $0 + $1.count }) <= mostDigits else { return .tooLong }
    func signed(_ number: Rational) -> Rational { isNegative ? -number : number }
    if text.isAmbiguous {
      return .ambiguous(
        grouped: signed(text.number(decimals: 0)), decimal: signed(text.number(decimals: 3)))
    }
    return text.decimals.map { .number(signed(text.number(decimals: $0))) } ?? .notANumber
  }
}

extension NumberReading {
  /// Digits in groups, with the marks between them.
  private struct Unsigned {
    /// The groups of digits; one more than there are marks.
    var groups: [[UInt8]] = [[]]
    /// The marks: spaces, points, commas.
    var marks: [Unicode.Scalar] = []

    /// Splits a text; nil if it holds anything else.
    init?(_ scalars: ArraySlice<Unicode.Scalar>) {
      for scalar in scalars {
        switch scalar {
        case "0"..."9": groups[groups.count - 1].append(UInt8(scalar.value - 0x30))
        case " ", ".", ",":
          marks.append(scalar)
          groups.append([])
        default: return nil
        }
      }
      guard groups.contains(where: { !$0.isEmpty }), groups.last?.isEmpty == false else { return nil }
    }

    /// Whether the only mark has three digits behind it, and before it what may be thousands.
    var isAmbiguous: Bool {
      marks.count == 1 && marks[0] != " " && groups[1].count == 3 && isHead(groups[0])
    }

    /// How many digits stand behind the decimal mark; nil if the marks make no sense.
    var decimals: Int? {
      guard let last = marks.last else { return 0 }
      let fraction = groups[groups.count - 1].count
      if last != " ", marks.count(where: { $0 == last }) == 1 {
        return isWhole(groups.dropLast(), marks: marks.dropLast()) ? fraction : nil
      }
      return isWhole(groups[...], marks: marks[...]) ? 0 : nil
    }

    /// The digits as a number of which the last `decimals` stand behind the mark.
    func number(decimals: Int) -> Rational {
      let digits = groups.joined().reduce(BigInt(0)) { $0 * 10 + BigInt($1) }
      return decimals == 0 ? Rational(digits) : Rational(digits, over: BigInt(10).power(decimals))
    }

    /// Whether groups with marks between them are a whole number: undivided, or thousands by one mark.
    private func isWhole(_ groups: ArraySlice<[UInt8]>, marks: ArraySlice<Unicode.Scalar>) -> Bool {
      guard let mark = marks.first, let head = groups.first else { return true }
      return isHead(head) && groups.dropFirst().allSatisfy { $0.count == 3 }
        && marks.allSatisfy { $0 == mark }
    }

    /// Whether a group can stand before groups of three.
    private func isHead(_ group: [UInt8]) -> Bool { (1...3).contains(group.count) && group[0] != 0 }
  }
}
