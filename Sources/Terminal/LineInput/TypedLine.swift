import SourceText

/// What is kept of the bytes that somebody typed or pasted.
///
/// Control characters, direction marks and other hidden marks never enter a line: what comes out is
/// fit to be stored, and to be typed again.
enum TypedLine {
  /// The event for the bytes of a whole line.
  static func event(_ bytes: some Sequence<UInt8>, limit: Int) -> LineEvent {
    guard let text = String(validating: bytes, as: UTF8.self) else { return .invalid }
    if text.unicodeScalars.contains("\u{FFFD}") { return .invalid }
    let line = clean(text)
    if line.count > limit { return .tooLong(limit: limit) }
    return .line(line, pastedLines: line.utf8.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 })
  }

  /// The text of a paste: line ends as line feeds, none at its end, tabs as spaces, no hidden marks.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      if let kept = kept(scalar) { result.append(kept) }
    }
    while result.last == "\n" { result.removeLast() }
    return String(result)
  }

  /// What is kept of one scalar.
  static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "\n"
    case 0..<0x20, 0x7F..<0xA0: nil
    case 0x20..<0x7F, 0x200C, 0x200D, 0xFFFD: scalar
    default: isShown(scalar) ? scalar : nil
    }
  }

  /// Whether the gate would let `scalar` through: one rule for what comes in and what goes out.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    let text = String(scalar)
    return OutputGate.clean(text) == text
  }
}
