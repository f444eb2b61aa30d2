extension FoldedText {
  /// The fewest letters of a word in which a typo is forgiven.
  static let fewestLetters = 6

  /// Whether this text is `key` but for one typo in a word of six letters or more.
  ///
  /// A typo is one letter too many, too few or wrong, or two neighbours that changed places (a distance of
  /// 1 in optimal string alignment). Digits are never forgiven, nor is a second word that differs.
  func isAlmost(_ key: FoldedText) -> Bool {
    forms.contains { form in key.forms.contains { Self.isAlmost(form, $0) } }
  }

  private static func isAlmost(_ typed: [[Unicode.Scalar]], _ key: [[Unicode.Scalar]]) -> Bool {
    guard typed.count == key.count else {
      return !isWithoutLetterWord(typed, key) && !isWithoutLetterWord(key, typed)
        && isTypo(Array(typed.joined()), for: Array(key.joined()))
    }
    let different = typed.indices.filter { typed[$0] != key[$0] }
    guard different.count == 1, let index = different.first else { return false }
    return isTypo(typed[index], for: key[index])
  }

  /// Whether `short` is `long` without a word of one letter: `learning` is not `e-learning` misspelled.
  private static func isWithoutLetterWord(_ short: [[Unicode.Scalar]], _ long: [[Unicode.Scalar]]) -> Bool {
    let joined = Array(short.joined())
    return long.indices.contains { index in
      guard long[index].count == 1 else { return false }
      return Array(long[..<index].joined()) + Array(long[(index + 1)...].joined()) == joined
    }
  }

  private static func isTypo(_ typed: [Unicode.Scalar], for key: [Unicode.Scalar]) -> Bool {
    guard key.count(where: { !isDigit($0) }) >= fewestLetters, abs(typed.count - key.count) <= 1 else {
      return false
    }
    return typed.filter(isDigit) == key.filter(isDigit) && isOneEdit(typed, key)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether just one edit turns one word into the other.
  static func isOneEdit(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    let shortest = min(first.count, second.count)
    var head = 0
    while head < shortest, first[head] == second[head] { head += 1 }
    var tail = 0
    while tail < shortest - head, first[first.count - 1 - tail] == second[second.count - 1 - tail] {
      tail += 1
    }
    let one = first[head..<(first.count - tail)]
    let other = second[head..<(second.count - tail)]
    switch (one.count, other.count) {
    case (1, 1), (0, 1), (1, 0): return true
    case (2, 2): return one.first == other.last && one.last == other.first
    default: return false
    }
  }
}
