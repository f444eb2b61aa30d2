internal import SourceText

/// A file's text without Markdown's marks, in which what a learner reads can be found again.
///
/// The model keeps no places within a section, so a check that means a sentence looks it up here. Line ends
/// and runs of spaces are one space; marks of emphasis, code, quotation and links are gone.
struct SearchableText {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = []

  /// Reads a file.
  init(_ file: SourceFile) { self.init(file, 0..<file.bytes.count) }

  /// Reads the lines of a file from that on which a range begins to the end of the range.
  init(_ file: SourceFile, _ range: Range<Int>) {
    let end = min(range.upperBound, file.bytes.count)
    var at = file.lineStarts[file.line(at: range.lowerBound) - 1]
    bytes.reserveCapacity(max(0, end - at))
    offsets.reserveCapacity(max(0, end - at))
    var isLineStart = true
    while at < end {
      let byte = file.bytes[at]
      if byte == 0x0A {
        isLineStart = true
        append(0x20, at)
      } else if isLineStart, byte == 0x3E || byte == 0x20 || byte == 0x09 {
        // A mark of quotation or white space at the start of a line is no text.
      } else if byte == 0x5D, at + 1 < file.bytes.count, file.bytes[at + 1] == 0x28 {
        at = Self.endOfAddress(file.bytes, from: at + 1)
      } else {
        isLineStart = false
        if !Self.isMark(byte) { append(byte == 0x09 ? 0x20 : byte, at) }
      }
      at += 1
    }
  }

  /// Where `text` stands at or after an offset of the file and begins before another, as offsets of the file.
  func find(_ text: String, from start: Int, before end: Int = .max) -> Range<Int>? {
    let wanted = Self.normalised(text)
    guard let first = wanted.first else { return nil }
    let start = index(of: start)
    return bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at + wanted.count <= bytes.count, offsets[at] < end {
        if bytes[at] == first, bytes[at..<(at + wanted.count)].elementsEqual(wanted) {
          return offsets[at]..<(offsets[at + wanted.count - 1] + 1)
        }
        at += 1
      }
      return nil
    }
  }

  /// A text as it is compared: without marks, white space as single spaces.
  static func normalised(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text.utf8 where !isMark(byte) {
      let byte = byte == 0x0A || byte == 0x09 ? 0x20 : byte
      if byte == 0x20, result.isEmpty || result.last == 0x20 { continue }
      result.append(byte)
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  private mutating func append(_ byte: UInt8, _ offset: Int) {
    if byte == 0x20, bytes.last == 0x20 { return }
    bytes.append(byte)
    offsets.append(offset)
  }

  /// The index of the first byte that stands at or after an offset of the file.
  private func index(of offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last byte of a link's address, on its line.
  private static func endOfAddress(_ bytes: [UInt8], from open: Int) -> Int {
    var at = open
    while at < bytes.count, bytes[at] != 0x0A {
      if bytes[at] == 0x29 { return at }
      at += 1
    }
    return open
  }

  /// Whether a byte is one of the marks `* _ [ ] ` < > \` and the backtick.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x5F, 0x5B, 0x5D, 0x60, 0x3C, 0x3E, 0x5C: true
    default: false
    }
  }
}
