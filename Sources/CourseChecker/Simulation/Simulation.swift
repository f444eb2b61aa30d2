public import CourseModel
internal import ScenarioEngine
internal import Scoring

/// What many simulated learners made of a course.
///
/// A row of figures for its author: how scores spread, which endings are reached, what nobody sees.
public struct Simulation: Sendable, Hashable {
  /// The version of the form in which it is written as JSON.
  public static let format = 1

  /// How many learners there were.
  public let learners: Int
  /// How they answered.
  public let policy: Policy
  /// The seed of the first of them; the others follow.
  public let seed: UInt64
  /// How many came to the end.
  public let finished: Int
  /// How many passed.
  public let passed: Int
  /// The scores in percents, in order; empty for a course without a pass mark.
  public let scores: [Int]
  /// For each walk how often each ending was reached.
  public let endings: [PartID: [String: Int]]
  /// For each walk the scenes that nobody saw.
  public let unseen: [PartID: [SceneID]]
  /// The choices that were taken by somebody, and all choices.
  public let choicesTaken: Int
  /// All choices of all walks.
  public let choices: Int
  /// The minutes that each learner would need (200 words a minute and 20 seconds an item), in order.
  public let minutes: [Int]

  /// Lets `learners` learners take `course`, one after the other; `progress` is told how many are done.
  public static func run(
    _ course: Course, learners: Int, policy: Policy, seed: UInt64, progress: (Int) -> Void = { _ in }
  ) -> Simulation {
    var tally = Tally(course)
    for number in 0..<max(0, learners) {
      var learner = SimulatedLearner(course: course, policy: policy, seed: seed &+ UInt64(number))
      learner.run()
      tally.add(learner)
      progress(number + 1)
    }
    return tally.simulation(learners: max(0, learners), policy: policy, seed: seed)
  }

  /// The value below which a share of an ordered list lies; nil for an empty one.
  public static func quantile(_ share: Double, of values: [Int]) -> Int? {
    guard !values.isEmpty else { return nil }
    return values[min(values.count - 1, max(0, Int(Double(values.count - 1) * share)))]
  }
}

/// What was seen of simulated learners so far.
private struct Tally {
  let course: Course
  var finished = 0
  var passed = 0
  var scores: [Int] = []
  var endings: [PartID: [String: Int]] = [:]
  var minutes: [Int] = []
  var taken: Set<String> = []
  var seen: [PartID: Set<SceneID>] = [:]

  init(_ course: Course) {
    self.course = course
    for part in course.parts {
      guard case .walk(let walk) = part.content else { continue }
      endings[part.id] = Dictionary(
        walk.scenes.compactMap(\.ending).map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  mutating func add(_ learner: SimulatedLearner) {
    let standing = learner.session.standing
    if standing.isDone { finished += 1 }
    if standing.isPassed { passed += 1 }
    if let result = standing.result { scores.append(result.percentage) }
    minutes.append((learner.words * 60 / 200 + learner.items * 20) / 60)
    for (part, ending) in learner.endings { endings[part, default: [:]][ending, default: 0] += 1 }
    for part in course.parts {
      guard case .walk(let walk) = part.content else { continue }
      for scene in walk.scenes where learner.taken[scene.id] != nil || learner.visits(scene.id, part.id) {
        seen[part.id, default: []].insert(scene.id)
      }
    }
    for (scene, choices) in learner.taken {
      for choice in choices.keys { taken.insert("\(scene)/\(choice)") }
    }
  }

  func simulation(learners: Int, policy: Policy, seed: UInt64) -> Simulation {
    var unseen: [PartID: [SceneID]] = [:]
    var choices = 0
    for part in course.parts {
      guard case .walk(let walk) = part.content else { continue }
      let known = seen[part.id] ?? []
      unseen[part.id] = walk.scenes.map(\.id).filter { !known.contains($0) }
      choices += walk.scenes.reduce(0) { $0 + $1.beats.reduce(0) { $0 + $1.choices.count } }
    }
    return Simulation(
      learners: learners, policy: policy, seed: seed, finished: finished, passed: passed,
      scores: scores.sorted(), endings: endings, unseen: unseen, choicesTaken: taken.count, choices: choices,
      minutes: minutes.sorted())
  }
}

extension SimulatedLearner {
  /// Whether the learner was in a scene of a walk.
  func visits(_ scene: SceneID, _ part: PartID) -> Bool {
    guard case .walk(let walk)? = session.course.parts.first(where: { $0.id == part })?.content,
      let reference = walk.sceneByID[scene]
    else { return false }
    return session.holds(.visits(reference, .greater, 0), in: part) == true
  }
}
