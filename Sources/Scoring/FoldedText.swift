/// A short text without what a learner is forgiven: case, accents, quotes, hyphens, spaces, the last
/// full stop; with and without its article.
struct FoldedText {
  /// The words, with the leading article.
  let words: [[Unicode.Scalar]]
  /// The words without the leading article; nil if there is none, or nothing else.
  let withoutArticle: [[Unicode.Scalar]]?

  /// Articles, in Dutch and English; `'t` is one only with its apostrophe.
  private static let articles: Set<String> = ["de", "het", "een", "'t", "the", "a", "an"]

  /// Folds `text`.
  init(_ text: String) {
    let signs = Self.signs(of: text)
    words = Self.words(of: signs[...])
    guard let space = signs.firstIndex(of: " ") else {
      withoutArticle = nil
      return
    }
    var head = String(String.UnicodeScalarView(signs[..<space]))
    if head != "'t" { head.unicodeScalars.removeAll { $0 == "'" } }
    let rest = Self.words(of: signs[space...])
    withoutArticle = Self.articles.contains(head) && !rest.isEmpty ? rest : nil
  }

  /// The ways to read it: as it is, and without its article.
  var forms: [[[Unicode.Scalar]]] { [words] + (withoutArticle.map { [$0] } ?? []) }

  /// Whether two texts are alike, canonically equivalent letters being the same.
  func matches(_ other: FoldedText) -> Bool {
    forms.contains { form in other.forms.contains { Self.joined($0) == Self.joined(form) } }
  }

  /// The words as one text.
  private static func joined(_ words: [[Unicode.Scalar]]) -> String {
    String(String.UnicodeScalarView(words.joined()))
  }

  /// The plain letters, with ` ` for any space, `'` for a single quote and `-` for a hyphen; without
  /// double quotes, without spaces at the ends and punctuation at the last of them.
  private static func signs(of text: String) -> [Unicode.Scalar] {
    var signs: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if LetterFolding.isSpace(scalar) {
        if signs.last != " ", !signs.isEmpty { signs.append(" ") }
        continue
      }
      switch scalar {
      case "\"", "“", "”", "„", "‟", "«", "»", "″", "〝", "〞", "＂": continue
      case "'", "‘", "’", "‚", "‛", "′", "`", "´", "ʹ", "ʻ", "ʼ", "ʽ", "‹", "›", "＇": signs.append("'")
      case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": signs.append("-")
      default: LetterFolding.fold(scalar, into: &signs)
      }
    }
    while let last = signs.last, Self.isFinal(last) { signs.removeLast() }
    return signs
  }

  /// Whether a sign at the end of an answer is of no account.
  private static func isFinal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "'", ".", ",", ";", ":", "!", "?", "…": true
    default: false
    }
  }

  /// Splits at spaces and hyphens; a minus before a number stays with it.
  private static func words(of signs: ArraySlice<Unicode.Scalar>) -> [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for index in signs.indices {
      let sign = signs[index]
      if sign == "-", isMinus(at: index, in: signs) {
        word.append(sign)
      } else if sign == " " || sign == "-" {
        if !word.isEmpty { words.append(word) }
        word = []
      } else if sign != "'" {
        word.append(sign)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Whether the hyphen at `index` begins a word and stands before a digit.
  private static func isMinus(at index: Int, in signs: ArraySlice<Unicode.Scalar>) -> Bool {
    guard index == signs.startIndex || signs[index - 1] == " " else { return false }
    return index + 1 < signs.endIndex && ("0"..."9").contains(signs[index + 1])
  }
}
