extension KeyFilter {
  /// The control keys that are ours: the usual ones of Emacs, Enter, TAB and Backspace.
  static let controls: Set<UInt8> = [
    0x01, 0x02, 0x04, 0x05, 0x06, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x10, 0x14, 0x15, 0x17, 0x19,
    0x1F, 0x7F,
  ]
  /// The keys that do something to a word after Escape.
  static let words = Set("bfd\u{7F}".utf8)

  /// The control sequences that are keys of ours, without their `ESC [`.
  private static let keys: Set<String> = [
    "A", "B", "C", "D", "H", "F", "1~", "3~", "4~", "7~", "8~", "1;5C", "1;5D", "1;3C", "1;3D",
  ]

  mutating func continueControl(_ byte: UInt8, into items: inout [Item]) {
    let isLinuxFunctionKey = byte == 0x5B && pending.count == 2
    guard (0x20...0x7E).contains(byte), pending.count < 32 else { return begin(byte, into: &items) }
    pending.append(byte)
    if byte < 0x40 || isLinuxFunctionKey { return }
    let name = String(decoding: pending.dropFirst(2), as: UTF8.self)
    let sequence = pending
    reset()
    if name == "200~" { return state = .paste }
    if Self.keys.contains(name) { items += sequence.map(Item.key) }
  }

  mutating func endFunction(_ byte: UInt8, into items: inout [Item]) {
    guard (0x20...0x7E).contains(byte) else { return begin(byte, into: &items) }
    reset()
    switch byte {
    case 0x41...0x44, 0x46, 0x48: items += [.key(0x1B), .key(0x4F), .key(byte)]  // arrows, End, Home
    case 0x4D: items.append(.key(0x0D))  // Enter on the keypad
    default: break
    }
  }

  /// A command to the terminal (title, clipboard and so on) is no key: dropped up to its end.
  mutating func continueString(_ byte: UInt8, into items: inout [Item]) {
    let afterEscape = pending.last == 0x1B
    pending = [byte]
    if byte == 0x07 || (afterEscape && byte == 0x5C) { return reset() }
    if byte == 0x0A || byte == 0x0D { begin(byte, into: &items) }
  }

  mutating func continuePaste(_ byte: UInt8, into items: inout [Item]) {
    if pending.count < Self.longestPaste { pending.append(byte) }
    matched = byte == Self.pasteEnd[matched] ? matched + 1 : byte == Self.pasteEnd[0] ? 1 : 0
    guard matched == Self.pasteEnd.count else { return }
    if pending.suffix(matched) == Self.pasteEnd[...] { pending.removeLast(matched) }
    items += pasted()
    reset()
  }

  func pasted() -> [Item] {
    let text = TypedLine.clean(String(decoding: pending, as: UTF8.self))
    return text.isEmpty ? [] : [.paste(text)]
  }
}
