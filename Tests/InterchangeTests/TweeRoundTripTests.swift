import CourseModel
import Foundation
import Interchange
import SourceText
import Testing

@Suite("Twee there and back") struct TweeRoundTripTests {
  /// What a round trip must keep: names, texts and the graph.
  private struct Kept: Equatable {
    struct Scene: Equatable {
      let title: String
      let passages: [[Passage]]
      let choices: [[Choice]]
    }

    let title: String
    let scenes: [Scene]

    init?(_ course: Course) {
      guard case .walk(let walk)? = course.parts.first?.content else { return nil }
      title = course.parts[0].title
      scenes = walk.scenes.map {
        Scene(title: $0.title, passages: $0.beats.map(\.passages), choices: $0.beats.map(\.choices))
      }
    }
  }

  @Test(
    "the stories: Twee, course, Twee, course: the same graph and texts", arguments: ["sugarcube", "harlowe"])
  func stories(name: String) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Stories/\(name).twee")
    try roundTrip(String(contentsOf: path, encoding: .utf8))
  }

  private func roundTrip(_ text: String) throws {
    let first = try #require(Workbench.tweeCourse(text), "\(text)")
    let exported = Twee.export(first)
    let written = try #require(exported.text)
    let second = try #require(Workbench.tweeCourse(written), "\(written)")
    // What the report lists, such as a name that a link cannot hold, is not the same of course.
    guard exported.report.isLossless else { return }
    #expect(Self.difference(Kept(first), Kept(second)) == nil, "\(exported.text ?? "")")
  }

  /// The first thing that is not the same.
  private static func difference(_ first: Kept?, _ second: Kept?) -> String? {
    guard let first, let second else { return "no walk" }
    if first.title != second.title { return "\(first.title) | \(second.title)" }
    if first.scenes.map(\.title) != second.scenes.map(\.title) {
      return "\(first.scenes.map(\.title)) | \(second.scenes.map(\.title))"
    }
    for (one, other) in zip(first.scenes, second.scenes) where one != other {
      if one.choices != other.choices {
        return difference(one.choices.flatMap { $0 }, other.choices.flatMap { $0 })
      }
      return difference(one.passages.flatMap { $0 }.map(\.block), other.passages.flatMap { $0 }.map(\.block))
    }
    return nil
  }

  private static func difference(_ first: [some Equatable], _ second: [some Equatable]) -> String? {
    for (one, other) in zip(first, second) where "\(one)" != "\(other)" { return "\n\(one)\n\(other)" }
    return first.count == second.count ? nil : "\(first.count) and \(second.count): \(first) | \(second)"
  }

  @Test("random stories", arguments: 0..<60)
  func randomStories(seed: Int) throws {
    var texts = RandomTexts(UInt64(seed) + 500)
    var text = ":: StoryData\n{\"format\":\"SugarCube\",\"start\":\"Scène 0\"}\n"
    for index in 0..<5 {
      text += "\n:: Scène \(index)\n"
      for _ in 0..<texts.dice.number(0...3) {
        text += line(&texts) + "\n" + (texts.dice.chance(50) ? "\n" : "")
      }
      for _ in 0..<texts.dice.number(0...3) {
        text += "[[\(texts.line(2).replacing("|", with: "!"))|Scène \(texts.dice.number(0...5))]]\n"
      }
    }
    try roundTrip(text)
  }

  private func line(_ texts: inout RandomTexts) -> String {
    switch texts.dice.number(0...6) {
    case 0: "* \(texts.line())\n** \(texts.line())"
    case 1: "# \(texts.line())"
    case 2: "> \(texts.line())"
    case 3: "!\(texts.line(2))"
    case 4: "''\(texts.line(3))'' //\(texts.line(2))//"
    default: texts.line()
    }
  }

  @Test("a random walk keeps its graph and its texts", arguments: 0..<60)
  func randomWalks(seed: Int) throws {
    var texts = RandomTexts(UInt64(seed) + 9000)
    let course = RandomWalk.make(&texts)
    guard case .walk(let walk)? = course.parts.first?.content else { return #expect(Bool(false)) }
    let scenes = walk.scenes
    let exported = Twee.export(course)
    let text = try #require(exported.text)
    let imported = Workbench.twee(text)
    let back = try #require(imported.course.flatMap { Workbench.compile($0) }, "\(text)")
    guard exported.report.isLossless, imported.report.entries.allSatisfy({ $0.severity == .note }) else {
      return
    }
    guard case .walk(let found)? = back.parts.first?.content else { return #expect(Bool(false)) }
    #expect(found.scenes.map(\.title) == scenes.map(\.title))
    for (one, other) in zip(found.scenes, scenes) {
      #expect(
        Self.difference(
          one.beats.flatMap(\.choices).map(\.label), other.beats.flatMap(\.choices).map(\.label)) == nil)
      #expect(one.beats.flatMap(\.choices).map(\.target) == other.beats.flatMap(\.choices).map(\.target))
      #expect(
        Self.difference(
          one.beats.flatMap(\.passages).map(\.block), other.beats.flatMap(\.passages).map(\.block)) == nil)
    }
  }

  @Test("conditions, effects, detours and told texts are SugarCube")
  func macros() throws {
    let files = [
      "Courses/v/cursus.md":
        "---\ntitel: V\ntaal: nl\nversie: 1.0.0\nvariabelen:\n  vertrouwen: {van: 0, tot: 5, begin: 2, naam: vertrouwen}\n  de-sleutel: {begin: nee, naam: sleutel}\n---\n# V\n\n- [W](1-w.md)\n",
      "Courses/v/1-w.md": """
      ---
      soort: wandeling
      titel: W
      ---
      # Het plein

      `plek`

      Hier staat [een bord](notities.md#bord).

      `als vertrouwen > 3 en niet bezocht de-bakker` Ze knikt.

      `anders` Ze zwijgt.

      - [Ga zitten](#de-bakker) `eenmalig` `doe vertrouwen +1` `doe de-sleutel ja`
      - [Kijk rond](#de-steeg) `zijpad` `als genoteerd bord`
      - [Zeg niets](#verder)

        Het blijft stil.

      De klok slaat.

      ## De steeg

      Donker.

      - [Terug](#terug)

      ## De bakker

      Brood. Zie [bron](bronnen.md#boek).

      Twee.

      Drie.

      - [Rond af](#einde)
      - [Nog eens](#het-plein) `als gekozen ga-zitten of de-sleutel`
      """,
      "Courses/v/notities.md": "---\nsoort: notitieboek\n---\n# Notities\n\n## Bord\n\nEen leus.\n",
      "Courses/v/bronnen.md": "---\nsoort: bronnen\n---\n# Bronnen\n\n## Boek\n\nTekst.\n",
    ]
    let course = try #require(Workbench.compile(files, folder: "Courses/v"))
    let exported = Twee.export(course)
    Workbench.golden(
      "twee-macros.twee", (exported.text ?? "").replacing(#/"ifid": "[^"]*"/#, with: "\"ifid\": \"…\""))
    Workbench.golden(
      "twee-macros-report.txt",
      exported.report.text(file: "v", language: .nl) + exported.report.text(file: "v", language: .en))
    #expect(Workbench.twee(exported.text ?? "").course.flatMap { Workbench.compile($0) } != nil)
  }

  @Test("the identifier is a UUID that stays, and differs between courses and walks")
  func identifier() throws {
    func identifier(_ hash: String, _ part: String) -> String? {
      let scene = Scene(id: SceneID("a"), title: "A", beats: [Beat(passages: [], choices: [])])
      let walk = Part(
        id: PartID(part), title: "W", content: .walk(Walk(scenes: [scene], places: [], map: nil)))
      return Twee.story(
        of: Course(
          id: CourseID("c"), title: "C", language: .nl, version: "1", parts: [walk], contentHash: hash)
      ).story?.ifid
    }
    let hash = String(repeating: "0123456789abcdef", count: 4)
    let first = try #require(identifier(hash, "w"))
    #expect(
      first.wholeMatch(of: #/[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}/#) != nil)
    #expect(identifier(hash, "w") == first)
    #expect(
      Set([first, identifier(hash, "x"), identifier("", "w"), identifier(String(hash.reversed()), "w")]).count
        == 4)
  }

  @Test("the walk of the project is exported, and imported again without an error")
  func realCourse() throws {
    let course = try #require(RealCourse.polarisatie)
    let exported = Twee.export(course)
    let text = try #require(exported.text)
    let imported = Workbench.twee(text)
    let back = try #require(imported.course.flatMap { Workbench.compile($0) })
    guard case .walk(let found)? = back.parts.first?.content else { return #expect(Bool(false)) }
    let titles = Set(found.scenes.map(\.title))
    for part in course.parts {
      guard case .walk(let walk) = part.content else { continue }
      #expect(walk.scenes.allSatisfy { titles.contains($0.title) })
    }
  }
}
