/// Reads one question: its name, its text, and what stands between the braces.
struct GIFTQuestionReader {
  private let units: [GIFTUnit]
  private let line: Int
  var report = ConversionReport()

  init(_ units: [GIFTUnit], line: Int) {
    self.units = units
    self.line = line
  }

  /// The question; nil, with a finding that says what to do, where it cannot be read.
  mutating func read() -> GIFT.Question? {
    var rest = units[...].trimmed
    let name = takeName(&rest)
    let open = rest.firstIndex { $0.is("{") }
    let close = rest.firstIndex { $0.is("}") }
    guard let open, let close, open < close else {
      guard open == nil, close == nil else { return fail(.bracesUnpaired) }
      let text = text(rest, .moodle)
      guard !text.isEmpty || name != nil else { return nil }
      return GIFT.Question(line: line, name: name, text: text, kind: .description)
    }
    let before = rest[..<open]
    let after = rest[(close + 1)...].trimmed
    if after.contains(where: { $0.is("{") }) {
      report.add(.secondGapIgnored, at: .line(lineOf(after) ?? line))
    }
    var text = text(before, .moodle)
    if !after.isEmpty { text.text = keepingSpace(before, text.text) }
    let tail = after.isEmpty ? nil : leadingSpace(rest[(close + 1)...]) + string(after)
    var answers = rest[(open + 1)..<close].trimmed
    let feedback = takeGeneralFeedback(&answers, text.format)
    guard let kind = kind(answers, text.format) else { return nil }
    return GIFT.Question(line: line, name: name, text: text, tail: tail, kind: kind, feedback: feedback)
  }

  private mutating func fail(_ finding: ConversionFinding) -> GIFT.Question? {
    report.add(finding, at: .line(line))
    return nil
  }

  private mutating func takeName(_ rest: inout ArraySlice<GIFTUnit>) -> String? {
    guard rest.starts(with: "::"), let end = rest.dropFirst(2).firstIndex(of: "::") else { return nil }
    let name = TextCleaner.clean(string(rest[(rest.startIndex + 2)..<end].trimmed))
    rest = rest[(end + 2)...].trimmed
    return name.isEmpty ? nil : name.split(separator: "\n").joined(separator: " ")
  }

  private mutating func takeGeneralFeedback(_ answers: inout ArraySlice<GIFTUnit>, _ format: GIFT.Format)
    -> GIFT.Text
  {
    guard let at = answers.lastIndex(of: "####") else { return GIFT.Text("", format) }
    let feedback = text(answers[(at + 4)...], format)
    answers = answers[..<at].trimmed
    return feedback
  }

  /// Finds out what kind of question it is, in the order in which Moodle does.
  private mutating func kind(_ answers: ArraySlice<GIFTUnit>, _ format: GIFT.Format) -> GIFT.Kind? {
    guard let first = answers.first else { return .essay }
    var reader = GIFTAnswerReader(format: format, line: line)
    defer { report.add(reader.report) }
    if first.is("#") { return reader.numbers(answers.dropFirst()) }
    if answers.contains(where: { $0.is("~") }) { return reader.choice(answers) }
    let hasEqual = answers.contains { $0.is("=") }
    if hasEqual, answers.firstIndex(of: "->") != nil { return reader.match(answers) }
    if let judged = reader.trueFalse(answers) { return judged }
    return reader.short(answers)
  }

  private func text(_ units: ArraySlice<GIFTUnit>, _ format: GIFT.Format) -> GIFT.Text {
    GIFTAnswerReader.text(units, format)
  }

  private func string(_ units: some Collection<GIFTUnit>) -> String { GIFTAnswerReader.string(units) }

  private func lineOf(_ units: ArraySlice<GIFTUnit>) -> Int? { units.first.map { Int($0.line) } }

  /// The space before a missing word belongs to the sentence.
  private func keepingSpace(_ before: ArraySlice<GIFTUnit>, _ text: String) -> String {
    guard let last = before.last, last.scalar == " " || last.scalar == "\n", !text.isEmpty else {
      return text
    }
    return text + " "
  }

  private func leadingSpace(_ after: ArraySlice<GIFTUnit>) -> String {
    after.first?.scalar == " " || after.first?.scalar == "\n" ? " " : ""
  }
}

extension ArraySlice<GIFTUnit> {
  /// The units without white space at the ends; an escaped line feed stays.
  var trimmed: Self {
    var rest = self
    while let first = rest.first, !first.isEscaped, first.scalar.properties.isWhitespace {
      rest = rest.dropFirst()
    }
    while let last = rest.last, !last.isEscaped, last.scalar.properties.isWhitespace {
      rest = rest.dropLast()
    }
    return rest
  }

  /// Whether the units begin with signs of the format.
  func starts(with signs: String) -> Bool {
    let signs = Array(signs.unicodeScalars)
    return count >= signs.count && zip(self, signs).allSatisfy { $0.is($1) }
  }

  /// Where signs of the format first stand.
  func firstIndex(of signs: String) -> Int? {
    var at = startIndex
    while at < endIndex {
      if self[at...].starts(with: signs) { return at }
      at += 1
    }
    return nil
  }

  /// Where signs of the format last stand.
  func lastIndex(of signs: String) -> Int? {
    var at = endIndex - signs.unicodeScalars.count
    while at >= startIndex {
      if self[at...].starts(with: signs) { return at }
      at -= 1
    }
    return nil
  }
}
