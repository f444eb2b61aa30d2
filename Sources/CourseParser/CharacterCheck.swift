import SourceText

/// Finds the characters that should not be in a course's text: they hide, reorder or break something.
struct CharacterCheck {
  /// The most characters that are reported in one file.
  static let most = 20

  let source: SourceFile
  let file: Int

  /// Every mistake with a character in the text, or the first byte that is no UTF-8.
  func diagnostics() -> [Diagnostic] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var result: [Diagnostic] = []
      var index = bytes.firstPlace(from: 0, of: \.unprintable)
      while index < bytes.count {
        if bytes[index] < 0x80 {
          if result.count < Self.most {
            result.append(.controlCharacter(UInt32(bytes[index]), span(index, 1)))
          }
          index += 1
        } else {
          guard let (scalar, length) = Self.scalar(bytes, index) else {
            return [.invalidUTF8(span(index, 1))]
          }
          if result.count < Self.most, let found = check(scalar, span(index, length)) { result.append(found) }
          index += length
        }
        index = bytes.firstPlace(from: index, of: \.unprintable)
      }
      return result
    }
  }

  /// The scalar of several bytes that begins at an offset; nil where there is none.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (
    value: UInt32, length: Int
  )? {
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = bytes[index + offset]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, Unicode.Scalar(value) != nil else { return nil }
    return (value, length)
  }

  private func check(_ value: UInt32, _ span: Span) -> Diagnostic? {
    switch value {
    case 0x80..<0xA0: .controlCharacter(value, span)
    case 0xA0, 0x202F, 0x2007: isStructural(span.range) ? .noBreakSpace(span) : nil
    default: Self.isHidden(value) ? .hiddenCharacter(value, span) : nil
    }
  }

  /// Whether a character shows nothing itself, and can hide or reorder what stands around it.
  static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF, 0x1D173...0x1D17A:
      true
    default: false
    }
  }

  /// The diagnostic for a character that an author wrote in another way: `&#27;`, `"\e"`.
  static func diagnostic(_ scalar: Unicode.Scalar, _ span: Span) -> Diagnostic? {
    let value = scalar.value
    if value < 0x20 && value != 0x0A && value != 0x09 || value >= 0x7F && value < 0xA0 {
      return .controlCharacter(value, span)
    }
    return isHidden(value) ? .hiddenCharacter(value, span) : nil
  }

  /// Whether a no-break space stands where it breaks something: after the marks at the start of a line, in the
  /// mark of an option, or in a code span, which is for the machine.
  private func isStructural(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 400, source.bytes[start - 1] != 0x0A { start -= 1 }
    let before = source.bytes[start..<range.lowerBound]
    if before.count(where: { $0 == 0x60 }) % 2 == 1 {
      let rest = source.bytes[range.upperBound...].prefix { $0 != 0x0A }
      return rest.contains(0x60)
    }
    guard before.count < 40 else { return false }
    return isLead(source.text(start..<range.lowerBound), next: source.bytes[range.upperBound...].first)
  }

  /// Whether what stands before a space at the start of a line is nothing but marks.
  private func isLead(_ before: String, next: UInt8?) -> Bool {
    var lead = before.unicodeScalars.filter { ![0x20, 0xA0, 0x202F, 0x2007].contains($0.value) }[...]
    if let mark = ["(x)", "(X)", "[x]", "[X]", "()", "[]"].first(where: { String(lead).hasSuffix($0) }) {
      lead = lead.dropLast(mark.count)
      return lead.allSatisfy { "-*+".unicodeScalars.contains($0) } && !lead.isEmpty
    }
    if let last = lead.last, last == "." || last == ")", lead.count > 1 {
      lead = lead.dropLast()
      return lead.allSatisfy { $0.value >= 0x30 && $0.value <= 0x39 }
    }
    if let last = lead.last, last == "(" && next == 0x29 || last == "[" && next == 0x5D {
      lead = lead.dropLast()
    }
    return lead.allSatisfy { "-*+>#".unicodeScalars.contains($0) }
  }

  private func span(_ start: Int, _ length: Int) -> Span { Span(file: file, range: start..<(start + length)) }
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
      Wording(
        nl: "hier staat een onzichtbaar teken \(name)", en: "there is an invisible character \(name) here"),
      hint: Wording(
        nl: "Haal het weg: het kan tekst verbergen of omdraaien.",
        en: "Take it out: it can hide text or turn it round."))
  }

  static func noBreakSpace(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noBreakSpace, at: span,
      Wording(
        nl: "hier staat een vaste spatie: daardoor werkt wat ervoor staat niet",
        en: "there is a no-break space here: what stands before it does not work because of it"),
      hint: Wording(nl: "Vervang de vaste spatie door een gewone.", en: "Replace it by an ordinary space."),
      fixes: [Fix(span: span, replacement: " ")])
  }

  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
