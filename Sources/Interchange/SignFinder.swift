/// Finds where signs next stand in a text; what was found is kept, so that noise costs no more than a walk
/// through the text.
struct SignFinder {
  private var known: [String: (from: Int, found: Int)] = [:]

  /// The index of the next `signs` from `start` on; `Int.max` where there are none.
  mutating func next(_ signs: String, in text: [Unicode.Scalar], from start: Int) -> Int {
    if let last = known[signs], last.from <= start, start <= last.found { return last.found }
    let wanted = Array(signs.unicodeScalars)
    var found = Int.max
    var at = max(0, start)
    while at + wanted.count <= text.count {
      if text[at] == wanted[0], Self.matches(text, at, wanted) {
        found = at
        break
      }
      at += 1
    }
    known[signs] = (start, found)
    return found
  }

  private static func matches(_ text: [Unicode.Scalar], _ at: Int, _ wanted: [Unicode.Scalar]) -> Bool {
    var index = 1
    while index < wanted.count {
      guard text[at + index] == wanted[index] else { return false }
      index += 1
    }
    return true
  }
}
