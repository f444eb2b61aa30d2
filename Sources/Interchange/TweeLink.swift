/// A link between passages, as the text says it.
struct TweeLink {
  /// The words, in the story's markup.
  let words: String
  let target: String
  /// What it changes when it is followed, if anything.
  let setter: String?
  /// The index just behind it.
  let end: Int
  /// Whether the words are no markup.
  let isPlain: Bool
  /// Whether the words are a string, in which no name stands for a value.
  let isString: Bool

  /// The longest link that is looked for, in scalars.
  private static let longest = 4000

  /// The link that begins at `start`, where `[[` stands; nil where it is none.
  init?(_ text: [Unicode.Scalar], at start: Int, in dialect: Twee.Dialect) {
    let string = dialect == .sugarCube ? Self.leadingString(text, at: start + 2) : nil
    var at = string?.end ?? start + 2
    let limit = min(text.count - 1, start + Self.longest)
    while at < limit, !(text[at] == "]" && (text[at + 1] == "]" || text[at + 1] == "[")), text[at] != "\n" {
      at += 1
    }
    guard at < limit, text[at] == "]" else { return nil }
    var setter: String?
    var close = at
    if text[at + 1] == "[" {
      close = at + 2
      while close < limit, !(text[close] == "]" && text[close + 1] == "]") { close += 1 }
      guard close < limit else { return nil }
      setter = Self.string(text[(at + 2)..<close])
    }
    guard let (words, target) = Self.parts(text, start + 2, at, string) else { return nil }
    (self.words, self.target, self.setter, end) = (words, target, setter, close + 2)
    (isPlain, isString) = (dialect == .sugarCube, string != nil)
  }

  /// A link that a macro makes.
  init(words: String, target: String, end: Int, isPlain: Bool = false) {
    (self.words, self.target, setter, self.end) = (words, target, nil, end)
    (self.isPlain, isString) = (isPlain, false)
  }

  /// The string with which a link of SugarCube begins, where the sign that parts it from the target follows.
  private static func leadingString(_ text: [Unicode.Scalar], at start: Int) -> (value: String, end: Int)? {
    guard let (value, close) = TweeLabel.string(text, at: start) else { return nil }
    var end = close
    while end < text.count, text[end] == " " { end += 1 }
    let isArrow = end + 1 < text.count && text[end] == "-" && text[end + 1] == ">"
    guard isArrow || end < text.count && text[end] == "|" else { return nil }
    end += isArrow ? 2 : 1
    return value.trimmed.isEmpty ? nil : (value, end)
  }

  private static func parts(
    _ text: [Unicode.Scalar], _ start: Int, _ end: Int, _ string: (value: String, end: Int)?
  ) -> (String, String)? {
    guard let string else { return parts(Self.string(text[start..<end])) }
    let target = Self.string(text[string.end..<end]).trimmed
    return target.isEmpty ? nil : (String(string.value.trimmed), String(target))
  }

  /// The words and the target: the last `->`, else the first `<-`, else the last `|` parts them.
  private static func parts(_ text: String) -> (String, String)? {
    var (words, target) = (text, text)
    if let arrow = text.ranges(of: "->").last {
      (words, target) = (String(text[..<arrow.lowerBound]), String(text[arrow.upperBound...]))
    } else if let arrow = text.firstRange(of: "<-") {
      (words, target) = (String(text[arrow.upperBound...]), String(text[..<arrow.lowerBound]))
    } else if let bar = text.lastIndex(of: "|") {
      (words, target) = (String(text[..<bar]), String(text[text.index(after: bar)...]))
    }
    let name = String(target.trimmed)
    return name.isEmpty ? nil : (words.trimmed.isEmpty ? name : String(words.trimmed), name)
  }

  static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether the target is worked out while the story is played.
  var isDynamic: Bool {
    guard let first = target.first else { return true }
    return first == "$" || first == "(" || target.hasSuffix("()") || first == "`"
  }
}
