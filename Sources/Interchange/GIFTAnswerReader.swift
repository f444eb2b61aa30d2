/// Reads what stands between the braces of a question.
struct GIFTAnswerReader {
  /// The most answers that a question may have.
  static let most = 200

  let format: GIFT.Format
  let line: Int
  var report = ConversionReport()

  init(format: GIFT.Format, line: Int) {
    self.format = format
    self.line = line
  }

  /// `T`, `TRUE`, `F` or `FALSE`, with what is told after a wrong and after a right answer.
  func trueFalse(_ units: ArraySlice<GIFTUnit>) -> GIFT.Kind? {
    let parts = units.split(maxSplits: 2, omittingEmptySubsequences: false) { $0.is("#") }
    let isTrue: Bool
    switch Self.string(parts[0].trimmed) {
    case "T", "TRUE": isTrue = true
    case "F", "FALSE": isTrue = false
    default: return nil
    }
    let wrong = parts.count > 1 ? Self.text(parts[1], format) : GIFT.Text("", format)
    let right = parts.count > 2 ? Self.text(parts[2], format) : GIFT.Text("", format)
    return .trueFalse(isTrue, wrong: wrong, right: right)
  }

  /// Options: `=right`, `~wrong`, `~%50%half`; a `=` anywhere makes it single.
  mutating func choice(_ units: ArraySlice<GIFTUnit>) -> GIFT.Kind? {
    let pieces = pieces(units) { $0.is("~") || $0.is("=") }
    let isSingle = units.contains { $0.is("=") }
    guard enough(pieces, 2) else { return nil }
    let answers = pieces.map { sign, rest -> GIFT.Answer in
      var rest = rest
      if sign?.scalar == "=" { return answer(rest, weight: 100, isMarked: true) }
      // `~=` is how Moodle itself writes a right option, and `=%50%` is read as letters.
      let weight = takeWeight(&rest) ?? 0
      return answer(rest, weight: weight)
    }
    let kept = answers.filter { !$0.text.isEmpty }
    if kept.count < answers.count { report.add(.emptyAnswerDropped, at: .line(line)) }
    return enough(kept, 2) ? .choice(kept, isSingle: isSingle) : nil
  }

  /// Texts to type: `=right`, `=%50%half`.
  mutating func short(_ units: ArraySlice<GIFTUnit>) -> GIFT.Kind? {
    let pieces = pieces(units) { $0.is("=") }
    guard enough(pieces, 1) else { return nil }
    let answers = pieces.map { _, rest -> GIFT.Answer in
      var rest = rest
      let weight = takeWeight(&rest) ?? 100
      return answer(rest, weight: weight, isMarked: true)
    }
    return enough(answers.filter { !$0.text.isEmpty }, 1) ? .short(answers) : nil
  }

  /// Numbers: `3:0.5`, `1..5`, `=3 =%50%4:1`, and `~#feedback` for any other.
  mutating func numbers(_ units: ArraySlice<GIFTUnit>) -> GIFT.Kind? {
    var units = units.trimmed
    var otherwise = GIFT.Text("", format)
    if let wrong = units.firstIndex(where: { $0.is("~") }) {
      let parts = units[(wrong + 1)...].split(maxSplits: 1, omittingEmptySubsequences: false) { $0.is("#") }
      if parts.count > 1 { otherwise = Self.text(parts[1], format) }
      units = units[..<wrong].trimmed
    }
    let pieces = pieces(units) { $0.is("=") }
    guard enough(pieces, 1) else { return nil }
    let answers = pieces.map { _, rest -> GIFT.Answer in
      var rest = rest
      let weight = takeWeight(&rest) ?? 100
      return answer(rest, weight: weight, isMarked: true)
    }
    return .number(answers, otherwise: otherwise)
  }

