import CourseModel
import Scoring

@testable import ScenarioEngine

extension Screen {
  /// A screen in a few words, for plans.
  var sketch: String {
    switch self {
    case .welcome: "welcome"
    case .contents: "contents"
    case .warning(let warning): "warning \(warning.tags.joined(separator: ",")) before \(warning.part)"
    case .page(let page): "page \(page.page.id)"
    case .question(let question):
      "question \(question.question.id)" + (question.attemptsLeft.map { ", \($0) left" } ?? "")
    case .feedback(let feedback):
      "\(feedback.mark.verdict) \(feedback.question.question.id)" + (feedback.mayRetry ? ", again?" : "")
    case .scene(let scene): scene.sketch
    case .walkEnd(let end): "end \(end.ending)"
    case .testIntroduction(let test): "test of \(test.items)"
    case .testResult(let test): "attempt \(test.attempt): \(test.result.points) of \(test.result.maximum)"
    case .pretestResult(let pretest):
      "pretest: \(pretest.result.points) of \(pretest.result.maximum), "
        + "may pass over [\(pretest.mayPassOver.map(\.rawValue).joined(separator: " "))]"
    case .courseEnd(let standing): standing.isPassed ? "passed" : "not passed"
    }
  }
}

extension SceneScreen {
  fileprivate var sketch: String {
    let way =
      switch self.way {
      case .choices: choices.map(\.id.rawValue).joined(separator: " ")
      case .onward: "onward"
      case .questions: "questions"
      case .stuck: "stuck"
      }
    return "\(scene.id): \(passages.flatMap(\.prose).map(\.text).joined(separator: " ")) / \(way)"
  }
}
