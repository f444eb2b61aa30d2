/// The folding of letters to plain small ones: without case, accents and ligatures.
///
/// The tables are our own, not the system's or the standard library's, so that a record that is replayed
/// in ten years gives the same marks.
enum LetterFolding {
  /// A scalar and the plain scalars that it stands for.
  private static let plain: [Unicode.Scalar: [Unicode.Scalar]] = {
    var result: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for (plain, letters) in table {
      for letter in letters.unicodeScalars { result[letter] = Array(plain.unicodeScalars) }
    }
    let pairs = Array(capitals.unicodeScalars)
    for index in stride(from: 0, to: pairs.count - 1, by: 2) { result[pairs[index]] = [pairs[index + 1]] }
    return result
  }()

  /// Appends the plain form of `scalar` to `result`: nothing for a mark that stands on a letter.
  static func fold(_ scalar: Unicode.Scalar, into result: inout [Unicode.Scalar]) {
    if scalar.value < 0x80 {
      result.append((0x41...0x5A).contains(scalar.value) ? shifted(scalar, by: 0x20) : scalar)
    } else if isAccent(scalar) || isInvisible(scalar) {
      return
    } else if let letters = plain[scalar] {
      result.append(contentsOf: letters)
    } else {
      result.append(small(scalar))
    }
  }

  /// Whether `scalar` is a mark that stands on a letter: an accent, a diaeresis, a cedilla.
  ///
  /// Strokes through a sign are kept (U+0334 to U+0338): they make `=` into `≠`.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x0333, 0x0339...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// Whether `scalar` shows nothing: soft hyphen, joiners, direction marks, variation selectors.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Whether `scalar` is a space, of any width, a tab or the end of a line.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The small letter of a Greek, Cyrillic or Armenian capital; accented ones are in the table.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0391...0x03A9, 0x0410...0x042F: shifted(scalar, by: 0x20)
    case 0x0400...0x040F: shifted(scalar, by: 0x50)
    case 0x0531...0x0556: shifted(scalar, by: 0x30)
    default: scalar
    }
  }

  private static func shifted(_ scalar: Unicode.Scalar, by distance: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value + distance) ?? scalar
  }
}
