import CourseModel
import ScenarioEngine
import SourceText
import Testing

@testable import CourseChecker

@Suite("Where texts stand, and ways back")
struct TextPlacesTests {
  @Test("a text is looked for below its own heading and not in a later question")
  func ownText() throws {
    let items = (0..<3).map { SampleCourse.single("Geval \($0)", ["Huis \($0)", "Boom \($0)"]) }.joined()
    let checked = try SampleCourse.test("`slagen-bij: 70%`", items).checked()
    for index in 0..<3 {
      let heading = checked.places.heading(.question(index))
      let found = checked.places.find("Boom \(index)", in: .question(index))
      #expect(found.range.lowerBound > heading.range.lowerBound)
      #expect(checked.places.find("Boom 2", in: .question(0)) == checked.places.heading(.question(0)))
    }
  }

  @Test("a word is found within its text only")
  func word() throws {
    let checked = try SampleCourse.lesson("## Een\n\nEen appel valt.\n\nEen peer ook.\n").checked()
    let text = checked.places.find("Een appel valt.", in: .page(part: 0, step: 0))
    #expect(checked.places.find("peer", within: "Een appel valt.", in: .page(part: 0, step: 0)) == text)
    let peer = checked.places.find("peer", within: "Een peer ook.", in: .page(part: 0, step: 0))
    #expect(peer.range.lowerBound > text.range.upperBound)
  }

  @Test("a scene that goes back leads to each scene that began a detour to it")
  func detours() throws {
    let walk = SampleCourse.walk(
      "# Een\n\nA.\n\n- [Kijk](#zij) `zijpad`\n- [Verder](#twee)\n\n## Zij\n\nB.\n\n- [Terug](#terug)\n\n## Twee\n\nC.\n\n- [Kijk](#zij) `zijpad`\n- [Klaar](#slot)\n"
    )
    let graph = SceneGraph(try #require(try walk.compiledWalk()))
    #expect(Set(graph.next[1]) == [0, 2])
  }

  @Test("fewer ways are walked through a large walk, always an odd number")
  func ways() {
    #expect(WalkSample.runs(scenes: 85) == 101)
    #expect(WalkSample.runs(scenes: 500) == 101)
    #expect(WalkSample.runs(scenes: 2000) == 25)
    #expect(WalkSample.runs(scenes: 100_000) == 15)
  }
}
