/// Cuts text into words as a reader counts them.
enum Words {
  /// The words of a text: letters and digits with what joins them inside (`zo'n`, `e-mail`, `1.000`, `o.a.`).
  static func of(_ text: some StringProtocol) -> [String] {
    text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0) }
  }

  /// How many words a text has.
  static func count(in text: some StringProtocol) -> Int {
    asciiCount(text) ?? text.split(whereSeparator: \.isWhitespace).reduce(0) { $0 + pieces(of: $1).count }
  }

  /// How many words a text of plain letters has; nil where it holds a byte beyond ASCII, or an address.
  ///
  /// Most texts are such, and counting bytes is much quicker than cutting characters.
  private static func asciiCount(_ text: some StringProtocol) -> Int? {
    var count = 0
    var before: UInt8 = 0x20
    var isInside = false
    var mark = false
    for byte in text.utf8 {
      // `:` before `/` and `www.` begin an address, which is one word; two cells are looked at for both.
      if byte >= 0x80 || byte == 0x2F && before == 0x3A || byte == 0x2E && before == 0x77 || byte == 0x0D {
        return nil
      }
      if isASCIIWordLetter(byte) {
        if !isInside { count += 1 }
        isInside = true
        mark = false
      } else if isInside, !mark, isASCIIJoint(byte) {
        mark = true
      } else {
        isInside = false
        mark = false
      }
      before = byte
    }
    return count
  }

  private static func isASCIIWordLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func isASCIIJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x27, 0x2D, 0x2E, 0x2C, 0x3A, 0x5F, 0x40: true
    default: false
    }
  }

  /// The words between two spaces: mostly one, none for a dash, two for `en/of`.
  private static func pieces(of token: some StringProtocol) -> [String] {
    if token.contains("://") || token.hasPrefix("www.") { return [String(token)] }
    var pieces: [String] = []
    var piece = ""
    let letters = Array(token)
    for (index, letter) in letters.enumerated() {
      if isWordLetter(letter) || joins(letters, index) {
        piece.append(letter)
      } else if !piece.isEmpty {
        pieces.append(piece)
        piece = ""
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func isWordLetter(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  /// Whether a mark stands inside a word and belongs to it.
  private static func joins(_ letters: [Character], _ index: Int) -> Bool {
    guard index > 0, index + 1 < letters.count, isWordLetter(letters[index - 1]),
      isWordLetter(letters[index + 1])
    else { return false }
    switch letters[index] {
    case "'", "’", "-", "‐", ".", ",", ":", "_", "@": return true
    default: return false
    }
  }
}
