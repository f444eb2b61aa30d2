internal import CourseModel
internal import ScenarioEngine
internal import Scoring

/// What the session put before the learner after an event: enough to see from the record alone what was asked, in
/// which order, what could be chosen and what it earned.
///
/// Texts of the course are not repeated; they are pinned by its hash. This form is hashed, so it never changes within
/// a version of the transcript.
enum Shown {
  /// The screen after an event, with what was told on the way, as JSON.
  static func text(_ effects: [Effect], _ screen: Screen, in course: Course) -> String {
    var members = ["screen": CanonicalValue.object(Self.screen(screen))]
    let told = told(effects, in: course)
    if !told.isEmpty { members["told"] = .object(told) }
    return CanonicalValue.object(members).json
  }

  private static func told(_ effects: [Effect], in course: Course) -> [String: CanonicalValue] {
    var told: [String: CanonicalValue] = [:]
    var lists: [String: [String]] = [:]
    var values: [String: CanonicalValue] = [:]
    for effect in effects {
      switch effect {
      case .note(let entry): lists["notes", default: []].append(course[entry].id.rawValue)
      case .erase(let entry): lists["erased", default: []].append(course[entry].id.rawValue)
      case .meet(let entry): lists["met", default: []].append(course[entry].id.rawValue)
      case .lookUp(let entry): told["entry"] = .text(course[entry].id.rawValue)
      case .change(let variable, _, let value):
        values[course.variables[variable.index].id.rawValue] = .number(Int64(value))
      case .putOn(let role): told["role"] = .text(role.rawValue)
      case .mark(_, let mark, let isFinal):
        told["mark"] = .object([
          "final": .truth(isFinal), "maximum": .text(mark.maximum.description),
          "points": .text(mark.points.description),
        ])
      case .finish(let part): lists["done", default: []].append(part.rawValue)
      case .finishCourse(let passed): told["passed"] = .truth(passed)
      case .tell, .keepAnswer, .judge, .skip, .hint, .undone, .finishWalk, .finishTest, .passOver, .keepNote:
        // The event or the screen says it, or it is the course's own text.
        continue
      }
    }
    if !values.isEmpty { told["values"] = .object(values) }
    return told.merging(lists.mapValues(CanonicalValue.texts)) { first, _ in first }
  }
}
