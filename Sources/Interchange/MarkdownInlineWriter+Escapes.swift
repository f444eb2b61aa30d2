/// Escapes: what Markdown would read as marks.
extension MarkdownInlineWriter {
  mutating func escape(_ at: Int) {
    let scalar = scalars[at]
    switch scalar {
    case "\n":
      out.append(contentsOf: (reader == .moodle ? "  \n" : "\\\n").unicodeScalars)
    case "\\", "*", "[", "]": out.append(contentsOf: ["\\", scalar])
    case "_":
      let inWord =
        at > 0 && at + 1 < scalars.count && Self.isAlphanumeric(scalars[at - 1])
        && Self.isAlphanumeric(scalars[at + 1])
      out.append(contentsOf: inWord ? [scalar] : ["\\", scalar])
    case "`": out.append(contentsOf: reader == .moodle ? ["\\", scalar] : ["'"])
    case "<": out.append(contentsOf: "&lt;".unicodeScalars)
    case "&": out.append(contentsOf: (isReference(at) ? "&amp;" : "&").unicodeScalars)
    case "#", "+", "-", "=", ">", "~", ":", "|":
      out.append(contentsOf: isLineStart(at) && needsEscape(at) ? ["\\", scalar] : [scalar])
    case "(": out.append(contentsOf: isLineStart(at) && reader == .course ? ["\\", scalar] : [scalar])
    case ".", ")": out.append(contentsOf: endsListNumber(at) ? ["\\", scalar] : [scalar])
    default: out.append(scalar)
    }
  }

  private func isLineStart(_ at: Int) -> Bool { at == 0 || scalars[at - 1] == "\n" }

  private func needsEscape(_ at: Int) -> Bool {
    switch scalars[at] {
    case ":", "|": reader == .moodle
    case "~": at + 2 < scalars.count && scalars[at + 1] == "~" && scalars[at + 2] == "~"
    default: true
    }
  }

  /// Whether the scalar would end the number of a list: digits from the start of the line.
  private func endsListNumber(_ at: Int) -> Bool {
    var before = at
    while before > 0, at - before < 10, ("0"..."9").contains(scalars[before - 1]) { before -= 1 }
    return before < at && isLineStart(before)
  }

  /// Whether an ampersand begins something like `&amp;` or `&#65;`.
  private func isReference(_ at: Int) -> Bool {
    var index = at + 1
    while index < scalars.count, index - at < 40 {
      if scalars[index] == ";" { return index > at + 1 }
      guard scalars[index] == "#" || Self.isAlphanumeric(scalars[index]) else { return false }
      index += 1
    }
    return false
  }

  /// An address in the form in which it can stand between parentheses.
  static func destination(_ address: String) -> String {
    var result = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "(", ")", "<", ">", "\\", "`", "*", "_", "[", "]", " ", "\"", "\n", "\t":
        for byte in String(scalar).utf8 { result += "%" + hexadecimal(byte) }
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 0x20 && scalar.value < 0x7F && !isAlphanumeric(scalar) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool { !isSpace(scalar) && !isPunctuation(scalar) }
}
