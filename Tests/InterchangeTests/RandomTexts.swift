import CourseModel

/// Random texts, as an author could have them in a course: words and signs that formats give a meaning.
struct RandomTexts {
  var dice: Dice
  /// Whether only words and paragraphs come, without marks.
  var isCalm = false

  private static let calmWords = [
    "Fatima", "de", "wijk", "praat", "café", "R&D", "100%", "x=y", "a~b", "{zo}", "c:\\map", "€5", "\"ja\"",
    "=", "::",
    "wij-zij", "!", "👍", "a/b", "//", "$geld", "a_b", "<b>", "&amp;", "#1",
  ]

  private static let words = [
    "Fatima", "de", "wijk", "praat", "en", "zwijgt", "café", "één", "R&D", "a_b", "2*3", "100%", "x=y", "a~b",
    "#1", "{zo}",
    "[dit]", "<b>", "c:\\map", "&amp;", "1.", "-", "+", "--", "//", "''", "__", "$geld", "€5", "'t", "\"ja\"",
    "~", "=",
    "=a", "%50%", "->", "<-", "::", "wij-zij", "(ja)", "!", "👍", "a/b", "|", "^^", "@@", "<<x>>", "[[y]]",
    "1)", ">", "=>",
    "$CATEGORY:", "[markdown]", "Hint", "####", "(set:", "{{{", "}}}", "/*", "*/",
  ]

  init(_ seed: UInt64) { dice = Dice(seed) }

  /// One line of plain text.
  mutating func line(_ longest: Int = 8) -> String {
    let count = dice.number(1...longest)
    var words = (0..<count).map { _ in dice.pick(isCalm ? Self.calmWords : Self.words) }
    words.insert("woord\(dice.number(1...999))", at: dice.number(0...words.count))
    return words.joined(separator: " ").replacing("](", with: "] (")
  }

  /// A run of text with marks around whole words.
  mutating func prose(_ longest: Int = 8, breaks: Bool = true) -> Prose {
    var prose = Prose("")
    for index in 0..<dice.number(1...3) {
      var piece = Prose(line(longest))
      if !isCalm, dice.chance(30) {
        let style: Prose.Mark.Style = dice.pick([
          .emphasis, .strong, .link(.web("https://example.org/a?b=1&c=2")),
        ])
        piece = Prose(piece.text, marks: [.init(range: 0..<piece.text.utf8.count, style: style)])
      }
      prose = index == 0 ? piece : joined(prose, piece, breaks && dice.chance(15) ? "\n" : " ")
    }
    return prose
  }

  private func joined(_ first: Prose, _ second: Prose, _ separator: String) -> Prose {
    let start = first.text.utf8.count + separator.utf8.count
    let moved = second.marks.map {
      Prose.Mark(range: ($0.range.lowerBound + start)..<($0.range.upperBound + start), style: $0.style)
    }
    return Prose(first.text + separator + second.text, marks: first.marks + moved)
  }

  /// Blocks for a feedback or an explanation.
  mutating func blocks() -> [Block] {
    (0..<dice.number(1...3)).map { _ in
      switch isCalm ? 9 : dice.number(0...9) {
      case 0: .bullets([[.paragraph(prose())], [.paragraph(prose())]])
      case 1: .numbered(1, [[.paragraph(prose())], [.paragraph(prose())]])
      case 2: .quote([.paragraph(prose())])
      default: .paragraph(prose())
      }
    }
  }

  mutating func paragraphs() -> [Block] { (0..<dice.number(1...2)).map { _ in .paragraph(prose()) } }

  mutating func option(_ number: Int, isRight: Bool, share: Fraction? = nil, told: Bool = true)
    -> Question.Option
  {
    let text = prose(4, breaks: false)
    let label = Prose(
      "nr\(number) " + text.text,
      marks: text.marks.map {
        .init(
          range: ($0.range.lowerBound + 3 + String(number).utf8.count)..<($0.range.upperBound + 3
            + String(number).utf8.count), style: $0.style)
      })
    return Question.Option(
      id: OptionID("nr\(number)"), text: label, isRight: isRight, share: share,
      feedback: told && dice.chance(60) ? blocks() : [])
  }
}
