/// A link `[words](address)`, found and not yet read.
struct MarkdownLink {
  let label: String
  let address: String
  let end: Int

  init?(_ text: [Unicode.Scalar], at start: Int) {
    var depth = 0
    var close = start
    while close < min(text.count, start + 1000) {
      if text[close] == "\\" {
        close += 1
      } else if text[close] == "[" {
        depth += 1
      } else if text[close] == "]" {
        depth -= 1
        if depth == 0 { break }
      }
      close += 1
    }
    guard close + 1 < text.count, close < start + 1000, text[close] == "]", text[close + 1] == "(" else {
      return nil
    }
    var index = close + 2
    var address = String.UnicodeScalarView()
    while index < text.count, index < close + 2000, text[index] != ")", text[index] != " ",
      text[index] != "\n"
    {
      if text[index] == "(" { return nil }
      address.append(text[index])
      index += 1
    }
    while index < text.count, index < close + 2400, text[index] != ")" { index += 1 }
    guard index < text.count, text[index] == ")" else { return nil }
    var label = String.UnicodeScalarView()
    label.append(contentsOf: text[(start + 1)..<close])
    self.label = String(label)
    var target = HTMLTag.decoded(String(address))
    if target.hasPrefix("<"), target.hasSuffix(">") { target = String(target.dropFirst().dropLast()) }
    self.address = target
    end = index + 1
  }
}
