import Glibc

/// Lines from a pipe or a file, without readline: it would write prompts and escapes into the output.
public struct PipedInput: LineInput {
  private let descriptor: CInt
  private let limit: Int
  private var buffer: [UInt8] = []
  private var next = 0
  private var isAtEnd = false

  /// Nobody types these lines.
  public var isInteractive: Bool { false }

  /// Reads lines of at most `limit` characters from an open file descriptor.
  public init(fileDescriptor: CInt = 0, limit: Int) {
    descriptor = fileDescriptor
    self.limit = limit
  }

  /// Reads the next line; a last line without line end is a line too.
  public mutating func read(prompt: String, completions: Completer, dropTypeAhead: Bool) -> LineEvent {
    let most = limit * 4 + 2  // bytes of the longest letters, and a CR
    var line: [UInt8] = []
    var isEmpty = true
    while let byte = nextByte() {
      isEmpty = false
      if byte == 0x0A { break }
      if line.count <= most { line.append(byte) }
    }
    if isEmpty { return .endOfFile }
    if line.last == 0x0D { line.removeLast() }
    return line.count > most ? .tooLong(limit: limit) : TypedLine.event(line, limit: limit)
  }

  private mutating func nextByte() -> UInt8? {
    if next == buffer.count { fill() }
    guard next < buffer.count else { return nil }
    defer { next += 1 }
    return buffer[next]
  }

  private mutating func fill() {
    guard !isAtEnd else { return }
    let descriptor = descriptor
    var count = 0
    buffer = Array(unsafeUninitializedCapacity: 16_384) { space, filled in
      repeat {
        count = Glibc.read(descriptor, space.baseAddress, space.count)
      } while count < 0 && errno == EINTR
      filled = max(count, 0)
    }
    next = 0
    isAtEnd = count <= 0
  }
}
