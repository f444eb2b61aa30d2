import CourseModel
import CourseParser
import SourceText
import Testing

/// A seeded generator of our own, so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite("Whatever the bytes, compiling ends quickly and tells places that exist")
struct HostileInputTests {
  private func expectPlaces(_ compilation: Compilation, _ location: SourceLocation = #_sourceLocation) {
    for diagnostic in compilation.diagnostics {
      for span in [diagnostic.span] + diagnostic.notes.map(\.span) {
        let isInside =
          compilation.files.indices.contains(span.file) && span.range.lowerBound >= 0
          && span.range.upperBound <= compilation.files[span.file].bytes.count
        if !isInside { Issue.record("\(diagnostic.code) \(span)", sourceLocation: location) }
      }
    }
    let renderer = DiagnosticRenderer(files: compilation.files, language: .nl)
    for diagnostic in compilation.diagnostics.prefix(5) { _ = renderer.text(diagnostic) }
  }

  @Test("Random bytes as a part", arguments: 0..<60)
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed + 1)
    let alphabet = Array("# `-[]()>*_:\n\n  als anders (x) é“\t{}|=→&#27;<!--~1.%".utf8)
    let bytes = (0..<Int.random(in: 0...4000, using: &generator)).map { _ in
      seed % 2 == 0
        ? alphabet.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
    }
    for kind in ["les", "wandeling", "toets", "bronnen", "kaart"] {
      let files = [
        "Courses/proef/cursus.md": Array(MarkedCourse.plain(DiagnosticExamples.trust).utf8),
        "Courses/proef/1.md": Array("---\nsoort: \(kind)\n---\n# A\n".utf8) + bytes,
      ]
      expectPlaces(CourseCompiler.compile(CourseLibrary(files: files), folder: "Courses/proef"))
    }
    let front = Array("---\n".utf8) + bytes
    expectPlaces(
      CourseCompiler.compile(
        CourseLibrary(files: ["Courses/proef/cursus.md": front]), folder: "Courses/proef"))
  }

  @Test("Random changes to a real course", arguments: 0..<24)
  func mutations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed + 99)
    var files = RealCourse.compile("polarisatie").pinnedFiles
    let names = files.keys.filter { $0.hasPrefix("Courses/") }.sorted()
    for _ in 0..<6 {
      let name = try #require(names.randomElement(using: &generator))
      files[name] = mutated(files[name] ?? [], &generator)
    }
    expectPlaces(CourseCompiler.compile(CourseLibrary(files: files), folder: "Courses/polarisatie"))
  }

  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    guard bytes.count > 10 else { return bytes }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let at = Int.random(in: 0..<lines.count, using: &generator)
    let other = Int.random(in: 0..<lines.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[at], at: other)
    case 2: lines.swapAt(at, other)
    case 3: lines[at] = Array(lines[at].prefix(lines[at].count / 2))
    case 4: lines[at].insert(UInt8.random(in: 0...255, using: &generator), at: 0)
    default: lines[at] = Array("`[(>*#-\"".utf8).shuffled(using: &generator) + lines[at]
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  @Test("Ten thousand choices, options and mistakes in one part")
  func many() {
    let choices = (0..<10_000).map { "- [Keuze \($0)](#slot)\n  Tekst \($0)." }
    let options = (0..<10_000).map { "- [\($0 % 2 == 0 ? "x" : " ")] Optie \($0)\n  > Zo." }
    func blocks(_ lines: [String]) -> String { lines.joined(separator: "\n\n") }
    expectPlaces(MarkedCourse(walk("## Begin\n\n" + blocks(choices))).check())
    expectPlaces(MarkedCourse(ask("Vraag: A\n\n" + blocks(options))).check())
    let wrong = blocks((0..<3000).map { "[a](#fout-\($0)) `doe x +1` ** `" })
    let scenes = (0..<3000).map { "## Scene \($0)\n\nTekst.\n\n" }.joined()
    let compilation = MarkedCourse(walk("## Begin\n\n" + wrong + "\n\n" + scenes)).compile()
    #expect(compilation.diagnostics.count > 8000)
    expectPlaces(compilation)
  }

  @Test(
    "Front matter nested without end, and numbers without end",
    arguments: ["[", "{a: ", "- ", "? ", "&a [", "\"\\U0001"])
  func deepFrontMatter(mark: String) {
    let value = String(repeating: mark, count: 9000)
    let course = "---\ntitel: a\ntaal: nl\nversie: 1\nvoor:\n  \(value)\n---\n"
    expectPlaces(MarkedCourse(lesson("Tekst.").with(["cursus.md": course])).compile())
  }

  @Test("A map full of strokes and labels")
  func bigMap() {
    let row = String(repeating: "[A]─┼", count: 80)
    let drawing = Array(repeating: row, count: 200).joined(separator: "\n")
    expectPlaces(MarkedCourse(walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n\(drawing)\n```")).compile())
  }

  @Test(
    "Numbers that would overflow",
    arguments: [
      "= 999999999 ± 0,99999999", "= 0,00000001..999999999", "= -999999999 ± 999999999", "= 99999999999 ± 1",
    ])
  func numbers(key: String) { expectPlaces(MarkedCourse(ask("Getal: A\n\n- `\(key)`")).compile()) }

  @Test("A large part is read in pieces, and gives the same as when it is read whole")
  func pieces() {
    let scenes = (0..<4000).map {
      "## Scène \($0)\n\nTekst van `scène` nummer \($0) met **nadruk**.\n\n- [Ga \($0)](#slot)\n- [Fout](#ergens)\n"
    }
    let whole = MarkedCourse(walk(scenes.joined(separator: "\n") + "\n[a]: https://x.nl\n\nZie [a].\n"))
      .compile()
    let pieces = MarkedCourse(walk(scenes.joined(separator: "\n") + "\nZie [a](https://x.nl).\n")).compile()
    let fenced = MarkedCourse(
      walk("```\n" + scenes[0..<1000].joined() + "\n## Geen scène\n```\n" + scenes.joined())
    ).compile()
    #expect(whole.diagnostics.count == 4000)
    #expect(whole.diagnostics.map(\.span) == pieces.diagnostics.map(\.span))
    #expect(
      whole.sourceMap.scenes[PartID("1")]?.prefix(4000) == pieces.sourceMap.scenes[PartID("1")]?.prefix(4000))
    expectPlaces(fenced)
  }
}
