/// The gate through which every untrusted text passes before it reaches a terminal or a file.
///
/// Course text, names, answers, file names, environment and error texts may hold anything. After the
/// gate there is no control character but the line feed, no direction or other invisible mark that
/// could hide or reorder text, and no pile of combining marks that covers its neighbours.
public enum OutputGate {
  /// The most combining marks that one character keeps.
  static let mostMarks = 4

  /// Returns `text` made harmless: controls in caret form, hidden marks as `�`, tabs as spaces.
  public static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var marks = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A: result.append(scalar)
      case 0x09: result.append(contentsOf: "  ".unicodeScalars)
      case 0x0D: continue
      case 0..<0x20: result.append(contentsOf: caret(scalar.value))
      case 0x7F: result.append(contentsOf: "^?".unicodeScalars)
      case 0x80..<0xA0: result.append(contentsOf: caret(scalar.value - 0x80))
      default:
        if isMark(scalar) {
          marks += 1
          if marks <= mostMarks { result.append(scalar) }
          continue
        }
        if isHidden(scalar, after: previous) {
          result.append("\u{FFFD}")
        } else {
          result.append(scalar)
        }
      }
      marks = 0
    }
    return String(result)
  }

  /// Returns `text` cleaned and on one line, for places such as prompts, file names and table cells.
  public static func cleanLine(_ text: String) -> String {
    let cleaned = clean(text)
    guard cleaned.utf8.contains(0x0A) else { return cleaned }
    return String(cleaned.map { $0 == "\n" ? " " : $0 })
  }

  /// Whether `text` holds only printable ASCII and line feeds, the common case.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where (byte < 0x20 && byte != 0x0A) || byte >= 0x7F { return false }
      return true
    }
  }

  private static func caret(_ value: UInt32) -> [Unicode.Scalar] {
    [Unicode.Scalar("^"), Unicode.Scalar(UInt8(truncatingIfNeeded: value) & 0x1F | 0x40)]
  }

  /// Whether `scalar` is a combining mark or a variation selector, which belong to the letter before.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether `scalar` shows nothing itself but changes how the text around it shows.
  ///
  /// Joiners are kept inside a cluster, where scripts and emoji need them: after a letter or a symbol.
  private static func isHidden(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: return previous.value < 0x300
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF, 0x1D173...0x1D17A:
      return true
    default:
      return scalar.properties.isNoncharacterCodePoint
    }
  }
}
