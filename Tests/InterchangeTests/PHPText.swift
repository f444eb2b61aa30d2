/// A text as PHP has it, in bytes, with the few functions that Moodle's reader needs.
struct PHPText: Hashable, CustomStringConvertible {
  var bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  init(_ text: String) { bytes = Array(text.utf8) }

  var description: String { String(decoding: bytes, as: UTF8.self) }

  var isEmpty: Bool { bytes.isEmpty }

  /// Where `needle` first stands, from `start` on.
  func position(of needle: String, from start: Int = 0) -> Int? {
    let needle = Array(needle.utf8)
    guard bytes.count >= needle.count, start <= bytes.count - needle.count else { return nil }
    return (start...(bytes.count - needle.count)).first { Array(bytes[$0..<$0 + needle.count]) == needle }
  }

  /// Where `needle` last stands.
  func lastPosition(of needle: String) -> Int? {
    let needle = Array(needle.utf8)
    guard bytes.count >= needle.count else { return nil }
    return (0...(bytes.count - needle.count)).last { Array(bytes[$0..<$0 + needle.count]) == needle }
  }

  func starts(with text: String) -> Bool { bytes.starts(with: Array(text.utf8)) }

  /// From an index up to another.
  func from(_ start: Int, to end: Int? = nil) -> PHPText {
    let end = min(end ?? bytes.count, bytes.count)
    return start < end ? PHPText(bytes[start..<end]) : PHPText("")
  }

  /// Without the white space that PHP trims.
  var trimmed: PHPText {
    let white: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x00, 0x0B]
    guard let first = bytes.firstIndex(where: { !white.contains($0) }),
      let last = bytes.lastIndex(where: { !white.contains($0) })
    else { return PHPText("") }
    return PHPText(bytes[first...last])
  }

  func replacing(_ old: String, with new: String) -> PHPText {
    var result: [UInt8] = []
    var at = 0
    while let found = position(of: old, from: at) {
      result += bytes[at..<found] + Array(new.utf8)
      at = found + old.utf8.count
    }
    return PHPText(result + bytes[at...])
  }

  /// The pieces between separators, at most `most`.
  func pieces(at separator: String, most: Int = .max) -> [PHPText] {
    var result: [PHPText] = []
    var at = 0
    while result.count < most - 1, let found = position(of: separator, from: at) {
      result.append(from(at, to: found))
      at = found + separator.utf8.count
    }
    return result + [from(at)]
  }
}
