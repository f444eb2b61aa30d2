import CourseModel
import CourseParser
import Foundation
import SourceText
import Testing

@testable import CourseChecker
@testable import ScenarioEngine

/// The shortest walks really show what they are said to show: they are taken in the engine.
struct WayTests {
  @Test(arguments: 0..<8)
  func waysOfRandomWalksHoldInTheEngine(_ batch: Int) throws {
    for number in 0..<50 {
      let course = RandomCourse.make(seed: UInt64(1000 + batch * 50 + number))
      guard let walk = course.walk(RandomCourse.part) else { continue }
      let model = try WalkModel(walk, part: RandomCourse.part, of: course)
      let facts = WalkInvestigation<UInt64>(model, limit: 1_000_000).facts()
      for end in facts.deadEnds where end.way.isPlain { expectStuck(end, course) }
      for trap in facts.traps where trap.way.isPlain {
        #expect(follow(trap.way, course)?.sceneID == walk.scenes[trap.scene].id)
      }
      for bound in facts.bounds where bound.way.isPlain { expectPassing(bound, course) }
      for back in facts.backsWithoutDetour where back.way.isPlain {
        #expect(follow(back.way, course)?.sceneID == walk.scenes[back.place.scene].id)
      }
      for scene in walk.scenes.indices where facts.isReached[scene].contains(true) {
        let way = try #require(Prover.way(to: walk.scenes[scene].id, in: RandomCourse.part, of: course))
        if way.isPlain { #expect(follow(way, course)?.sceneID == walk.scenes[scene].id) }
      }
    }
  }

  private func follow(_ way: Way, _ course: Course) -> Session? {
    way.follow(from: Session(course: course, seed: 1))?.session
  }

  private func expectStuck(_ end: WalkFacts.AtScene, _ course: Course) {
    guard case .scene(let screen) = follow(end.way, course)?.screen else {
      Issue.record("the way does not lead to a scene: \(end.way)")
      return
    }
    #expect(screen.way == .stuck)
  }

  /// The last step but the choice itself leads to a value from which the choice passes the bound.
  private func expectPassing(_ bound: WalkFacts.Passing, _ course: Course) {
    let variable = course.variables[bound.variable]
    let whole = follow(bound.way, course)
    #expect(whole != nil, "the way can be taken")
    let value = whole?.state.walks[0].variables[bound.variable]
    #expect(value == (bound.isUpper ? variable.bounds.upperBound : variable.bounds.lowerBound))
  }

  @Test func theWayToASceneIsTheShortest() throws {
    let walk = WalkText(
      "## Plein\n\n- [Om](#hof)\n- [Recht](#tuin)\n\n## Hof\n\n- [Door](#tuin)\n\n## Tuin\n\nBloemen.\n\n## Eind\n\nEINDE\n"
    )
    let course = try #require(walk.compilation.course)
    let way = try #require(Prover.way(to: SceneID("eind"), in: PartID("w"), of: course))
    #expect(way.choices == [ChoiceID("recht")])
    #expect(way.lines(in: .nl) == ["Recht"])
    let followed = try #require(way.follow(from: Session(course: course, seed: 1)))
    #expect(followed.session.sceneID == SceneID("eind"))
    #expect(Prover.way(to: SceneID("nergens"), in: PartID("w"), of: course) == nil)
    let endings = Prover.waysToEndings(in: PartID("w"), of: course)
    #expect(endings.map(\.ending) == ["eind"])
    #expect(endings.first?.way.choices.last == ChoiceID("rond-af"))
  }

  @Test func whatOtherPartsMustGiveIsFetchedThere() throws {
    let walk = WalkText(
      "## Plein\n\n- [Hof](#hof) `als genoteerd leus en goed vraag-wat`\n- [Weg](#eind)\n\n## Hof\n\n- [Weg](#eind)\n\n## Eind\n\nEINDE\n",
      files: [
        "les.md":
          "---\nsoort: les\n---\n# Les\n\nDe [leus](notitieboek.md#leus).\n\n### Vraag: Wat\n\n- (x) Ja\n  > Ja.\n- ( ) Nee\n  > Nee.\n"
      ])
    let course = try #require(walk.compilation.course)
    #expect(walk.found == [])
    let way = try #require(Prover.way(to: SceneID("hof"), in: PartID("w"), of: course))
    #expect(way.follow(from: Session(course: course, seed: 1))?.session.sceneID == SceneID("hof"))
  }
}

extension Way {
  /// Whether nothing must be missing elsewhere and come later, so that it can be taken from the beginning.
  fileprivate var isPlain: Bool {
    var known: [String: Bool] = [:]
    for step in steps {
      let (name, holds): (String, Bool)
      switch step {
      case .note(let note, let isNoted): (name, holds) = (note.rawValue, isNoted)
      case .elsewhere(let question, let isRight): (name, holds) = (question.rawValue, isRight)
      case .choice, .answer: continue
      }
      if known[name] == true, !holds { return false }
      known[name] = holds
    }
    return true
  }
}
