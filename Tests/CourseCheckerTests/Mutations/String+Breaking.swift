extension String {
  /// The same with the first occurrence of a text replaced; nil where it does not occur.
  func replacingFirst(_ text: String, with other: String) -> String? {
    guard let range = firstRange(of: text) else { return nil }
    return String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }

  /// The same with what stands between two texts changed; nil where they do not occur, or nothing is between.
  func changing(from open: String, to close: String, _ edit: (String) -> String?) -> String? {
    guard let start = firstRange(of: open) else { return nil }
    let rest = self[start.upperBound...]
    guard let end = rest.firstRange(of: close), end.lowerBound > start.upperBound else { return nil }
    guard let changed = edit(String(self[start.upperBound..<end.lowerBound])) else { return nil }
    return String(self[..<start.upperBound]) + changed + self[end.lowerBound...]
  }

  /// The same with two letters swapped in the middle; nil where that changes nothing.
  var misspelled: String? {
    var letters = Array(self)
    for at in stride(from: letters.count / 2, to: 0, by: -1) where at < letters.count {
      guard letters[at].isLetter, letters[at - 1].isLetter, letters[at] != letters[at - 1] else { continue }
      letters.swapAt(at, at - 1)
      return String(letters)
    }
    return nil
  }

  /// The first occurrence of a text.
  private func firstRange(of text: String) -> Range<Index>? { self[...].firstRange(of: text) }
}

extension Substring {
  /// The first occurrence of a text, compared byte by byte.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    let wanted = Array(text.utf8)
    let bytes = utf8
    guard let first = wanted.first else { return nil }
    var at = bytes.startIndex
    while let found = bytes[at...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) { return found..<bytes.index(found, offsetBy: wanted.count) }
      at = bytes.index(after: found)
    }
    return nil
  }
}
