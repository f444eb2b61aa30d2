/// The keys and pastes that were typed and that readline has not had yet, oldest first.
struct KeyQueue: Sendable {
  private var items: [KeyFilter.Item] = []
  private var head = 0

  /// Whether there is nothing in it.
  var isEmpty: Bool { head == items.count }

  /// Whether the next thing is a key.
  var startsWithKey: Bool {
    if !isEmpty, case .key = items[head] { true } else { false }
  }

  /// How many lines would be given by what is in it: its Enter keys and the line ends in its pastes.
  var lineCount: Int {
    items[head...].reduce(0) { count, item in
      switch item {
      case .key(let byte): count + (byte == 0x0D || byte == 0x0A ? 1 : 0)
      case .paste(let text): count + text.utf8.count { $0 == 0x0A }
      }
    }
  }

  /// Adds what was typed last.
  mutating func append(_ new: [KeyFilter.Item]) { items += new }

  /// Takes the next byte, if the next thing is a key.
  mutating func popKey() -> UInt8? {
    guard !isEmpty, case .key(let byte) = items[head] else { return nil }
    advance()
    return byte
  }

  /// Takes the next paste, if the next thing is one.
  mutating func popPaste() -> String? {
    guard !isEmpty, case .paste(let text) = items[head] else { return nil }
    advance()
    return text
  }

  /// Forgets everything.
  mutating func removeAll() {
    items = []
    head = 0
  }

  private mutating func advance() {
    head += 1
    if isEmpty { removeAll() }
  }
}
