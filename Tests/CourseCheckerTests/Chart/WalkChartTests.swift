import CourseChecker
import CourseModel
import CourseParser
import SourceText
import Testing

/// The drawing of a walk for its author.
@Suite("The chart of a walk")
struct WalkChartTests {
  /// A start, two ways that join in the middle, and an ending; one scene that nothing leads to.
  private let text = """
    ---
    soort: wandeling
    ---

    # Begin

    Je kijkt rond.

    - [Links & "om"](#links)
    - [Rechtsom](#rechts)

    ## Links

    Links.

    - [Door](#midden)

    ## Rechts

    Rechts.

    - [Ook door](#midden)

    ## Midden

    Midden.

    - [Naar het slot](#slot)

    ## Eiland

    Niemand komt hier.

    - [Terug naar het begin](#begin)

    ## Slot

    Wat er gebeurde. [Bron](bronnen.md#boek)

    Waarom.

    Wat nog kon.

    - [Klaar](#einde)
    """

  private func chart() throws -> WalkChart {
    let files = [
      "C/c/cursus.md": "---\ntitel: C\ntaal: nl\nversie: 1\n---\n\n- [W](1-w.md)\n", "C/c/1-w.md": text,
      "C/c/bronnen.md":
        "---\nsoort: bronnen\n---\n\n# Bronnen\n\n## Boek\n\n`gezien: 2026-01-01`\n\nEen boek.\n",
    ]
    let course = try #require(CourseCompiler.compile(CourseLibrary(texts: files), folder: "C/c").course)
    guard case .walk(let walk) = course.parts[0].content else { throw TestFailure() }
    return WalkChart(walk)
  }

  private struct TestFailure: Error {}

  @Test("knows where ways join, where everybody passes, and what is out of reach")
  func measures() throws {
    let chart = try chart()
    let byID = Dictionary(uniqueKeysWithValues: chart.nodes.map { ($0.id.rawValue, $0) })
    #expect(byID["midden"]?.isBottleneck == true)
    #expect(byID["links"]?.isBottleneck == false)
    #expect(byID["midden"]?.arrivals == 2)
    #expect(byID["slot"]?.isEnding == true)
    #expect(byID["slot"]?.depth == 3)
    #expect(byID["eiland"]?.depth == nil)
  }

  @Test("is told as text with every choice", arguments: [Language.nl, .en])
  func text(language: Language) throws {
    let lines = try chart().lines(in: language)
    #expect(lines.contains { $0.contains("> Rechtsom: Rechts") })
    #expect(lines.last?.hasPrefix("6 sc") == true)
  }

  @Test("escapes what the other formats would read as their own")
  func escapes() throws {
    let chart = try chart()
    #expect(chart.svg.contains("Links &amp; &quot;om&quot;"))
    #expect(!chart.svg.contains("\"om\""))
    #expect(chart.mermaid.contains("s0 -->|\"Rechtsom\"| s2"))
    #expect(chart.dot.contains("s0 -> s2 [label=\"Rechtsom\"]"))
  }
}
