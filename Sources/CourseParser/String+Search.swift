extension String {
  /// The text without the spaces at both ends.
  var trimmingSpaces: String {
    var result = Substring(self)
    while let first = result.first, first == " " { result.removeFirst() }
    while let last = result.last, last == " " { result.removeLast() }
    return String(result)
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
