/// A line of a course, with what it is a part of.
struct ManuscriptLine {
  /// The part of a file.
  enum Zone: Sendable { case frontMatter, body, map, verbatim }

  let path: String
  /// Its place among the file's lines, from 0.
  let index: Int
  let text: String
  let kind: FileKind
  let zone: Zone
  /// The place of the heading that it stands below; its own for a heading.
  let heading: Int?
  /// The text of that heading, with its marks.
  let title: String
  /// Whether the course's own words are English.
  let isEnglish: Bool
  /// Whether it may be a line of the list that explains a map.
  let isLegend: Bool

  /// The Dutch or the English of two words, as the course has it.
  func word(_ dutch: String, _ english: String) -> String { isEnglish ? english : dutch }

  /// Whether it is a heading.
  var isHeading: Bool { heading == index }

  /// Whether it stands in a question.
  var isInQuestion: Bool {
    let kinds = [
      "Vraag:", "Volgorde:", "Koppel:", "Vul in:", "Getal:", "Reflectie:", "Question:", "Order:", "Match:",
      "Fill in:", "Number:", "Reflection:",
    ]
    let name = title.drop { $0 == "#" || $0 == " " }
    return kinds.contains { name.hasPrefix($0) }
  }

  /// Where it is.
  var spot: Spot { Spot(path: path, line: index + 1) }
}
