/// Words to look for in texts, whatever their capitals.
///
/// Most words of a text begin with a letter that none of these begins with: no string is made of them.
struct WordList: Sendable {
  private let words: Set<String>
  /// A bit for each letter from a to z with which a word begins.
  private let beginnings: UInt32

  /// Takes words in small letters of ASCII.
  init(_ words: Set<String>) {
    self.words = words
    beginnings = words.reduce(0) { $0 | Self.bit($1.utf8.first ?? 0) }
  }

  /// The first word of a text that is in the list and of which `isMeant`.
  func first(in text: String, where isMeant: (String) -> Bool = { _ in true }) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var found: String?
      Words.each(in: bytes) { range in
        guard found == nil, mayHold(bytes[range.lowerBound]) else { return }
        let word = String(decoding: bytes[range], as: UTF8.self)
        if words.contains(word.lowercased()), isMeant(word) { found = word }
      }
      return found
    }
  }

  /// Whether a word that begins with a byte can be one of these; letters beyond ASCII may have small ones within.
  private func mayHold(_ first: UInt8) -> Bool { first >= 0x80 || beginnings & Self.bit(first) != 0 }

  private static func bit(_ letter: UInt8) -> UInt32 {
    Letters.isPlainLetter(letter) ? 1 << UInt32((letter | 0x20) - 0x61) : 0
  }
}
