import ScenarioEngine

/// A question of a manuscript: the lines from its heading up to the next one.
struct ManuscriptQuestion {
  let lines: [ManuscriptLine]

  /// The heading.
  var heading: ManuscriptLine { lines[0] }

  /// The lines with a mark of an option.
  func options(_ marks: String...) -> [ManuscriptLine] {
    lines.filter { line in line.zone == .body && marks.contains { line.text.hasPrefix("- \($0) ") } }
  }

  /// The lines that begin like this.
  func lines(startingWith start: String) -> [ManuscriptLine] {
    lines.filter { $0.zone == .body && $0.text.hasPrefix(start) }
  }
}

extension Manuscript {
  /// The questions of all parts whose heading begins with one of these words, in order.
  func questions(_ words: String..., in kinds: Set<FileKind> = FileKind.parts) -> [ManuscriptQuestion] {
    var result: [ManuscriptQuestion] = []
    let lines = lines(in: kinds, nil)
    var start: Int?
    for at in 0...lines.count {
      let isBorder = at == lines.count || lines[at].isHeading || lines[at].index == 0
      guard isBorder else { continue }
      if let first = start { result.append(ManuscriptQuestion(lines: Array(lines[first..<at]))) }
      start = nil
      guard at < lines.count, lines[at].isInQuestion else { continue }
      let name = lines[at].title.drop { $0 == "#" || $0 == " " }
      if words.contains(where: { name.hasPrefix($0 + ":") }) { start = at }
    }
    return result
  }

  /// Changes one line of one question.
  mutating func change(
    _ lines: [ManuscriptLine], _ chance: inout SeededGenerator, _ edit: (ManuscriptLine) -> [String]?
  ) -> Damage? {
    let able = lines.compactMap { line in edit(line).map { (line, $0) } }
    guard let (line, texts) = chance.pick(able) else { return nil }
    replace(line, with: texts)
    return .at(line.spot)
  }
}
