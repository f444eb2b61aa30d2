internal import CourseModel
internal import Glibc

/// Text on its way to standard output, a line a piece.
struct TextOutput {
  private var bytes: [UInt8] = []
  private static let size = 1 << 16

  mutating func write(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let prose), .heading(let prose): write(prose.text)
      case .bullets, .numbered, .quote, .verbatim, .rule: for prose in block.prose { write(prose.text) }
      }
    }
  }

  mutating func write(_ text: String, number: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(number))
    bytes.append(UInt8(ascii: " "))
    write(text)
  }

  mutating func write(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func flushIfFull() throws {
    if bytes.count >= Self.size { try flush() }
  }

  mutating func flush() throws {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      guard written > 0 else { throw DriveFailure.cannotWrite }
      start += written
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
