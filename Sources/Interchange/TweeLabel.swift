/// The words of a link as SugarCube reads them.
///
/// They are no markup there: SugarCube takes them for an expression if it can, and shows them as they are
/// if it cannot. So words that could be an expression, or that hold the signs of a link, stand as a string.
enum TweeLabel {
  /// The words as they can stand in a link.
  static func written(_ text: String) -> String {
    if isSentence(text) { return text }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result.append(contentsOf: ["\\", scalar])
      // Editors look for these without knowing of strings.
      case "[", "]", "|", "<", ">":
        result.append(contentsOf: "\\x\(String(scalar.value, radix: 16))".unicodeScalars)
      case "\n": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result) + "\""
  }

  /// Words of which two stand side by side, which no expression has, or one name that means nothing.
  private static func isSentence(_ text: String) -> Bool {
    guard text.unicodeScalars.allSatisfy({ isLetter($0) || " ,.!?…".unicodeScalars.contains($0) }) else {
      return false
    }
    let words = text.split(separator: " ").map(String.init)
    let isName = words.map { $0.unicodeScalars.allSatisfy(isLetter) && !operators.contains($0.lowercased()) }
    if words.count == 1, let first = text.unicodeScalars.first {
      return isName[0] && first.properties.isUppercase && !["NaN", "Infinity"].contains(text)
    }
    return zip(isName, isName.dropFirst()).contains { $0 && $1 }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
  }

  /// Words that join or begin expressions, in JavaScript and in SugarCube.
  private static let operators: Set<String> = [
    "and", "async", "await", "class", "const", "def", "delete", "do", "else", "eq", "for", "function", "gt",
    "gte", "if", "in", "instanceof", "is", "isnot", "let", "lt", "lte", "ndef", "neq", "new", "not", "of",
    "or",
    "return", "throw", "to", "try", "typeof", "var", "void", "while", "with", "yield",
  ]

  /// The string that begins at an index, and the index behind it; nil where none does.
  static func string(_ text: [Unicode.Scalar], at start: Int) -> (value: String, end: Int)? {
    var at = start
    while at < text.count, text[at] == " " { at += 1 }
    guard at < text.count, text[at] == "\"" else { return nil }
    at += 1
    var value = String.UnicodeScalarView()
    while at < text.count, text[at] != "\n" {
      if text[at] == "\"" { return (String(value), at + 1) }
      if text[at] == "\\", at + 1 < text.count {
        let (scalar, end) = escaped(text, at + 1)
        value.append(scalar)
        at = end
      } else {
        value.append(text[at])
        at += 1
      }
    }
    return nil
  }

  private static func escaped(_ text: [Unicode.Scalar], _ at: Int) -> (Unicode.Scalar, Int) {
    if text[at] == "x", at + 2 < text.count,
      let code = UInt8(TweeLink.string(text[at + 1...at + 2]), radix: 16)
    {
      return (Unicode.Scalar(code), at + 3)
    }
    return (text[at] == "n" ? " " : text[at], at + 1)
  }
}
