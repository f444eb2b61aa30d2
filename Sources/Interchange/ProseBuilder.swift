import CourseModel

/// Gathers a run of text and the marks on it.
struct ProseBuilder {
  private(set) var text = ""
  private var marks: [Prose.Mark] = []
  private var open: [(slot: Int, style: Prose.Mark.Style)] = []

  /// Whether nothing but white space was gathered.
  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A } }

  /// Whether a mark of a style is open.
  func isOpen(_ style: Prose.Mark.Style) -> Bool { open.contains { $0.style == style } }

  mutating func append(_ more: some StringProtocol) { text += more }

  mutating func append(_ scalar: Unicode.Scalar) { text.unicodeScalars.append(scalar) }

  /// Begins a mark at the end of the text.
  mutating func begin(_ style: Prose.Mark.Style) {
    let end = text.utf8.count
    open.append((marks.count, style))
    marks.append(Prose.Mark(range: end..<end, style: style))
  }

  /// Ends the innermost open mark for which `matches` holds, and the ones inside it.
  mutating func end(_ matches: (Prose.Mark.Style) -> Bool) {
    guard open.contains(where: { matches($0.style) }) else { return }
    while let last = open.popLast() {
      close(last.slot)
      if matches(last.style) { return }
    }
  }

  private mutating func close(_ slot: Int) {
    marks[slot] = Prose.Mark(range: marks[slot].range.lowerBound..<text.utf8.count, style: marks[slot].style)
  }

  /// The text and its marks, tidied; the builder begins anew, with the marks that are open still open.
  mutating func take() -> Prose {
    for item in open { close(item.slot) }
    let styles = open.map(\.style)
    let prose = Prose(text, marks: marks).tidied
    self = ProseBuilder()
    for style in styles { begin(style) }
    return prose
  }
}

extension Prose {
  /// The text without white space at the ends of its lines, and without marks that hold nothing.
  ///
  /// Marks are drawn in to the text that they hold, so that none begins or ends with a space.
  var tidied: Prose {
    let bytes = Array(text.utf8)
    var map = [Int](repeating: 0, count: bytes.count + 1)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      map[index] = result.count
      if byte == 0x20, result.last == nil || result.last == 0x0A { continue }
      if byte == 0x0A {
        while result.last == 0x20 { result.removeLast() }
        if result.isEmpty { continue }
      }
      result.append(byte)
    }
    while let last = result.last, last == 0x20 || last == 0x0A { result.removeLast() }
    map[bytes.count] = result.count
    let clamped = map.map { min($0, result.count) }
    return Prose(
      String(decoding: result, as: UTF8.self),
      marks: Self.drawnIn(marks, result, { clamped[min($0, bytes.count)] }))
  }

  private static func drawnIn(_ marks: [Mark], _ bytes: [UInt8], _ map: (Int) -> Int) -> [Mark] {
    marks.compactMap { mark -> Mark? in
      var (low, high) = (map(mark.range.lowerBound), map(mark.range.upperBound))
      while low < high, bytes[low] == 0x20 || bytes[low] == 0x0A { low += 1 }
      while low < high, bytes[high - 1] == 0x20 || bytes[high - 1] == 0x0A { high -= 1 }
      return low < high ? Mark(range: low..<high, style: mark.style) : nil
    }
  }

  /// Replaces scalars by texts; the marks move along.
  func replacing(
    _ replacement: (_ scalar: Unicode.Scalar, _ offset: Int, _ previous: Unicode.Scalar?) -> String?
  ) -> Prose {
    var result = ""
    var map = [Int](repeating: 0, count: text.utf8.count + 1)
    var offset = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      for step in 0..<UTF8.width(scalar) { map[offset + step] = result.utf8.count }
      if let other = replacement(scalar, offset, previous) {
        result += other
      } else {
        result.unicodeScalars.append(scalar)
      }
      offset += UTF8.width(scalar)
      previous = scalar
    }
    map[offset] = result.utf8.count
    return Prose(
      result,
      marks: marks.compactMap { mark in
        let range = map[mark.range.lowerBound]..<map[mark.range.upperBound]
        return range.isEmpty ? nil : Mark(range: range, style: mark.style)
      })
  }

  /// The text from an offset on, which must be between characters.
  func dropping(_ count: Int) -> Prose {
    let text = String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    let marks = marks.compactMap { mark -> Mark? in
      let low = max(0, mark.range.lowerBound - count)
      let high = mark.range.upperBound - count
      return high > low ? Mark(range: low..<high, style: mark.style) : nil
    }
    return Prose(text, marks: marks)
  }

  /// The two texts joined.
  func joined(_ other: Prose, by separator: String) -> Prose {
    guard !text.isEmpty else { return other }
    guard !other.text.isEmpty else { return self }
    let start = text.utf8.count + separator.utf8.count
    let moved = other.marks.map {
      Mark(range: ($0.range.lowerBound + start)..<($0.range.upperBound + start), style: $0.style)
    }
    return Prose(text + separator + other.text, marks: marks + moved)
  }
}
