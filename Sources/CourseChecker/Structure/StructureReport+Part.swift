internal import CourseModel

extension StructureReport.PartLine {
  init(_ index: Int, _ checked: CheckedCourse, words: Int, time: CourseTimes.PartTime) {
    let content = checked.course.parts[index]
    part = content.id.rawValue
    title = content.title
    self.words = words
    questions = checked.questionsByPart[index]?.count ?? 0
    minutes = time.minutes
    switch content.content {
    case .lesson(let lesson):
      kind = "lesson"
      size = lesson.steps.count { if case .page = $0 { true } else { false } }
      walk = nil
    case .walk(let found):
      kind = "walk"
      size = found.scenes.count
      walk = StructureReport.WalkLine(found, time.runs, sampled: time.sampled)
    case .test(let test):
      kind = "test"
      size = test.pool.count
      walk = nil
    }
  }
}

extension StructureReport.WalkLine {
  init(_ walk: Walk, _ runs: [WalkSample.Run], sampled count: Int) {
    let graph = SceneGraph(walk)
    let ways = graph.ways()
    let taken = runs.map(\.choices).sorted()
    scenes = walk.scenes.count
    let decisions = walk.scenes.count { $0.isDecision }
    decisionShare = scenes == 0 ? 0 : Int((100 * Double(decisions) / Double(scenes)).rounded())
    choices = walk.scenes.reduce(0) { $0 + $1.beats.reduce(0) { $0 + $1.choices.count } }
    mostChoices = walk.scenes.flatMap(\.beats).map(\.choices.count).max() ?? 0
    endings = walk.scenes.count { scene in
      scene.beats.contains { $0.choices.contains { $0.target == .end } }
    }
    self.ways = ways.map { $0.count.description }
    shortest = graph.shortest()
    longest = ways?.longest
    medianScenes = Median.of(runs.map { Double($0.scenes.count) })
    medianChoices = Median.of(runs.map { Double($0.choices) })
    choiceRange = [taken.first ?? 0, taken.last ?? 0]
    medianWords = Median.of(runs.map { Double($0.words) })
    seenShare = scenes == 0 ? 0 : Int((100 * medianScenes / Double(scenes)).rounded())
    sampled = [runs.count(where: \.ended), count]
    bottlenecks = graph.bottlenecks().map { walk.scenes[$0].title }
  }
}
