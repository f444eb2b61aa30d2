/// Places on long lines of which the column is known, so that telling a column costs the same wherever it is.
struct ColumnMilestones: Sendable {
  /// A line this long has milestones, in bytes.
  static let longLine = 1024
  /// About as far apart they are, in bytes.
  static let distance = 256
  /// A line longer than this has none: nothing on it is read.
  static let longestLine = 1 << 20

  /// An offset between two characters, and how many characters stand before it on its line.
  struct Milestone: Sendable {
    let offset: Int
    let count: Int
  }

  private let milestones: [Milestone]

  /// Finds those of a text.
  init(_ bytes: [UInt8], lineStarts: [Int]) {
    var found: [Milestone] = []
    for (index, start) in lineStarts.enumerated() {
      let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
      guard (Self.longLine...Self.longestLine).contains(end - start) else { continue }
      Self.measure(bytes, start..<end, into: &found)
    }
    milestones = found
  }

  /// The last milestone at or before an offset that is on a line which begins at `start`; the start where there is none.
  func last(before offset: Int, lineStart start: Int) -> Milestone {
    var low = 0
    var high = milestones.count
    while low < high {
      let middle = (low + high) / 2
      if milestones[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, milestones[low - 1].offset >= start else { return Milestone(offset: start, count: 0) }
    return milestones[low - 1]
  }

  private static func measure(_ bytes: [UInt8], _ line: Range<Int>, into found: inout [Milestone]) {
    var offset = line.lowerBound
    var next = offset + distance
    let isPlain = bytes[line].allSatisfy { $0 < 0x80 && $0 != 0x0D }
    guard !isPlain else {
      for place in stride(from: next, to: line.upperBound, by: distance) {
        found.append(Milestone(offset: place, count: place - line.lowerBound))
      }
      return
    }
    let text = String(decoding: bytes[line], as: UTF8.self)
    // Bytes that are no UTF-8 are read as longer characters: then offsets would not fit.
    guard text.utf8.count == line.count else { return }
    for (count, character) in text.enumerated() {
      if offset >= next {
        found.append(Milestone(offset: offset, count: count))
        next = offset + distance
      }
      offset += character.utf8.count
    }
  }
}
