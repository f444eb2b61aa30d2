extension Twee {
  /// Writes a story as a Twee 3 file.
  public static func write(_ story: Story) -> String {
    var sections: [String] = []
    if let title = story.title { sections.append(":: StoryTitle\n\(body(oneLine(title)))\n") }
    sections.append(":: StoryData\n" + data(story))
    for passage in story.passages {
      let names = passage.tags.map {
        escaped($0.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
      }
      let tags = names.isEmpty ? "" : " [" + names.joined(separator: " ") + "]"
      let place = passage.position.map { " {\"position\":\(quoted($0)),\"size\":\"100,100\"}" } ?? ""
      sections.append(":: \(escaped(oneLine(passage.name)))\(tags)\(place)\n\(body(passage.text))\n")
    }
    return sections.joined(separator: "\n\n")
  }

  /// A text whose lines cannot be taken for the header of a passage.
  private static func body(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.hasPrefix("::") ? " " + $0 : String($0) }.joined(separator: "\n")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func data(_ story: Story) -> String {
    let members = [
      ("ifid", story.ifid), ("format", story.format), ("format-version", story.formatVersion),
      ("start", story.start),
    ]
    let lines = members.compactMap { name, value in value.map { "  \"\(name)\": \(quoted($0))" } }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// A name or a tag with the signs of a header escaped.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if ["[", "]", "{", "}", "\\"].contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A text as JSON.
  private static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.append("\\") }
      if scalar.value >= 0x20 { result.append(scalar) }
    }
    return "\"" + String(result) + "\""
  }
}
