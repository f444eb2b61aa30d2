import Foundation
import SourceText
import Synchronization

/// A line on standard error for work that takes longer than a second; nothing where nobody watches.
final class ProgressLine: Sendable {
  private struct State {
    var shown = ContinuousClock.now
    var isVisible = false
  }

  private let total: Int
  private let language: Language
  private let isWatched = isatty(2) == 1
  private let state = Mutex(State())

  /// Makes a line for work of `total` pieces.
  init(of total: Int, language: Language) {
    self.total = total
    self.language = language
  }

  /// Tells how many pieces are done; shown once a second at most.
  func show(_ done: Int) {
    guard isWatched else { return }
    let isDue = state.withLock { state -> Bool in
      guard ContinuousClock.now - state.shown > .seconds(1) else { return false }
      state.shown = ContinuousClock.now
      state.isVisible = true
      return true
    }
    guard isDue else { return }
    StandardError.say(Wording(nl: "\(done) van \(total) …", en: "\(done) of \(total) …")[language])
  }
}
