/// A scene of a manuscript: the lines from its heading up to that of the next scene.
struct ManuscriptScene {
  let lines: [ManuscriptLine]

  /// The heading.
  var heading: ManuscriptLine { lines[0] }
  /// The choices.
  var choices: [ManuscriptLine] { lines.filter(\.isChoice) }

  /// Whether a choice leads to a target.
  func leads(to slug: String) -> Bool { choices.contains { $0.text.contains("](#\(slug))") } }
}

extension Manuscript {
  /// The scenes of all walks, in order.
  var scenes: [ManuscriptScene] {
    var result: [ManuscriptScene] = []
    var current: [ManuscriptLine] = []
    func isBorder(_ line: ManuscriptLine) -> Bool {
      line.isHeading && (line.text.hasPrefix("# ") || line.text.hasPrefix("## ")) && !line.isInQuestion
    }
    for line in lines(in: [.walk], nil) where line.zone != .frontMatter {
      if isBorder(line) || line.heading == nil {
        if let first = current.first, isBorder(first) { result.append(ManuscriptScene(lines: current)) }
        current = []
      }
      current.append(line)
    }
    if let first = current.first, isBorder(first) { result.append(ManuscriptScene(lines: current)) }
    return result
  }

  /// The reserved targets of this course's language.
  var onward: String { word("verder", "on") }
  var back: String { word("terug", "back") }
  var end: String { word("einde", "end") }

  /// The variables with the bounds that they have.
  var variables: [(name: String, bounds: ClosedRange<Int>)] {
    lines(in: [.course], .frontMatter).compactMap { line in
      guard let name = line.text.split(separator: ":").first, let low = number("van: ", "from: ", line.text),
        let high = number("tot: ", "to: ", line.text)
      else { return nil }
      return (name.drop { $0 == " " } + "", low...high)
    }
  }

  private func number(_ dutch: String, _ english: String, _ text: String) -> Int? {
    var found: Int?
    _ = text.changing(from: word(dutch, english), to: ",") {
      found = Int($0)
      return nil
    }
    return found
  }
}
