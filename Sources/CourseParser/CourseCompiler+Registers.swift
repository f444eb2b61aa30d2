import CourseModel
import SourceText

extension CourseCompiler {
  /// With a file of registers, the certificate's register must be one of them (ruling 111).
  mutating func checkRegister() {
    guard let name = course.certificate?.register, let registers = readRegisters() else { return }
    let names = registers.map(\.name)
    guard !names.contains(name), let span = certificateSpans.register else { return }
    report(.unknownRegister(name, span, near: nearest(to: name, in: names)))
  }

  /// Reads the registers beside the courses; nil where there is no such file.
  mutating func readRegisters() -> [Register]? {
    guard let text = text(at: registersPath), let document = document(text) else { return nil }
    let sections = entrySections(document, text)
    checkDuplicates(sections.map(\.outline))
    return sections.map { section in
      // Where the chips stand below a heading does not matter: what is left unread would go unnoticed.
      register(section.title, section.nodes.compactMap { chipParagraph($0, text) }.flatMap(\.self))
    }
  }

  /// The path of the registers.
  var registersPath: String { CoursePath.folder(of: folder) + "/registers.md" }

  private mutating func register(_ name: String, _ chips: [Chip]) -> Register {
    var draft = RegisterDraft()
    for chip in chips {
      if let text = value(of: chip, .period) {
        let value = months(text, chip)
        keepOnce(&draft.months, value, chip)
      } else if let text = value(of: chip, .number) {
        let value = numbers(text, chip)
        keepOnce(&draft.numbers, value, chip)
      } else if let text = value(of: chip, .points) {
        let value = points(text, chip)
        keepOnce(&draft.points, value, chip)
      } else {
        unknown(
          chip,
          expected: [
            "\(word(.period)): 5 \(word(.years))", "\(word(.number)): 4610*", "\(word(.points)): 60",
          ])
      }
    }
    return Register(name: name, months: draft.months, numbers: draft.numbers, points: draft.points)
  }

  private mutating func keepOnce<Value>(_ place: inout Value?, _ value: Value?, _ chip: Chip) {
    if place != nil { report(.conflictingChips(chip)) }
    place = place ?? value
  }

  private mutating func months(_ text: String, _ chip: Chip) -> Int? {
    let words = text.split(separator: " ")
    if words.count == 2, let count = Int(words[0]), (1...1200).contains(count),
      let unit = Keyword.read(words[1], among: [.years, .year, .months, .month], in: language)?.keyword
    {
      return unit == .years || unit == .year ? count * 12 : count
    }
    report(.wrongPeriod(text, chip.span(ofLast: text)))
    return nil
  }

  private mutating func numbers(_ text: String, _ chip: Chip) -> NumberPattern? {
    if let pattern = NumberPattern(text) { return pattern }
    report(.wrongPattern(text, chip.span(ofLast: text)))
    return nil
  }

  private mutating func points(_ text: String, _ chip: Chip) -> Fraction? {
    if let points = Fraction(decimal: text), points.numerator > 0 { return points }
    report(
      .wrongValue(
        chip.span(ofLast: text), nl: "'\(text)' is geen aantal punten",
        en: "'\(text)' is no number of points"))
    return nil
  }
}

/// What was read of a register so far.
private struct RegisterDraft {
  var months: Int?
  var numbers: NumberPattern?
  var points: Fraction?
}

extension Diagnostic {
  static func unknownRegister(_ name: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .unknownRegister, at: span,
      Wording(
        nl: "het register '\(name)' staat niet in registers.md",
        en: "the register '\(name)' is not in registers.md"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(
          nl: "Voeg het daar toe als kop, of kies een ander.",
          en: "Add it there as a heading, or choose another."))
  }

  fileprivate static func wrongPeriod(_ text: String, _ span: Span) -> Diagnostic {
    .wrongValue(
      span, nl: "'\(text)' is geen periode", en: "'\(text)' is no period",
      hint: Wording(
        nl: "Schrijf een heel getal met jaar of maanden: `periode: 5 jaar`.",
        en: "Write a whole number of years or months: `period: 5 years`."))
  }

  fileprivate static func wrongPattern(_ text: String, _ span: Span) -> Diagnostic {
    .wrongValue(
      span, nl: "'\(text)' zegt niet hoe de nummers beginnen", en: "'\(text)' does not say how numbers begin",
      hint: Wording(
        nl: "Schrijf het begin met een ster erachter: `nummer: 4610*`. Elk nummer mag: `nummer: *`.",
        en: "Write the beginning with a star behind it: `number: 4610*`. Any number: `number: *`."))
  }
}
