import Foundation

/// Reads GIFT in the way in which Moodle does, written after its `question/format/gift/format.php` and
/// independent of our own reader: what it makes of a file is what a teacher gets.
struct MoodleReader {
  /// A text with its format.
  struct Text: Hashable {
    var text: String
    var format: String
  }

  /// An answer; `text` of pairs holds the left side, `right` the right one.
  struct Answer: Hashable {
    var text: Text
    var fraction: Double
    var feedback: Text
    var right: String?
  }

  /// A question.
  struct Question: Hashable {
    var name: String?
    var text: Text
    var feedback: Text
    var kind: String
    var answers: [Answer] = []
  }

  /// Something in a file.
  enum Item: Hashable {
    case category([String])
    case question(Question)
  }

  private(set) var items: [Item] = []
  private(set) var errors: [String] = []

  init(_ file: String) {
    var block: [PHPText] = []
    for line in PHPText(file).pieces(at: "\n").map(\.trimmed) {
      // PHP finds "0" as empty as an empty line.
      if line.isEmpty || line == PHPText("0") {
        read(block)
        block = []
      } else {
        block.append(line)
      }
    }
    read(block)
  }

  private mutating func fail(_ words: String, _ text: PHPText) { errors.append("\(words): \(text)") }

  private mutating func read(_ lines: [PHPText]) {
    let kept = lines.map { $0.starts(with: "//") ? PHPText(" ") : $0 }
    var text = PHPText(kept.map(\.bytes).joined(separator: [0x0A])).trimmed
    guard !text.isEmpty else { return }
    text = Self.hidden(text)
    if text.starts(with: "$CATEGORY:") { return items.append(.category(Self.path(text.from(10).trimmed))) }
    var name: String?
    if text.starts(with: "::") {
      text = text.from(2)
      if let end = text.position(of: "::") {
        name = Self.shown(text.from(0, to: end)).trimmed.description
        text = text.from(end + 2).trimmed
      }
    }
    let (open, close) = (text.position(of: "{"), text.position(of: "}"))
    var answers = PHPText("")
    var body = text
    if let open, let close {
      answers = text.from(open + 1, to: close).trimmed
      let blank = text.bytes.last == UInt8(ascii: "}") ? [] : Array("_____".utf8)
      body = PHPText(
        Array(text.bytes[..<open]) + blank + Array(text.bytes[min(close + 1, text.bytes.count)...]))
    } else if open != nil || close != nil {
      return fail("one brace", text)
    }
    var general = PHPText("")
    if let at = answers.lastPosition(of: "####") {
      general = answers.from(at + 4)
      answers = answers.from(0, to: at).trimmed
    }
    let shown = Self.text(body, "moodle")
    var question = Question(
      name: name, text: shown, feedback: Self.text(general, shown.format), kind: "description")
    guard open != nil else { return items.append(.question(question)) }
    guard let (kind, read) = self.answers(answers, shown.format) else { return }
    (question.kind, question.answers) = (kind, read)
    items.append(.question(question))
  }

  /// What kind it is, guessed in Moodle's order, with its answers.
  private mutating func answers(_ text: PHPText, _ format: String) -> (String, [Answer])? {
    if text.isEmpty { return ("essay", []) }
    if text.starts(with: "#") { return numerical(text.from(1), format).map { ("numerical", $0) } }
    if text.position(of: "~") != nil {
      let kind = text.position(of: "=") == nil ? "multi" : "single"
      return choice(text, format).map { (kind, $0) }
    }
    if text.position(of: "=") != nil, text.position(of: "->") != nil {
      return match(text, format).map { ("match", $0) }
    }
    var judged = text
    if let hash = text.position(of: "#"), hash > 0 { judged = text.from(0, to: hash).trimmed }
    if ["T", "TRUE", "F", "FALSE"].contains(judged.description) {
      let bits = text.pieces(at: "#", most: 3)
      let wrong = bits.count > 1 ? Self.text(bits[1].trimmed, format) : Text(text: "", format: format)
      let right = bits.count > 2 ? Self.text(bits[2].trimmed, format) : Text(text: "", format: format)
      let isTrue = judged.description.hasPrefix("T")
      let answer = Text(text: isTrue ? "true" : "false", format: format)
      return (
        "truefalse",
        [
          Answer(text: answer, fraction: 1, feedback: right),
          Answer(text: answer, fraction: 0, feedback: wrong),
        ]
      )
    }
    return short(text, format).map { ("short", $0) }
  }

  private func split(_ text: PHPText, _ sign: String) -> [PHPText] {
    var answers = text.pieces(at: sign)
    if answers[0].trimmed.isEmpty || answers[0].trimmed == PHPText("0") { answers.removeFirst() }
    return answers.map(\.trimmed)
  }

  private mutating func choice(_ text: PHPText, _ format: String) -> [Answer]? {
    let answers = split(text.replacing("=", with: "~="), "~")
    guard answers.count >= 2 else {
      fail("too few answers", text)
      return nil
    }
    return answers.map { answer in
      if answer.starts(with: "=") { return commented(answer.from(1), 1, format) }
      let (weight, rest) = Self.weight(answer)
      return commented(rest, weight ?? 0, format)
    }
  }

