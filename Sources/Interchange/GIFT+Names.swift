/// Names of questions and of categories, in which Moodle keeps less than in texts.
extension GIFT {
  /// The most letters of a name.
  static let longestName = 255

  /// Whether Moodle keeps a name as it is: it takes out what looks like a tag, and cuts what is too long.
  static func keepsName(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    let hasTag = scalars.indices.contains { at in
      scalars[at] == "<" && at + 1 < scalars.count && !scalars[at + 1].properties.isWhitespace
    }
    return !hasTag && scalars.count <= longestName
  }

  /// A name that Moodle keeps.
  static func keptName(_ name: String) -> String {
    guard !keepsName(name) else { return name }
    let name = name.replacing("<", with: "‹")
    return name.unicodeScalars.count <= longestName ? name : String(name.prefix(longestName / 2)) + "…"
  }

  /// The path of a category: a slash within a name is doubled, and none stands at an end of one.
  static func path(_ names: [String]) -> String {
    names.map { name in
      let lines = name.split(whereSeparator: \.isNewline).joined(separator: " ")
      let path = lines.replacing("\\", with: "\\\\").replacing("/", with: "//")
      return (path.hasPrefix("/") ? " " : "") + path + (path.hasSuffix("/") ? " " : "")
    }.joined(separator: "/")
  }

  /// The names of a path: a slash that stands alone parts them, two are one within a name.
  static func names(ofPath path: some StringProtocol) -> [String] {
    var names = [String.UnicodeScalarView()]
    let scalars = Array(path.unicodeScalars)
    var at = 0
    while at < scalars.count {
      let next: Unicode.Scalar? = at + 1 < scalars.count ? scalars[at + 1] : nil
      switch scalars[at] {
      case "/":
        var end = at
        while end < scalars.count, scalars[end] == "/" { end += 1 }
        if end - at == 1 {
          names.append(String.UnicodeScalarView())
        } else {
          names[names.count - 1].append(contentsOf: repeatElement("/", count: (end - at + 1) / 2))
        }
        at = end
      case "\\":
        // Of the escapes only these can be meant in a name.
        let isEscape = next.map { "\\:#={}~".unicodeScalars.contains($0) } ?? false
        names[names.count - 1].append(isEscape ? next ?? "\\" : "\\")
        at += isEscape ? 2 : 1
      default:
        names[names.count - 1].append(scalars[at])
        at += 1
      }
    }
    return names.map(String.init)
  }

  /// Whether a text holds what Moodle's reader uses itself in the place of escaped signs.
  static func isMisread(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { at in
      at + 5 < bytes.count && bytes[at] == 0x26 && bytes[at + 1] == 0x26 && bytes[at + 5] == 0x3B
        && bytes[at + 2...at + 4].allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// A plain text without what Moodle would misread, and with an arrow for signs that would part a pair.
  static func unmistakable(_ text: String, withoutArrows: Bool) -> String {
    var scalars = Array(text.unicodeScalars)
    var at = 0
    while withoutArrows, at + 1 < scalars.count {
      if scalars[at] == "-", scalars[at + 1] == ">" { scalars.replaceSubrange(at...at + 1, with: ["→"]) }
      at += 1
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    let clear = String(result)
    return isMisread(clear) ? clear.replacing("&&", with: "& &") : clear
  }
}
