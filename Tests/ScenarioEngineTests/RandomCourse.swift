import CourseModel

@testable import ScenarioEngine

/// Small courses from a seed: a lesson, a walk and a test, often with dead ends and odd conditions.
struct RandomCourse {
  private var random: SeededGenerator
  private var scenes = 0

  static func make(seed: UInt64) -> Course {
    var maker = RandomCourse(random: SeededGenerator(seed: seed))
    return maker.course()
  }

  private init(random: SeededGenerator) { self.random = random }

  private mutating func course() -> Course {
    scenes = 1 + random.next(below: 7)
    let walk = Walk(
      scenes: (0..<scenes).map { scene($0) },
      places: (0..<scenes).map { Place(id: PlaceID("p\($0)"), name: "p", scene: Reference($0)) }, map: nil)
    let test = TestCourses.test(
      draw: odds(2) ? 2 : nil, pretest: odds(2) ? 1 : nil, shuffles: odds(2), attempts: odds(2) ? 2 : nil,
      feedback: odds(2) ? .immediate : .afterwards, firstAnswerCounts: odds(2), reflects: odds(2))
    return TestCourses.course(
      [
        TestCourses.part("l", .lesson(TestCourses.lesson), sensitive: odds(3) ? ["x"] : []),
        TestCourses.part("w", .walk(walk)), TestCourses.part("t", .test(test)),
      ], questions: TestCourses.questions, sensitive: odds(3) ? ["y"] : [], passAt: odds(2) ? .one : nil)
  }

  private mutating func odds(_ number: Int) -> Bool { random.next(below: number) == 0 }

  private mutating func scene(_ number: Int) -> Scene {
    let beats = (0...random.next(below: 2)).map { beat in
      Beat(
        passages: (0..<random.next(below: 3)).map { passage($0) },
        choices: (0..<random.next(below: 5)).map { choice("c\(beat)\($0)") })
    }
    return Scene(
      id: SceneID("s\(number)"), title: "s", place: Reference(number), isPlace: odds(2), beats: beats,
      questions: odds(4) ? [Reference(0), Reference(1)] : [])
  }

  private mutating func passage(_ number: Int) -> Passage {
    let guards: [Passage.Guard] = [.always, .when(condition(2)), number == 0 ? .always : .otherwise]
    return TestCourses.passage(
      "t", guards[random.next(below: 3)], odds(2) ? [Reference(random.next(below: 4))] : [])
  }

  private mutating func choice(_ id: String) -> Choice {
    let targets: [Choice.Target] = [
      TestCourses.to(random.next(below: scenes)), TestCourses.to(random.next(below: scenes)), .onward, .back,
      .end, .entry(Reference(random.next(below: 4))),
    ]
    return TestCourses.choice(
      id, targets[random.next(below: 6)], if: odds(3) ? condition(3) : nil, once: odds(4), detour: odds(3),
      (0..<random.next(below: 3)).map { _ in change() }, tells: odds(3) ? [passage(0)] : [])
  }

  private mutating func change() -> Change {
    let changes: [Change] = [
      .add(TestCourses.trust, random.next(below: 9) - 4), .add(TestCourses.trust, .max),
      .set(TestCourses.flag, odds(2)), .note(odds(2) ? TestCourses.leus : TestCourses.vreemd),
      .erase(TestCourses.leus), .role(RoleID(odds(2) ? "a" : "b")),
    ]
    return changes[random.next(below: 6)]
  }

  private mutating func condition(_ depth: Int) -> Condition {
    let scene = Reference<Scene>(random.next(below: scenes))
    switch random.next(below: depth > 0 ? 9 : 6) {
    case 0: return .variable(TestCourses.trust, .atLeast, random.next(below: 5))
    case 1: return .visits(scene, .greater, random.next(below: 3))
    case 2: return .noted(odds(2) ? TestCourses.leus : TestCourses.vreemd)
    case 3: return .chosen(scene, ChoiceID("c0\(random.next(below: 5))"))
    case 4: return .right(QuestionID("q\(random.next(below: 3))"))
    case 5: return .role(RoleID("a"))
    case 6: return .not(condition(depth - 1))
    case 7: return .and(condition(depth - 1), condition(depth - 1))
    default: return .or(condition(depth - 1), condition(depth - 1))
    }
  }
}
