/// Finds the links of a passage as SugarCube's lexer does, and what it shows for their words.
struct SugarCubeLinks {
  /// A link.
  struct Link: Hashable {
    let words: String
    let target: String
  }

  private(set) var links: [Link] = []
  private(set) var errors: [String] = []

  init(_ passage: String) {
    // What stands in code is no markup.
    let text = Array(passage.replacing(#/\{\{\{(.|\n)*?\}\}\}/#, with: "").unicodeScalars)
    var at = 0
    while at + 1 < text.count {
      if text[at] == "[", text[at + 1] == "[" { at = link(text, at + 2) } else { at += 1 }
    }
  }

  private mutating func link(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    var at = start
    var (words, rest): (String?, Int) = (nil, start)
    while at < text.count {
      switch text[at] {
      case "\n":
        errors.append("not closed")
        return at
      case "\"":
        at += 1
        while at < text.count, text[at] != "\"", text[at] != "\n" { at += text[at] == "\\" ? 2 : 1 }
        if at >= text.count || text[at] == "\n" { errors.append("open quotation mark") }
      case "|" where words == nil: (words, rest) = (string(text[start..<at]), at + 1)
      case "-" where words == nil && at + 1 < text.count && text[at + 1] == ">":
        (words, rest) = (string(text[start..<at]), at + 2)
      case "]" where at + 1 < text.count && (text[at + 1] == "]" || text[at + 1] == "["):
        let target = string(text[rest..<at])
        links.append(Link(words: words.map { shown($0) } ?? target, target: target))
        return at + 2
      default: break
      }
      at += 1
    }
    errors.append("not closed")
    return at
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A string shows its value; a sum shows what it comes to; anything else stands as it is.
  private mutating func shown(_ words: String) -> String {
    guard words.hasPrefix("\""), words.hasSuffix("\""), words.count > 1 else {
      if words.contains(#/[0-9"'`+*\/<>=&|-]|^[a-z]+$/#) { errors.append("could be a sum: \(words)") }
      return words
    }
    return String(words.dropFirst().dropLast()).replacing(#/\\(x[0-9a-f]{2}|.)/#) { match in
      let code = match.output.1
      let value = code.count == 3 ? UInt8(code.dropFirst(), radix: 16) : nil
      return value.map { String(Unicode.Scalar($0)) } ?? String(code)
    }
  }
}
