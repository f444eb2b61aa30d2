internal import CourseModel
internal import SourceText

/// Finds figures in running text without a link to a source in the same paragraph (ruling 86).
///
/// A figure is digits in a paragraph. Not in headings, options, labels of choices and code; number words do
/// not count; in a walk, and with its people and notes, neither do clock times and ages.
enum FigureCheck {
  /// A warning at the first figure of each paragraph that cites no source.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.texts.flatMap { piece -> [Diagnostic] in
      guard piece.isProse, checked.isUsed(piece.owner) else { return [] }
      let isWalk = checked.isWalk(piece.owner)
      return piece.blocks.paragraphs.compactMap { prose in
        guard let figure = Figures.first(in: prose, isWalk: isWalk), !checked.citesSource(prose) else {
          return nil
        }
        return .figureWithoutSource(
          figure.text, checked.places.find(figure.text, within: figure.around, in: piece.owner))
      }
    }
  }
}

extension CheckedCourse {
  /// Whether a paragraph has a link to a source.
  func citesSource(_ prose: Prose) -> Bool {
    prose.links.contains { link in
      guard case .entry(let entry) = link, course.entries.indices.contains(entry.index) else { return false }
      return course.entries[entry.index].kind == .source
    }
  }

  /// Whether a text belongs to a walk, its people or its notes.
  func isWalk(_ owner: TextPiece.Owner) -> Bool {
    switch owner {
    case .scene: return true
    case .welcome, .page, .introduction: return false
    case .question(let index):
      if case .walk = homes[index] { return true }
      return false
    case .entry(let index):
      switch course.entries[index].kind {
      case .note, .person: return true
      case .term, .source: return false
      }
    }
  }
}

/// The figures in a paragraph.
enum Figures {
  /// A figure, and the sentence that holds it.
  struct Figure: Hashable {
    let text: String
    let around: String
  }

  /// The first figure of a paragraph; in a walk clock times and ages are none.
  static func first(in prose: Prose, isWalk: Bool) -> Figure? {
    guard Letters.mayHoldNumber(prose.text) else { return nil }
    for sentence in Sentences.of(withoutCode(prose)) where Letters.mayHoldNumber(sentence) {
      let words = sentence.split(whereSeparator: \.isWhitespace).map { bare($0) }
      for (index, word) in words.enumerated() where word.contains(where: \.isNumber) {
        let isExempt = isWalk && (isClockTime(words, index) || isAge(words, index))
        if !isExempt { return Figure(text: word, around: sentence) }
      }
    }
    return nil
  }

  /// A text with its code spans blanked, which keeps the sentences' other words.
  private static func withoutCode(_ prose: Prose) -> String {
    var bytes = Array(prose.text.utf8)
    for mark in prose.marks where mark.style == .code {
      for at in mark.range.clamped(to: 0..<bytes.count) { bytes[at] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func bare(_ word: Substring) -> String {
    var word = word
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    while let last = word.last, !last.isLetter, !last.isNumber, last != "%" { word.removeLast() }
    return String(word)
  }

  private static func isClockTime(_ words: [String], _ index: Int) -> Bool {
    let word = words[index]
    let parts = word.split { $0 == ":" || $0 == "." }
    if parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), parts[0].count <= 2,
      parts[1].count == 2
    {
      return true
    }
    let after = index + 1 < words.count ? words[index + 1].lowercased() : ""
    if ["uur", "o'clock", "am", "pm"].contains(after) { return true }
    let before = index > 0 ? words[index - 1].lowercased() : ""
    let beforeThat = index > 1 ? words[index - 2].lowercased() : ""
    return before == "half"
      || ["kwart", "quarter", "half"].contains(beforeThat) && ["voor", "over", "to", "past"].contains(before)
  }

  private static func isAge(_ words: [String], _ index: Int) -> Bool {
    let word = words[index].lowercased()
    if word.hasSuffix("-jarige") || word.hasSuffix("-jarig") || word.hasSuffix("-year-old") { return true }
    let after = index + 1 < words.count ? words[index + 1].lowercased() : ""
    let afterThat = index + 2 < words.count ? words[index + 2].lowercased() : ""
    if after == "jaar" {
      return !["geleden", "lang", "later", "terug", "eerder", "duren"].contains(afterThat)
    }
    return ["year", "years"].contains(after) && afterThat == "old"
  }
}

extension Diagnostic {
  static func figureWithoutSource(_ figure: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .figureWithoutSource, at: span,
      Wording(
        nl: "'\(figure)' staat in een alinea zonder bron",
        en: "'\(figure)' stands in a paragraph without a source"),
      hint: Wording(
        nl:
          "Zet in dezelfde alinea een link naar de bron, of schrijf het getal als woord als het verzonnen is.",
        en: "Link to the source in the same paragraph, or write the number as a word if it is made up."))
  }
}
