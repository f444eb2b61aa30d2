import CourseModel
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
