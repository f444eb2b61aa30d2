import SourceText

/// Reads `vertrouwen >= 2 en niet bezocht de-bakker`: `niet` before `en` before `of`.
struct ConditionReader {
  /// The longest condition that is read, in words and signs: longer ones would nest too deep.
  static let mostTokens = 200

  let tokens: [Token]
  let span: Span
  var position = 0

  /// A word, sign or parenthesis of a condition, with its place.
  struct Token {
    let text: String
    let span: Span
  }

  init(_ text: String, at span: Span) {
    tokens = Self.tokens(text, at: span)
    self.span = span
  }

  var next: Token? { position < tokens.count ? tokens[position] : nil }

  mutating func take() -> Token? {
    defer { position += 1 }
    return next
  }

  private static func tokens(_ text: String, at span: Span) -> [Token] {
    var result: [Token] = []
    var word: [UInt8] = []
    var start = 0
    let bytes = Array(text.utf8)
    // Behind a NUL the parser of Markdown counts on as if it had been a longer sign: what lies beyond the place of the
    // whole is at its end.
    func place(_ from: Int, _ count: Int) -> Span {
      let start = min(span.range.lowerBound + from, span.range.upperBound)
      return Span(file: span.file, range: start..<max(start, min(start + count, span.range.upperBound)))
    }
    func flush() {
      guard !word.isEmpty else { return }
      result.append(Token(text: String(decoding: word, as: UTF8.self), span: place(start, word.count)))
      word = []
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
        flush()
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        flush()
        result.append(Token(text: String(UnicodeScalar(byte)), span: place(index, 1)))
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"):
        flush()
        var end = index + 1
        while end < bytes.count, "<>=!".utf8.contains(bytes[end]) { end += 1 }
        result.append(
          Token(text: String(decoding: bytes[index..<end], as: UTF8.self), span: place(index, end - index)))
        index = end - 1
      default:
        if word.isEmpty { start = index }
        word.append(byte)
      }
      index += 1
    }
    flush()
    return result
  }
}