  /// Pairs: `=left -> right`.
  mutating func match(_ units: ArraySlice<GIFTUnit>) -> GIFT.Kind? {
    let pieces = pieces(units) { $0.is("=") }
    guard enough(pieces, 2) else { return nil }
    var pairs: [GIFT.Pair] = []
    for (_, rest) in pieces {
      let line = rest.first.map { Int($0.line) } ?? line
      guard let arrow = rest.firstIndex(of: "->") else {
        report.add(.arrowMissing, at: .line(line))
        return nil
      }
      let right = Self.string(rest[(arrow + 2)...]).trimmed
      guard !right.isEmpty else {
        report.add(.emptyAnswerDropped, at: .line(line))
        continue
      }
      pairs.append(GIFT.Pair(Self.text(rest[..<arrow], format), String(right), line: line))
    }
    return enough(pairs.filter { !$0.left.isEmpty }, 2) ? .match(pairs) : nil
  }

  private mutating func enough(_ found: some Collection, _ least: Int) -> Bool {
    if found.count > Self.most {
      report.add(.tooManyAnswers(Self.most), at: .line(line))
      return false
    }
    if found.count >= least { return true }
    report.add(.tooFewAnswers(least), at: .line(line))
    return false
  }

  /// The pieces that signs begin; what stands before the first one counts if it is not empty.
  private func pieces(
    _ units: ArraySlice<GIFTUnit>, _ isSign: (GIFTUnit) -> Bool
  ) -> [(sign: GIFTUnit?, rest: ArraySlice<GIFTUnit>)] {
    var result: [(sign: GIFTUnit?, rest: ArraySlice<GIFTUnit>)] = []
    var sign: GIFTUnit?
    var start = units.startIndex
    for at in units.indices where isSign(units[at]) {
      let rest = units[start..<at].trimmed
      if sign != nil || !rest.isEmpty { result.append((sign, rest)) }
      sign = units[at]
      start = at + 1
      if result.count > Self.most { return result }
    }
    let rest = units[start...].trimmed
    if sign != nil || !rest.isEmpty { result.append((sign, rest)) }
    // `~=` begins one option, not an empty one and another.
    return result.enumerated().filter { index, piece in
      !(piece.rest.isEmpty && piece.sign?.scalar == "~" && index + 1 < result.count
        && result[index + 1].sign?.scalar == "=")
    }.map(\.element)
  }

  private func answer(_ units: ArraySlice<GIFTUnit>, weight: Double, isMarked: Bool = false) -> GIFT.Answer {
    let parts = units.split(maxSplits: 1, omittingEmptySubsequences: false) { $0.is("#") }
    let feedback = parts.count > 1 ? Self.text(parts[1], format) : GIFT.Text("", format)
    return GIFT.Answer(
      Self.text(parts[0], format), weight: weight, isMarked: isMarked, feedback: feedback,
      line: units.first.map { Int($0.line) } ?? line)
  }

  /// A weight at the start, `%50%` or `%-33.33333%`, in per cent.
  private func takeWeight(_ units: inout ArraySlice<GIFTUnit>) -> Double? {
    guard let first = units.first, first.is("%") else { return nil }
    guard let end = units.dropFirst().prefix(24).firstIndex(where: { $0.is("%") }) else { return nil }
    let digits = Self.string(units[(units.startIndex + 1)..<end])
    guard let value = Double(digits.filter { !$0.isWhitespace }), value.isFinite, abs(value) <= 100 else {
      return nil
    }
    units = units[(end + 1)...].trimmed
    return value
  }

  /// The text of units, with the format that stands before it.
  static func text(_ units: ArraySlice<GIFTUnit>, _ format: GIFT.Format) -> GIFT.Text {
    let units = units.trimmed
    for known in GIFT.Format.allCases where units.starts(with: "[\(known.rawValue)]") {
      return GIFT.Text(trimmedText(units.dropFirst(known.rawValue.count + 2)), known)
    }
    return GIFT.Text(trimmedText(units), format)
  }

  private static func trimmedText(_ units: ArraySlice<GIFTUnit>) -> String { String(string(units).trimmed) }

  static func string(_ units: some Collection<GIFTUnit>) -> String {
    var result = String.UnicodeScalarView()
    for unit in units { result.append(unit.scalar) }
    return String(result)
  }
}
