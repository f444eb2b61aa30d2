import SourceText

/// The texts between square brackets in a file, each with how often it stands there: one look at the file is enough.
struct BracketedTexts {
  private var counts: [String: Int] = [:]

  /// Reads the Markdown of a file.
  init(_ text: CourseText) {
    let bytes = text.source.bytes
    var open: Int?
    var at = text.body.lowerBound
    while at < text.body.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): open = at + 1
      case UInt8(ascii: "]"):
        if let start = open { counts[Self.name(text.source.text(start..<at)), default: 0] += 1 }
        open = nil
      default: break
      }
      at += 1
    }
  }

  /// Whether a definition's name stands somewhere besides at its definition; a name that can be none counts as used.
  func isUsed(_ name: String) -> Bool { counts[name].map { $0 > 1 } ?? true }

  /// The name that a text between brackets stands for.
  static func name(_ text: String) -> String { text.lowercased().trimmingSpaces }
}
