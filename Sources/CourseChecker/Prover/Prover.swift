public import CourseModel
public import CourseParser
internal import SourceText

/// Proves, over all states that a learner can reach, that a course strands nobody.
///
/// The states are those of `ScenarioEngine`, made small: what no condition can read any more is
/// left out, and notes and answers from other parts are taken to be either way at any time.
/// Taking choices back only leads to where a learner was.
public enum Prover {
  /// Proves a compiled course; one with errors as far as it could be read.
  public static func prove(_ compilation: Compilation, budget: ProofBudget = ProofBudget()) -> ProofReport {
    run(compilation, budget: budget, elsewhere: .nothing)?.report ?? ProofReport(walks: [], findings: [])
  }

  /// Proves a course of which some parts were not read again; nil where nothing could be read.
  static func run(_ compilation: Compilation, budget: ProofBudget, elsewhere: Elsewhere) -> CourseProof? {
    guard let course = compilation.course ?? compilation.draft else { return nil }
    var proof = CourseProof(course, compilation, budget, elsewhere)
    proof.run()
    return proof
  }

  /// The shortest way to a scene of a walk; nil if there is none, or none within the budget.
  public static func way(
    to scene: SceneID, in part: PartID, of course: Course, budget: ProofBudget = ProofBudget()
  ) -> Way? {
    guard let walk = course.walk(part), let wanted = walk.sceneByID[scene]?.index else { return nil }
    return WaysOfWalk(walk, part, course, budget)?.first { node, _ in node == wanted }
  }

  /// The shortest way to each ending of a walk that can be reached, in the order of the walk.
  public static func waysToEndings(
    in part: PartID, of course: Course, budget: ProofBudget = ProofBudget()
  ) -> [(ending: String, way: Way)] {
    guard let walk = course.walk(part), let ways = WaysOfWalk(walk, part, course, budget) else { return [] }
    return walk.scenes.indices.compactMap { scene in
      guard walk.scenes[scene].ending != nil else { return nil }
      let way = ways.first { $0 == scene && $1 }
      return way.map { (walk.scenes[scene].ending ?? walk.scenes[scene].id.rawValue, $0) }
    }
  }
}

extension Course {
  /// The walk that a part is.
  func walk(_ part: PartID) -> Walk? {
    for candidate in parts where candidate.id == part {
      if case .walk(let walk) = candidate.content { return walk }
    }
    return nil
  }
}
