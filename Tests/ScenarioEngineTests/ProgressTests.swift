import CourseModel
import Scoring
import Testing

@testable import ScenarioEngine

@Suite struct ProgressTests {
  private let w = PartID("w")

  private func session(_ lines: String...) throws -> Session {
    var session = Session(course: TestCourses.full(), seed: 1)
    for line in lines {
      let deed = try #require(Plan.deed(line, in: session))
      try session.perform(deed)
    }
    return session
  }

  @Test("steps are pages and questions, places and an ending, items")
  func steps() throws {
    let fresh = try session().progress
    #expect(fresh.parts.map(\.stepsTotal) == [4, 4, 4] && fresh.stepsDone == 0)
    #expect(fresh.location.isEmpty && fresh.notesTotal == 2 && fresh.placesTotal == 3)
    let lesson = try session("on", "on").progress
    #expect(lesson.parts[0].stepsDone == 2 && !lesson.parts[0].isDone && lesson.notesFound == 1)
    #expect(lesson.location == [.part(PartID("l")), .question(QuestionID("q0"))])
    let done = try session("turn l 2").progress
    #expect(done.parts[0].isDone && done.parts[0].stepsDone == 4 && done.partsDone == 1)
    #expect(done.location == [.part(PartID("l")), .page(PageID("twee"))])
    let test = try session("open t", "on", "answer q2 a").progress
    #expect(test.parts[2].stepsDone == 1)
    #expect(test.location == [.part(PartID("t")), .question(QuestionID("q2"))])
  }

  @Test("places are here, visited, open or closed, with who is there")
  func places() throws {
    #expect(try session().placesState(of: w)?.map(\.mark) == [.closed, .closed, .closed])
    #expect(try session().placesState(of: PartID("l")) == nil)
    let start = try #require(try session("open w").placesState(of: w))
    #expect(start.map(\.mark) == [.here, .open, .closed])
    #expect(start[0].people == [TestCourses.fatima] && start[1].people.isEmpty)
    let bakker = try #require(try session("open w", "take bakker", "on", "skip q1").placesState(of: w))
    #expect(bakker.map(\.mark) == [.visited, .here, .closed])
    #expect(bakker.map(\.isOpen) == [true, true, false])
    let progress = try session("open w", "take bakker").progress
    #expect(progress.placesVisited == 2 && progress.parts[1].stepsDone == 2)
    #expect(progress.location == [.part(w), .place(PlaceID("bakker")), .scene(SceneID("bakker"))])
  }

  @Test("a place of the shared world without a scene is not counted, and never open or closed")
  func unusedPlace() throws {
    let walk = TestCourses.wijk()
    let places = walk.places + [Place(id: PlaceID("haven"), name: "Haven", scene: nil)]
    let shared = Walk(scenes: walk.scenes, places: places, map: nil)
    var session = Session(course: TestCourses.course([TestCourses.part("w", .walk(shared))]), seed: 1)
    try session.perform(.continued)
    #expect(session.placesState(of: w)?.map(\.mark) == [.here, .open, .closed, .unused])
    #expect(session.progress.placesTotal == 3 && session.progress.parts[0].stepsTotal == 4)
    #expect(session.route(to: PlaceID("haven")) == nil)
  }

  @Test("a test that was finished is failed until an attempt passes")
  func failed() throws {
    let wrong = try session("open t", "on", "skip q2", "skip q3", "skip q4", "skip q5")
    #expect(wrong.progress.parts.map(\.isFailed) == [false, false, true])
    #expect(wrong.progress.parts[2].isDone)
    #expect(try session("open t").progress.parts[2].isFailed == false)
  }

