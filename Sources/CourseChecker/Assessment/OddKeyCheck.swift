internal import CourseModel
internal import SourceText

/// Finds questions in which the right option alone has another form than all others: the mark at its end, a
/// capital or quotes at its start, or in English an article that fits it alone (learning.md 1.3, row 11).
enum OddKeyCheck {
  /// A warning at each right option that its form gives away.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.course.questions.enumerated().compactMap { index, question in
      guard case .single(let options) = question.kind, options.count > 2,
        let key = options.first(where: \.isRight)
      else { return nil }
      let others = options.filter { !$0.isRight && !$0.isFixed }
      let stem = question.stem.paragraphs.last?.text ?? question.title.text
      guard isOdd(key, among: others) || fitsArticleAlone(key, among: others, stem) else { return nil }
      return .oddKey(checked.places.find(key.text.text, in: .question(index)))
    }
  }

  /// Whether the key's form is unlike that of all others, which are alike.
  static func isOdd(_ key: Question.Option, among others: [Question.Option]) -> Bool {
    guard let first = others.first else { return false }
    let form = Form(first.text.text)
    guard form != Form(key.text.text) else { return false }
    return others.dropFirst().allSatisfy { Form($0.text.text) == form }
  }

  private static func fitsArticleAlone(
    _ key: Question.Option, among others: [Question.Option], _ stem: String
  ) -> Bool {
    let last = Words.of(stem).last?.lowercased()
    guard last == "a" || last == "an", !stem.contains("?") else { return false }
    let fits = { (option: Question.Option) in
      let first = option.text.text.first { $0.isLetter }.map { "aeiou".contains($0.lowercased()) } ?? false
      return first == (last == "an")
    }
    return fits(key) && !others.contains(where: fits)
  }

  /// The form of an option.
  struct Form: Equatable {
    let isQuoted: Bool
    let beginsSmall: Bool
    let end: Character?

    init(_ text: String) { self = Form(plain: text) ?? Form(characters: text) }

    /// The form of any text, character by character.
    init(characters text: String) {
      isQuoted = text.first.map { "\"'“‘".contains($0) } ?? false
      beginsSmall = text.first(where: \.isLetter)?.isLowercase ?? false
      let last = text.last { !"\"'”’)".contains($0) }
      end = last.flatMap { ".?!…".contains($0) ? $0 : nil }
    }

    /// The form of a text that begins with a letter and ends with a letter or a mark, all ASCII; nil of another.
    ///
    /// Most do. Next to ASCII a byte of ASCII is a character.
    init?(plain text: String) {
      var bytes = text.utf8.makeIterator()
      guard let first = bytes.next(), let second = bytes.next(), Letters.isPlainLetter(first), second < 0x80
      else { return nil }
      var back = text.utf8.reversed().makeIterator()
      guard let last = back.next(), let before = back.next(), before < 0x80 else { return nil }
      switch last {
      case UInt8(ascii: "."): end = "."
      case UInt8(ascii: "?"): end = "?"
      case UInt8(ascii: "!"): end = "!"
      default:
        guard Letters.isPlainLetter(last) else { return nil }
        end = nil
      }
      isQuoted = false
      beginsSmall = first >= 0x61
    }
  }
}

extension Diagnostic {
  static func oddKey(_ span: Span) -> Diagnostic {
    Diagnostic(
      .oddKey, at: span,
      Wording(
        nl: "het goede antwoord is als enige anders geschreven",
        en: "the right option alone is written differently"),
      hint: Wording(
        nl: "Geef alle antwoorden dezelfde vorm: allemaal een zin, of allemaal een vraag of een citaat.",
        en: "Give all options the same form: all a sentence, or all a question or a quotation."))
  }
}
