extension Twee {
  /// Writes a story as a Twee 3 file.
  public static func write(_ story: Story) -> String {
    var sections: [String] = []
    if let title = story.title { sections.append(":: StoryTitle\n\(title)\n") }
    sections.append(":: StoryData\n" + data(story))
    for passage in story.passages {
      let tags = passage.tags.isEmpty ? "" : " [" + passage.tags.map(escaped).joined(separator: " ") + "]"
      let place = passage.position.map { " {\"position\":\(quoted($0)),\"size\":\"100,100\"}" } ?? ""
      sections.append(":: \(escaped(passage.name))\(tags)\(place)\n\(passage.text)\n")
    }
    return sections.joined(separator: "\n\n")
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