  @Test("open answers are kept in order, with their part, and the same one once")
  func ownAnswers() throws {
    let lesson = Lesson(steps: [.question(Reference(0)), .question(Reference(1))])
    let walk = Walk(
      scenes: [
        TestCourses.scene(
          "a", asks: [2], Beat(passages: [], choices: [TestCourses.choice("klaar", .end)]))
      ], places: [], map: nil)
    var session = Session(
      course: TestCourses.course(
        [TestCourses.part("l", .lesson(lesson)), TestCourses.part("w", .walk(walk))],
        questions: ["r0", "r1", "r2"].map(TestCourses.reflection)), seed: 1)
    func give(_ question: Int, _ digest: String) -> Event.Deed {
      .answered(
        question: QuestionID("r\(question)"), response: .reflection(digest: digest), certainty: nil)
    }
    try session.perform(.opened(part: w), .continued, give(2, "z"), .continued)
    try session.perform(.opened(part: PartID("l")), give(0, "m"), .continued, give(1, "a"))
    try session.perform(.turned(part: PartID("l"), step: 0), give(0, "m"), give(0, "b"))
    #expect(session.ownAnswers.map(\.digest) == ["z", "m", "a", "b"])
    #expect(session.ownAnswers.map(\.question.index) == [2, 0, 1, 0])
    #expect(session.ownAnswers.map(\.part.rawValue) == ["w", "l", "l", "l"])
  }

  @Test("a sensitive part can be passed over until it is done, also once it was begun")
  func passable() throws {
    var session = Session(course: TestCourses.full(lesson: ["geweld"]), seed: 1)
    #expect(session.passablePart == nil)
    try session.perform(.continued)
    #expect(session.screen.sketch.hasPrefix("warning") && session.passablePart == PartID("l"))
    try session.perform(.continued, .continued)
    #expect(session.passablePart == PartID("l"))
    try session.perform(.passedOver(part: PartID("l")))
    #expect(session.progress.location.first == .part(w) && session.passablePart == nil)
    #expect(session.progress.parts[0].isDone && session.progress.parts[0].isPassedOver)
    try session.perform(.opened(part: PartID("l")))
    #expect(session.passablePart == nil, "it is done")
  }

  @Test("a route is the shortest row of open choices over the scenes of places")
  func routes() throws {
    let course = TestCourses.wijkCourse
    var session = Session(course: course, seed: 1)
    #expect(session.route(to: PlaceID("plein")) == nil)
    try session.perform(.continued)
    #expect(session.route(to: PlaceID("plein")) == [])
    #expect(session.route(to: PlaceID("bakker")) == [ChoiceID("bakker")])
    #expect(session.route(to: PlaceID("nergens")) == nil)
    #expect(session.route(to: PlaceID("school")) == nil, "a scene is entered once on a way")
    try session.perform(
      .chose(scene: SceneID("plein"), choice: ChoiceID("bakker")),
      .chose(scene: SceneID("bakker"), choice: ChoiceID("pet")))
    let before = session
    #expect(session.route(to: PlaceID("school")) == [ChoiceID("bakker"), ChoiceID("school")])
    #expect(session == before, "looking for a way changes nothing")
  }

  @Test("a walk that begins anew keeps the notebook and counts its own notes")
  func notebook() throws {
    let again = Walk(
      scenes: [
        TestCourses.scene(
          "a",
          Beat(
            passages: [
              TestCourses.passage("al genoteerd", .when(.noted(TestCourses.leus))),
              TestCourses.passage("vreemd", .when(.noted(TestCourses.vreemd))),
            ],
            choices: [
              TestCourses.choice("noteer", .end, [.note(TestCourses.leus)])
            ]))
      ], places: [], map: nil)
    let other = Walk(
      scenes: [
        TestCourses.scene(
          "b", Beat(passages: [TestCourses.passage("b", .always, [TestCourses.vreemd])], choices: []))
      ], places: [], map: nil)
    var session = Session(
      course: TestCourses.course([TestCourses.part("w", .walk(again)), TestCourses.part("v", .walk(other))]),
      seed: 1)
    try session.perform(.opened(part: w), .chose(scene: SceneID("a"), choice: ChoiceID("noteer")))
    try session.perform(.opened(part: PartID("v")), .restarted(part: w))
    #expect(session.notebook == [TestCourses.leus, TestCourses.vreemd])
    #expect(session.shownPassages == [TestCourses.text("vreemd")])
  }
}
