public import CourseModel
internal import Scoring

extension Session {
  /// Whether a test was failed as often as it may be made.
  public func isUsedUp(_ part: PartID) -> Bool {
    guard let number = index.find(part), case .test(let slot) = index.slots[number] else { return false }
    guard state.tests[slot].phase == .result, attemptsLeft(slot) == 0 else { return false }
    return state.tests[slot].counting?.result.isPassed != true
  }
}
