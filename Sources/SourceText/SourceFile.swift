/// The text of one file, with what is needed to tell a place in it as line and column.
///
/// Offsets are in UTF-8 bytes from the start of the text, which is without byte order mark and with
/// LF line ends: the reader of files sees to that.
public struct SourceFile: Sendable {
  /// The path as the author knows it, relative to where the program was asked to look.
  public let path: String
  /// The UTF-8 bytes of the text.
  public let bytes: [UInt8]
  /// The offset at which each line begins; never empty.
  public let lineStarts: [Int]
  /// What is known of the columns of long lines.
  let milestones: ColumnMilestones

  /// Indexes the lines of `bytes`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      starts.reserveCapacity(buffer.count / 40 + 1)
      var end = buffer.firstPlace(from: 0) { $0.marks(of: 0x0A) }
      while end < buffer.count {
        starts.append(end + 1)
        end = buffer.firstPlace(from: end + 1) { $0.marks(of: 0x0A) }
      }
    }
    lineStarts = starts
    milestones = ColumnMilestones(bytes, lineStarts: starts)
  }

  /// Indexes the lines of `text`.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The 1-based line that holds `offset`; an offset past the end is on the last line.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The 1-based column of `offset`, counted in characters as a reader counts them.
  public func column(at offset: Int) -> Int {
    let start = lineStarts[line(at: offset) - 1]
    let end = min(max(offset, start), bytes.count)
    let known = milestones.last(before: end, lineStart: start)
    let rest = bytes[known.offset..<end]
    if rest.allSatisfy({ $0 < 0x80 }) { return known.count + rest.count + 1 }
    return known.count + String(decoding: rest, as: UTF8.self).count + 1
  }

  /// The bytes of the 1-based `line`, without its line end; an empty range past the last line.
  public func rangeOfLine(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of `range`, bytes that are no UTF-8 replaced.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
