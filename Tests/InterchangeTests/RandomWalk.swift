import CourseModel

/// Random courses of one walk, whose endings cite the story as an import does.
enum RandomWalk {
  static func make(_ texts: inout RandomTexts) -> Course {
    let source = Entry(id: EntryID("v-twee"), kind: .source, title: "V (Twee)", content: [])
    let scenes = (0..<5).map { scene($0, &texts) }
    return Course(
      id: CourseID("c"), title: "V", language: .nl, version: "1",
      parts: [Part(id: PartID("w"), title: "V", content: .walk(Walk(scenes: scenes, places: [], map: nil)))],
      entries: [source], contentHash: String(repeating: "ab12", count: 16))
  }

  private static func scene(_ index: Int, _ texts: inout RandomTexts) -> Scene {
    var passages = texts.blocks().map { Passage(block: $0) }
    var choices: [Choice] = []
    if index < 3 {
      for number in 1...2 {
        choices.append(
          Choice(
            id: ChoiceID("k"), label: Prose("keus \(number) \(texts.line(3))"),
            target: .scene(Reference(number == 1 ? index + 1 : 4 - index))))
      }
    } else {
      let link = Prose("Bron: V (Twee)", marks: [.init(range: 6..<14, style: .link(.entry(Reference(0))))])
      passages.append(Passage(block: .paragraph(link)))
      choices = [Choice(id: ChoiceID("rond-af"), label: Prose("Rond af"), target: .end)]
    }
    return Scene(
      id: SceneID("s\(index)"), title: "Scène \(index)", ending: index < 3 ? nil : "s\(index)",
      beats: [Beat(passages: passages, choices: choices)])
  }
}
