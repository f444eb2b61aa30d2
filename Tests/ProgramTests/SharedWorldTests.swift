import PseudoTerminal
import Testing

/// A walk that uses some places of a world that it shares with others.
@Suite struct SharedWorldTests {
  private func arguments(_ home: Home) throws -> [String] {
    ["take", "zorg", "--learner", "Noor", "--courses", try home.course(CareCourse.files, named: "zorg")]
  }

  @Test func `A place without a scene is not counted, has no state, and is not in the plain list`() throws {
    let home = try Home()
    let run = try home.run(
      try arguments(home), input: "deel 3\n1\nkaart\nga haven\nga naar de vaart\nstoppen\n")
    #expect(run.output.contains("1 van 2 plekken bezocht"), "\(run.output)")
    #expect(run.output.contains("    De haven\n") && !run.output.contains("x De haven"))
    #expect(!run.output.contains("bereikbaar: De haven"))
    #expect(run.output.contains("Daar komt deze wandeling niet."))
    let plain = try home.run(try arguments(home) + ["--plain"], input: "kaart\nstoppen\n")
    #expect(!plain.output.contains("haven") && plain.output.contains("Het plein"), "\(plain.output)")
  }

  @Test(arguments: [(40, true), (30, true), (22, false)])
  func `A map is drawn in any window in which it fits`(columns: Int, isDrawn: Bool) throws {
    let home = try Home()
    let sitting = try Sitting(home, try arguments(home), rows: 50, columns: columns)
    try sitting.type("deel 3")
    try sitting.type("1")
    let map = try sitting.type("kaart").unstyled
    #expect(map.contains("@ Het plein ─") == isDrawn, "\(map)")
    #expect(map.contains("Het plein") && map.split(separator: "\n").allSatisfy { $0.count <= columns })
  }
}
