internal import CourseModel
public import SourceText

extension WalkChart {
  /// The walk as lines of text: each scene with where it leads, in steps from the start.
  public func lines(in language: Language) -> [String] {
    func say(_ nl: String, _ en: String) -> String { Wording(nl: nl, en: en)[language] }
    var result: [String] = []
    let order = nodes.indices.sorted { (nodes[$0].depth ?? .max, $0) < (nodes[$1].depth ?? .max, $1) }
    for index in order {
      let node = nodes[index]
      var marks: [String] = []
      if node.isEnding { marks.append(say("afsluiting", "ending")) }
      if node.isBottleneck { marks.append(say("iedereen komt hier langs", "everybody passes here")) }
      if node.arrivals > 1 {
        marks.append(say("\(node.arrivals) wegen komen samen", "\(node.arrivals) ways join"))
      }
      if node.depth == nil { marks.append(say("niet te bereiken", "out of reach")) }
      let depth = node.depth.map { "\($0)" } ?? "-"
      result.append("\(depth)  \(node.title)" + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))"))
      for edge in edges where edge.from == index {
        let label = edge.label.isEmpty ? say("gaat verder", "goes on") : edge.label
        let notes = [
          edge.isConditional ? say("als", "if") : nil, edge.isDetour ? say("zijpad", "detour") : nil,
        ]
        .compactMap { $0 }
        let note = notes.isEmpty ? "" : " [\(notes.joined(separator: ", "))]"
        result.append("      > \(label)\(note): \(nodes[edge.to].title)")
      }
    }
    let endings = nodes.filter(\.isEnding).count
    let count = say(
      "\(nodes.count) scènes, \(edges.count) overgangen, \(endings) afsluitingen",
      "\(nodes.count) scenes, \(edges.count) transitions, \(endings) endings")
    return result + ["", count]
  }
}
