/// The content of a page being written: numbers and the operators that they are for.
struct Operators: Hashable {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes an operator with the numbers that it takes, each rounded to `places` decimals.
  mutating func put(_ numbers: [Double], places: Int = 2, _ operation: StaticString) {
    for value in numbers { number(value, places) }
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: operation.utf8Start, count: operation.utf8CodeUnitCount))
    bytes.append(0x0A)
  }

  /// Writes an operator with whole numbers.
  mutating func put(whole numbers: [Int], _ operation: StaticString) {
    for value in numbers { digits(value, atLeast: 1) }
    put([], operation)
  }

  /// Takes over what was written elsewhere.
  mutating func append(_ other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

  private mutating func number(_ value: Double, _ places: Int) {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    if whole < 0 { bytes.append(0x2D) }
    var (front, rest) = abs(whole).quotientAndRemainder(dividingBy: scale)
    digits(front, atLeast: 1)
    guard rest != 0 else { return }
    var width = places
    while rest.isMultiple(of: 10) { (rest, width) = (rest / 10, width - 1) }
    bytes[bytes.count - 1] = 0x2E
    front = rest
    digits(front, atLeast: width)
  }

  /// Writes a whole number, not below zero, and a space.
  private mutating func digits(_ value: Int, atLeast width: Int) {
    let start = bytes.count
    var rest = value
    while rest > 0 || bytes.count - start < width {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
    bytes.append(0x20)
  }
}
