/// The plain letter behind a letter with marks: é is e, ł is l, æ is ae.
///
/// The answer comes from the scalar's own name in Unicode ("LATIN SMALL LETTER E WITH ACUTE"), so that
/// every Latin letter is known without a table of a thousand rows.
public enum LetterFolding {
  /// `text` in small letters without accents, for comparing what is typed with what is meant.
  public static func fold(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII { result.unicodeScalars.append(scalar); continue }
      if isMark(scalar) { continue }
      result += quotes[scalar] ?? latin(scalar)?.lowercased() ?? String(scalar)
    }
    return result
  }

  /// The ASCII letters for a Latin letter, or nil if it is none.
  static func latin(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0x24F, 0x1E00...0x1EFF: break
    default: return nil
    }
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else { return nil }
    let letter = special[String(words[3])] ?? (words[3].count <= 2 ? String(words[3]) : nested(words))
    return words[1] == "SMALL" ? letter?.lowercased() : letter
  }

  /// Whether `scalar` is a mark on the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static let special = ["SHARP": "SS", "ETH": "D", "THORN": "TH", "ENG": "NG", "SCHWA": "E"]
  private static let quotes: [Unicode.Scalar: String] = [
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "\u{A0}": " ",
  ]

  /// The letter of a name such as "LATIN SMALL LETTER DOTLESS I" or "LONG S".
  private static func nested(_ words: [Substring]) -> String? {
    guard words.count > 4, words[4].count == 1 else { return nil }
    return String(words[4])
  }
}