  private mutating func match(_ text: PHPText, _ format: String) -> [Answer]? {
    let answers = split(text, "=")
    guard answers.count >= 2 else {
      fail("too few pairs", text)
      return nil
    }
    var pairs: [Answer] = []
    for answer in answers {
      guard let arrow = answer.position(of: "->") else {
        fail("no arrow", answer)
        return nil
      }
      let left = Self.text(answer.from(0, to: arrow), format)
      pairs.append(
        Answer(
          text: left, fraction: 1, feedback: Text(text: "", format: format),
          right: Self.shown(answer.from(arrow + 2)).trimmed.description))
    }
    return pairs
  }

  private mutating func short(_ text: PHPText, _ format: String) -> [Answer]? {
    let answers = split(text, "=")
    guard !answers.isEmpty else {
      fail("no answers", text)
      return nil
    }
    return answers.map { answer in
      let (weight, rest) = Self.weight(answer)
      return commented(rest, weight ?? 1, format)
    }
  }

  /// Numbers; `3:1` and `2..4` both come back as the lowest and the highest.
  private mutating func numerical(_ text: PHPText, _ format: String) -> [Answer]? {
    let rest = text.position(of: "~")
    var result: [Answer] = []
    for answer in split(rest.map { text.from(0, to: $0) } ?? text, "=") {
      let (weight, number) = Self.weight(answer)
      var read = commented(number, weight ?? 1, format)
      let words = PHPText(read.text.text)
      var (low, high): (Double?, Double?) = (
        Double(words.trimmed.description), Double(words.trimmed.description)
      )
      if let dots = words.position(of: ".."), dots > 0 {
        low = Double(words.from(0, to: dots).trimmed.description)
        high = Double(words.from(dots + 2).trimmed.description)
      } else if let colon = words.position(of: ":"), colon > 0,
        let middle = Double(words.from(0, to: colon).trimmed.description),
        let margin = Double(words.from(colon + 1).trimmed.description)
      {
        (low, high) = (middle - margin, middle + margin)
      }
      guard let low, let high else {
        fail("no number", answer)
        return nil
      }
      read.text.text = "\(low)..\(high)"
      result.append(read)
    }
    guard !result.isEmpty else {
      fail("no numbers", text)
      return nil
    }
    if let rest {
      var other = commented(text.from(rest), 0, format)
      other.text.text = "*"
      result.append(other)
    }
    return result
  }

  private func commented(_ answer: PHPText, _ fraction: Double, _ format: String) -> Answer {
    let bits = answer.pieces(at: "#", most: 2)
    let feedback = bits.count > 1 ? Self.text(bits[1].trimmed, format) : Text(text: "", format: format)
    return Answer(text: Self.text(bits[0].trimmed, format), fraction: fraction, feedback: feedback)
  }

  /// A weight at the start, as Moodle's pattern has it.
  private static func weight(_ answer: PHPText) -> (Double?, PHPText) {
    guard let match = answer.description.prefixMatch(of: #/%-*[0-9]{1,2}\.?[0-9]*%/#) else {
      return (nil, answer)
    }
    let digits = match.output.dropFirst().dropLast()
    return (Double(digits).map { $0 / 100 }, answer.from(match.output.utf8.count))
  }

  /// A text with the format before it, and with what was hidden shown again.
  private static func text(_ text: PHPText, _ format: String) -> Text {
    var (text, format) = (text, format)
    if text.starts(with: "[") {
      // Without a bracket PHP takes all but the last byte for the name.
      let end = text.position(of: "]")
      let name = text.from(1, to: end ?? text.bytes.count - 1).description
      if ["moodle", "html", "plain", "markdown"].contains(name) {
        format = name
        text = text.from((end ?? 0) + 1)
      }
    }
    return Text(text: shown(text).trimmed.description, format: format)
  }

  private static let signs = [
    (":", "&&058;"), ("#", "&&035;"), ("=", "&&061;"), ("{", "&&123;"), ("}", "&&125;"), ("~", "&&126;"),
  ]

  private static func hidden(_ text: PHPText) -> PHPText {
    var text = text.replacing("\\\\", with: "&&092;")
    for (sign, place) in signs + [("n", "&&010")] { text = text.replacing("\\" + sign, with: place) }
    return text.replacing("&&092;", with: "\\")
  }

  private static func shown(_ text: PHPText) -> PHPText {
    (signs + [("\n", "&&010")]).reduce(text) { $0.replacing($1.1, with: $1.0) }
  }

  /// The names of a path, cut at each slash that stands alone.
  private static func path(_ text: PHPText) -> [String] {
    var names: [[UInt8]] = [[]]
    let bytes = text.bytes
    for at in bytes.indices {
      let isSlash = bytes[at] == UInt8(ascii: "/")
      let isDouble =
        at > 0 && bytes[at - 1] == bytes[at] || at + 1 < bytes.count && bytes[at + 1] == bytes[at]
      if isSlash, !isDouble { names.append([]) } else { names[names.count - 1].append(bytes[at]) }
    }
    return names.map { PHPText($0).replacing("//", with: "/").trimmed.description }
  }
}
