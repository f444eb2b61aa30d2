/// The filter between the terminal's bytes and readline: keys and pastes come out, nothing else.
///
/// Readline would wait for the end of a paste even after Ctrl-C, take a line feed in unknown escape
/// sequences for an answer, and put raw bytes in the line. So we tell them apart before it sees them:
/// only whole letters, known keys and whole pastes pass.
struct KeyFilter: Sendable {
  /// What comes out of the filter.
  enum Item: Sendable, Hashable {
    /// A byte of a key.
    case key(UInt8)
    /// A whole paste, cleaned.
    case paste(String)
  }

  /// Where in a sequence we are.
  enum State: Sendable, Hashable {
    case ground
    case letter(rest: Int)
    case escape
    case control
    case function
    case string
    case paste
  }

  /// The most bytes kept of one paste; what comes after them is dropped.
  static let longestPaste = 262_144
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  var state = State.ground
  var pending: [UInt8] = []
  var matched = 0

  /// How many milliseconds of silence end an unfinished sequence; nil if there is none.
  var patience: Int32? {
    switch state {
    case .ground: nil
    case .escape: 60
    case .letter, .control, .function, .string: 250
    case .paste: 1000
    }
  }

  /// Takes in bytes and gives the keys and pastes that they complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Item] {
    var items: [Item] = []
    for byte in bytes { take(byte, into: &items) }
    return items
  }

  /// Ends an unfinished sequence after a silence: a paste is taken as it is, half a key is dropped.
  mutating func endSilence() -> [Item] {
    defer { reset() }
    switch state {
    case .paste: return pasted()
    case .letter: return Self.unreadable
    case .ground, .escape, .control, .function, .string: return []
    }
  }

  /// Forgets an unfinished sequence.
  mutating func reset() {
    state = .ground
    pending = []
    matched = 0
  }

  private static let unreadable = "\u{FFFD}".utf8.map(Item.key)

  private mutating func take(_ byte: UInt8, into items: inout [Item]) {
    switch state {
    case .ground: begin(byte, into: &items)
    case .letter(let rest): continueLetter(byte, rest: rest, into: &items)
    case .escape: afterEscape(byte, into: &items)
    case .control: continueControl(byte, into: &items)
    case .function: endFunction(byte, into: &items)
    case .string: continueString(byte, into: &items)
    case .paste: continuePaste(byte, into: &items)
    }
  }

  mutating func begin(_ byte: UInt8, into items: inout [Item]) {
    reset()
    switch byte {
    case 0x1B: state = .escape
    case 0x20..<0x7F: items.append(.key(byte))
    case 0x00..<0x80: if Self.controls.contains(byte) { items.append(.key(byte)) }
    case 0xC2...0xDF: state = .letter(rest: 1)
    case 0xE0...0xEF: state = .letter(rest: 2)
    case 0xF0...0xF4: state = .letter(rest: 3)
    default: items += Self.unreadable
    }
    if state != .ground { pending = [byte] }
  }

  private mutating func continueLetter(_ byte: UInt8, rest: Int, into items: inout [Item]) {
    guard byte & 0xC0 == 0x80 else {
      items += Self.unreadable
      return begin(byte, into: &items)
    }
    pending.append(byte)
    if rest > 1 { return state = .letter(rest: rest - 1) }
    items += Self.letter(pending)
    reset()
  }

  private static func letter(_ bytes: [UInt8]) -> [Item] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return unreadable }
    return TypedLine.clean(text).utf8.map(Item.key)
  }

  private mutating func afterEscape(_ byte: UInt8, into items: inout [Item]) {
    switch byte {
    case 0x5B: state = .control  // [
    case 0x4F: state = .function  // O
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .string  // P X ] ^ _
    case 0x20...0x7F:
      if Self.words.contains(byte) { items += [.key(0x1B), .key(byte)] }
      return reset()
    default: return begin(byte, into: &items)
    }
    pending.append(byte)
  }
}
