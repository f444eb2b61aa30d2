/// Takes out of untrusted text what a course file may not hold: controls, hidden marks, fixed spaces.
enum TextCleaner {
  /// The text with spaces for tabs and fixed spaces, and without what cannot be seen.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let other = replacement(scalar) {
        result.append(contentsOf: other.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// What stands for a scalar that a course file may not hold; nil for all others.
  static func replacement(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x0A: nil
    case 0x09, 0xA0, 0x2007, 0x202F: " "
    case 0..<0x20, 0x7F..<0xA0: ""
    case 0x2028, 0x2029: " "
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF, 0x1D173...0x1D17A:
      ""
    default: nil
    }
  }

  /// The number of scalars that `clean` would take out or replace, fixed spaces and tabs apart.
  static func hiddenCount(_ text: String) -> Int {
    text.unicodeScalars.count { replacement($0) == "" && $0 != "\r" && $0.value != 0xFEFF }
  }
}
