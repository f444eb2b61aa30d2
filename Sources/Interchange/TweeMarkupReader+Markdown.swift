import CourseModel

/// Links and images of Markdown, in the formats that use it.
extension TweeMarkupReader {
  /// Reads `[words](address)` or `![words](address)`; false where there is none.
  mutating func markdownLink() -> Bool {
    let isImage = text[at] == "!"
    let open = isImage ? at + 1 : at
    guard dialect.usesMarkdown, starts("[", at: open), !starts("[[", at: open),
      let middle = find("](", from: open, within: 1000),
      let end = find(")", from: middle, within: 2000)
    else { return false }
    let (words, address) = (text[(open + 1)..<middle], TweeLink.string(text[(middle + 2)..<end]))
    guard !words.contains("\n"), !words.contains("["), !address.contains(where: \.isNewline) else {
      return false
    }
    let target = String(address.split(separator: " ").first ?? "")
    if isImage {
      found(.imageLost(words.isEmpty ? target : TweeLink.string(words)))
      return skip(to: end + 1)
    }
    let isSafe = CourseProse.isSafe(target)
    if isSafe { builder.prose.begin(.link(.web(target))) } else { found(.linkLost(target)) }
    literally(open + 1, middle)
    if isSafe { builder.prose.end { $0 == .link(.web(target)) } }
    at = end + 1
    return true
  }
}
