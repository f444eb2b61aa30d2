extension String {
  /// The text without the spaces at both ends.
  var trimmingSpaces: String {
    var result = Substring(self)
    while let first = result.first, first == " " { result.removeFirst() }
    while let last = result.last, last == " " { result.removeLast() }
    return String(result)
  }

  /// Whether the text begins or ends with a space or a line feed.
  var hasSpaceAtAnEnd: Bool {
    func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x0A }
    return isSpace(utf8.first) || isSpace(utf8.last)
  }

  /// The first place where `needle` stands.
  func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
