/// A macro of a story format, found in the text: `<<name …>>` or `(name: …)`.
struct TweeMacro {
  let name: String
  let arguments: String
  /// The index just behind it.
  let end: Int

  private static let longest = 2000

  /// SugarCube's `<<name arguments>>`.
  init?(sugarCube text: [Unicode.Scalar], at start: Int) {
    guard
      let end = Self.close(
        text, start + 2, isEnd: { $0 + 1 < text.count && text[$0] == ">" && text[$0 + 1] == ">" })
    else { return nil }
    let inside = TweeLink.string(text[(start + 2)..<end]).trimmed
    let name = inside.prefix { !$0.isWhitespace }
    guard let first = name.first, first.isLetter || "/=-_".contains(first) else { return nil }
    self.name = String(name)
    arguments = String(inside.dropFirst(name.count).trimmed)
    self.end = end + 2
  }

  /// Harlowe's `(name: arguments)`; without knowing the format only names that are Harlowe's count.
  init?(harlowe text: [Unicode.Scalar], at start: Int, onlyKnown: Bool) {
    var at = start + 1
    var name = String.UnicodeScalarView()
    while at < text.count, name.count < 24,
      MarkdownInlineWriter.isAlphanumeric(text[at]) || text[at] == "-" || text[at] == "_"
    {
      name.append(text[at])
      at += 1
    }
    let word = String(name).lowercased()
    guard !word.isEmpty, at < text.count, text[at] == ":", !onlyKnown || Self.known.contains(word) else {
      return nil
    }
    var depth = 0
    let end = Self.close(text, at + 1) { index in
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      return depth < 0
    }
    guard let end else { return nil }
    self.name = word
    arguments = String(TweeLink.string(text[(at + 1)..<end]).trimmed)
    self.end = end + 1
  }

  /// The first place that `isEnd` accepts outside quotation marks; nil where there is none nearby.
  private static func close(_ text: [Unicode.Scalar], _ start: Int, isEnd: (Int) -> Bool) -> Int? {
    var at = start
    var quote: Unicode.Scalar?
    while at < min(text.count, start + longest) {
      if let open = quote {
        if text[at] == "\\" { at += 1 } else if text[at] == open { quote = nil }
      } else if text[at] == "\""
        || text[at] == "'" && (at == 0 || !MarkdownInlineWriter.isAlphanumeric(text[at - 1]))
      {
        quote = text[at]
      } else if isEnd(at) {
        return at
      }
      at += 1
    }
    return nil
  }

  /// Whether it shows what it works out, so that nothing of it stays.
  var isPrinting: Bool {
    [
      "print", "=", "-", "include", "display", "textbox", "textarea", "numberbox", "checkbox", "radiobutton",
      "listbox", "cycle", "cycling-link", "seq-link", "dropdown", "input-box", "input", "link-undo",
    ].contains(name.lowercased())
  }

  /// Whether it shows words to click on, which are its first text.
  var isLink: Bool {
    let name = name.lowercased()
    return !isPrinting && (name.hasPrefix("link") || ["button", "click"].contains(name))
  }

  /// The texts in quotation marks among the arguments.
  var texts: [String] { Self.texts(in: arguments) }

  /// The texts in quotation marks.
  static func texts(in arguments: String) -> [String] {
    var result: [String] = []
    var quote: Unicode.Scalar?
    var current = String.UnicodeScalarView()
    for scalar in arguments.unicodeScalars {
      if let open = quote {
        if scalar == open {
          result.append(String(current))
          (quote, current) = (nil, String.UnicodeScalarView())
        } else {
          current.append(scalar)
        }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      }
    }
    return result
  }

  private static let known: Set<String> = [
    "set", "put", "move", "if", "unless", "else-if", "elseif", "else", "link", "link-goto", "link-reveal",
    "link-repeat", "link-replace", "link-undo", "goto", "go-to", "display", "print", "text-style",
    "text-colour",
    "text-color", "colour", "color", "background", "align", "live", "event", "click", "click-replace",
    "enchant",
    "transition", "t8n", "a", "array", "dm", "datamap", "ds", "random", "either", "for", "loop", "show",
    "hide",
    "replace", "append", "prepend", "mouseover", "font", "css", "hook", "cond", "nth", "prompt", "alert",
    "confirm",
    "stop", "undo", "restart", "track", "history", "visited",
  ]
}
