/// Reasonable ASCII for what a terminal without UTF-8 cannot show.
public enum ASCIIFallback {
  /// `text` in ASCII: signs from a table, Latin letters without their marks, and `?` for the rest.
  public static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let sign = signs[scalar] {
        result += sign
      } else if !LetterFolding.isMark(scalar), !isJoiner(scalar) {
        result += LetterFolding.latin(scalar) ?? "?"
      }
    }
    return result
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200D).contains(scalar.value) || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static let signs: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "›": ">", "‹": "<", "•": "*", "·": "*", "±": "ca.", "…": "...", "→": "->", "←": "<-", "↑": "^",
      "↓": "v", "’": "'", "‘": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"",
      "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "×": "x", "÷": "/", "€": "EUR", "£": "GBP",
      "©": "(c)", "®": "(r)", "™": "(tm)", "°": " gr.", "½": "1/2", "¼": "1/4", "¾": "3/4", "¿": "?",
      "¡": "!", "²": "2", "³": "3", "\u{A0}": " ", "\u{202F}": " ", "✓": "v", "✗": "x", "≤": "<=", "≥": ">=",
      "≠": "!=", "≈": "ca.", "│": "|", "┃": "|", "║": "|", "─": "-", "━": "-", "═": "=", "┄": "-",
      "\u{FFFD}": "?",
    ]
    for value in UInt32(0x250C)...0x257F {
      if let scalar = Unicode.Scalar(value), table[scalar] == nil { table[scalar] = "+" }
    }
    return table
  }()
}
