import CourseModel
import ScenarioEngine
import Terminal

/// Who can help, after a part that may hurt.
extension Player {
  /// The help lines of a sensitive part, once, when it was passed over or when a lesson that is done is left.
  ///
  /// The end of a walk and the result of a test show them themselves.
  mutating func helpLines(afterLeaving part: PartID?, _ effects: [Effect]) -> [LaidOut] {
    var left = effects.compactMap { effect in
      if case .passOver(let part) = effect { part } else { nil }
    }
    if let part, part != session.part, isDoneLesson(part) { left.append(part) }
    return left.filter { helped.insert($0).inserted }.flatMap(painter.helpAfter)
  }

  private func isDoneLesson(_ id: PartID) -> Bool {
    guard case .lesson? = session.course.parts.first(where: { $0.id == id })?.content else { return false }
    return session.progress.parts.contains { $0.id == id && $0.isDone }
  }
}
