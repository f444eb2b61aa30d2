import CourseModel
import Foundation
import Interchange
import Testing

@Suite("Twee is written as its specification says") struct TweeSpecificationTests {
  private static let signs = [
    "[", "]", "{", "}", "\\", "|", "->", "<-", "$geld", "(ja)", "\"", "~x", "::", "`", "[[", "]]", "<<x>>",
    "'", "é",
    "a", "het plein", "{\"position\":\"1,2\"}", "[tag]", "\\[", "\\\\", "&amp;", "👍",
  ]

  private func name(_ dice: inout Dice) -> String {
    let pieces = (0..<dice.number(1...6)).map { _ in dice.pick(Self.signs) }
    return pieces.joined(separator: dice.pick(["", " "]))
  }

  @Test("any names, tags and texts come back by the specification, and by our own reader", arguments: 0..<200)
  func stories(seed: Int) {
    var dice = Dice(UInt64(seed) + 3)
    var passages: [Twee.Passage] = []
    for index in 0..<5 {
      let tags = (0..<dice.number(0...2)).map { _ in name(&dice).replacing(" ", with: "") }
      let text = (0..<dice.number(1...3)).map { _ in "x" + name(&dice) }.joined(separator: "\n")
      passages.append(
        Twee.Passage(
          "\(index) " + name(&dice), tags: tags, position: dice.chance(50) ? "\(index),2" : nil, text: text))
    }
    let story = Twee.Story(
      title: name(&dice), ifid: "D674C58C-DEFA-4F70-B7A2-27742230C0FC", format: "SugarCube",
      start: passages[0].name,
      passages: passages)
    let written = Twee.write(story)
    let read = TweeSpecification(written)
    #expect(read.errors.isEmpty, "\(written)")
    let found = read.passages.filter { !$0.name.hasPrefix("Story") }
    #expect(
      found == passages.map { .init(name: $0.name, tags: $0.tags, position: $0.position, text: $0.text) },
      "\(written)")
    #expect(
      read.text(of: "StoryTitle")?.trimmingCharacters(in: .whitespaces)
        == story.title?.trimmingCharacters(in: .whitespaces))
    #expect(read.data["start"] == passages[0].name && read.data["ifid"] == story.ifid)
    let own = Twee.read(Array(written.utf8))
    #expect(own.report.entries.isEmpty)
    #expect(own.story.passages.map(\.name) == passages.map(\.name))
    #expect(own.story.passages.map(\.tags) == passages.map(\.tags))
    #expect(own.story.passages.map(\.text) == passages.map(\.text))
    #expect(own.story.start == story.start)
  }

  @Test("what would break the file is mended: lines in names, spaces in tags, lines like headers")
  func mended() {
    let story = Twee.Story(
      title: ":: x\ny", passages: [Twee.Passage("a\nb", tags: ["c d"], text: ":: e\nf\n::g")])
    let read = TweeSpecification(Twee.write(story))
    #expect(read.errors.isEmpty)
    #expect(read.passages.map(\.name) == ["StoryTitle", "StoryData", "a b"])
    #expect(read.passages.last?.tags == ["c-d"])
  }

  @Test(
    "a walk with signs in its names and choices: every link leads somewhere, with its own words",
    arguments: 0..<150)
  func walks(seed: Int) throws {
    var dice = Dice(UInt64(seed) + 70)
    var scenes: [Scene] = []
    for index in 0..<5 {
      var choices: [Choice] = []
      for number in 0..<(index < 4 ? 2 : 0) {
        let label =
          dice.chance(20) ? dice.pick(["name", "2*3", "Ga door", "not a", "\"ja\"", "Nu"]) : name(&dice)
        choices.append(
          Choice(
            id: ChoiceID("k\(number)"), label: Prose(label.trimmingCharacters(in: .whitespaces)),
            target: .scene(Reference(index + 1)), isOnce: dice.chance(20)))
      }
      let text = Passage(block: .paragraph(Prose(name(&dice))))
      scenes.append(
        Scene(
          id: SceneID("s\(index)"), title: name(&dice), ending: index == 4 ? "s4" : nil,
          beats: [Beat(passages: [text], choices: choices)]))
    }
    let walk = Walk(scenes: scenes, places: [], map: nil)
    let course = Course(
      id: CourseID("c"), title: "C", language: .nl, version: "1",
      parts: [Part(id: PartID("w"), title: name(&dice), content: .walk(walk))],
      contentHash: String(repeating: "0a9f", count: 16))
    let text = try #require(Twee.export(course).text)
    let read = TweeSpecification(text)
    #expect(read.errors.isEmpty, "\(text)")
    let identifier = #/[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}/#
    #expect(read.data["ifid"]?.wholeMatch(of: identifier) != nil)
    let names = Set(read.passages.map(\.name))
    #expect(read.data["start"].map(names.contains) == true)
    let told = read.passages.filter { $0.position != nil }
    #expect(told.count == scenes.count)
    for (passage, scene) in zip(told, scenes) {
      let found = SugarCubeLinks(passage.text)
      #expect(found.errors.isEmpty, "\(passage.text)")
      #expect(found.links.map(\.words) == scene.beats[0].choices.map(\.label.text), "\(passage.text)")
      #expect(found.links.allSatisfy { names.contains($0.target) })
    }
  }
}
