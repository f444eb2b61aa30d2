extension GIFT {
  /// Writes a file that Moodle reads: signs escaped, an empty line between questions.
  public static func write(_ items: [Item]) -> String {
    var writer = GIFTWriter()
    return items.map { item in
      switch item {
      case .category(let names, _):
        "$CATEGORY: " + path(names) + "\n"
      case .question(let question): writer.write(question)
      }
    }.joined(separator: "\n")
  }
}

/// Writes questions in the way in which Moodle itself does.
struct GIFTWriter {
  private var format = GIFT.Format.moodle

  mutating func write(_ question: GIFT.Question) -> String {
    format = question.text.format
    var result = ""
    if let name = question.name { result += "::\(Self.escaped(name))::" }
    if format != .moodle { result += "[\(format.rawValue)]" }
    // A text that begins like a format would lose those letters, and one like a comment all of them.
    let isComment = question.name == nil && question.text.text.hasPrefix("//")
    if format == .moodle, isComment || Self.startsLikeFormat(question.text.text) { result += "[moodle]" }
    result += Self.escaped(question.text.text)
    guard case .description = question.kind else {
      let space = question.tail == nil && !question.text.isEmpty ? " " : ""
      return result + space + "{" + answers(question) + "}" + Self.escaped(question.tail ?? "") + "\n"
    }
    return result + "\n"
  }

  private func answers(_ question: GIFT.Question) -> String {
    let general = question.feedback.isEmpty ? "" : "####" + text(question.feedback)
    switch question.kind {
    case .description: return ""
    case .essay: return general
    case .trueFalse(let isTrue, let wrong, let right):
      var result = isTrue ? "TRUE" : "FALSE"
      if !wrong.isEmpty || !right.isEmpty { result += "#" + text(wrong) }
      if !right.isEmpty { result += "#" + text(right) }
      return result + general
    case .choice(let answers, let isSingle):
      return lines(answers.map { option($0, isSingle: isSingle) }, general)
    case .short(let answers):
      return lines(answers.map { "=" + weighted($0, always: $0.text.text.hasPrefix("%")) }, general)
    case .number(let answers, let otherwise):
      let wrong = otherwise.isEmpty ? [] : ["~#" + text(otherwise)]
      return "#" + lines(answers.map { "=" + number($0) } + wrong, general)
    case .match(let pairs):
      return lines(pairs.map { "=\(text($0.left)) -> \(Self.escaped($0.right))" }, general)
    }
  }

  private func lines(_ lines: [String], _ general: String) -> String {
    let all = general.isEmpty ? lines : lines + [general]
    return "\n" + all.map { "  \($0)\n" }.joined()
  }

  private func option(_ answer: GIFT.Answer, isSingle: Bool) -> String {
    if isSingle, answer.isMarked { return "=" + text(answer.text) + told(answer) }
    return "~" + weighted(answer, always: answer.weight != 0 || answer.text.text.hasPrefix("%"), plain: 0)
  }

  private func weighted(_ answer: GIFT.Answer, always: Bool, plain: Double = 100) -> String {
    let weight = always || answer.weight != plain ? "%\(Self.digits(answer.weight))%" : ""
    return weight + text(answer.text) + told(answer)
  }

  private func number(_ answer: GIFT.Answer) -> String {
    let weight = answer.weight == 100 ? "" : "%\(Self.digits(answer.weight))%"
    return weight + answer.text.text + told(answer)
  }

  private func told(_ answer: GIFT.Answer) -> String {
    answer.feedback.isEmpty ? "" : "#" + text(answer.feedback)
  }

  private func text(_ text: GIFT.Text) -> String {
    let needsFormat = text.format != format || Self.startsLikeFormat(text.text)
    return (needsFormat && !text.isEmpty ? "[\(text.format.rawValue)]" : "") + Self.escaped(text.text)
  }

  /// Whether a text begins like the name of a format; Moodle does not look for the bracket behind it.
  private static func startsLikeFormat(_ text: String) -> Bool {
    GIFT.Format.allCases.contains { text.hasPrefix("[\($0.rawValue)") }
  }

  /// The text with the signs of the format escaped, on one line.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "#", "=", "~", "{", "}", ":": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      case "\r": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A weight with at most five decimals.
  static func digits(_ weight: Double) -> String {
    let scaled = (weight * 100_000).rounded()
    guard abs(scaled) < 1e15 else { return "0" }
    let whole = Int(scaled)
    let (above, below) = (abs(whole) / 100_000, abs(whole) % 100_000)
    var decimals = String(String(100_000 + below).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return (whole < 0 ? "-" : "") + String(above) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
