import SourceText

/// Finds the characters that should not be in a course's text: they hide, reorder or break something.
struct CharacterCheck {
  /// The most characters of each kind that are reported in one file.
  static let most = 20

  let source: SourceFile
  let file: Int

  /// Every mistake with a character in the text.
  func diagnostics() -> [Diagnostic] {
    if let bad = firstInvalidByte() { return [.invalidUTF8(Span(file: file, range: bad..<(bad + 1)))] }
    var result: [Diagnostic] = []
    let bytes = source.bytes
    var index = 0
    while index < bytes.count, result.count < Self.most {
      let byte = bytes[index]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 {
        index += 1
      } else if byte < 0x80 {
        result.append(.controlCharacter(UInt32(byte), span(index, 1)))
        index += 1
      } else {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        if let found = check(at: index, length: length) { result.append(found) }
        index += length
      }
    }
    return result
  }

  private func check(at index: Int, length: Int) -> Diagnostic? {
    // Letters of Europe, and punctuation such as quotes and dashes: nothing to look for.
    let first = source.bytes[index]
    if first >= 0xC3 && first <= 0xD7 { return nil }
    guard let scalar = source.text(index..<(index + length)).unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x80..<0xA0: return .controlCharacter(scalar.value, span(index, length))
    case 0xA0, 0x202F, 0x2007:
      return isStructural(index) ? .noBreakSpace(span(index, length)) : nil
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      return .hiddenCharacter(scalar.value, span(index, length))
    default: return nil
    }
  }

  /// Whether a no-break space stands where it breaks something: among the marks at the start of a line.
  private func isStructural(_ index: Int) -> Bool {
    let line = source.rangeOfLine(source.line(at: index))
    return source.bytes[line.lowerBound..<index].allSatisfy { byte in
      byte == 0x20 || byte == 0x2D || byte == 0x2A || byte == 0x2B || byte == 0x3E || byte == 0x23
        || byte == 0xC2 || byte == 0xA0 || byte == 0x2E || (byte >= 0x30 && byte <= 0x39)
    }
  }

  private func span(_ start: Int, _ length: Int) -> Span { Span(file: file, range: start..<(start + length)) }

  /// The offset of the first byte that is no UTF-8, or nil.
  private func firstInvalidByte() -> Int? {
    let bytes = source.bytes
    if let valid = String(validating: bytes, as: UTF8.self), valid.utf8.count == bytes.count { return nil }
    var decoder = UTF8()
    var offset = 0
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return min(offset, max(0, bytes.count - 1))
      }
    }
  }
}

extension Diagnostic {
  static func invalidUTF8(_ span: Span) -> Diagnostic {
    Diagnostic(
      .invalidUTF8, at: span,
      Wording(nl: "dit bestand is geen tekst in UTF-8", en: "this file is not text in UTF-8"),
      hint: Wording(
        nl: "Sla het in je tekstprogramma op als UTF-8.", en: "Save it as UTF-8 in your text editor."))
  }

  static func controlCharacter(_ value: UInt32, _ span: Span) -> Diagnostic {
    let name = hexadecimal(value)
    return Diagnostic(
      .controlCharacter, at: span,
      Wording(nl: "hier staat een stuurteken \(name)", en: "there is a control character \(name) here"),
      hint: Wording(nl: "Haal het weg.", en: "Take it out."))
  }

  static func hiddenCharacter(_ value: UInt32, _ span: Span) -> Diagnostic {
    let name = hexadecimal(value)
    return Diagnostic(
      .hiddenCharacter, at: span,
      Wording(nl: "hier staat een onzichtbaar teken \(name)", en: "there is an invisible character \(name) here"),
      hint: Wording(
        nl: "Haal het weg: het kan tekst verbergen of omdraaien.",
        en: "Take it out: it can hide text or turn it round."))
  }

  static func noBreakSpace(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noBreakSpace, at: span,
      Wording(
        nl: "hier staat een vaste spatie: daardoor werkt het teken aan het begin van de regel niet",
        en: "there is a no-break space here: the mark at the start of the line does not work because of it"),
      hint: Wording(nl: "Vervang de vaste spatie door een gewone.", en: "Replace it by an ordinary space."))
  }

  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
