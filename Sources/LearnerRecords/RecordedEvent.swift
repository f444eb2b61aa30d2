public import ScenarioEngine
public import Scoring

/// An event with what its answer earned.
public struct RecordedEvent: Sendable, Hashable {
  /// What was done.
  public let event: Event
  /// What it earned; nil for anything but an answer that is marked.
  public let outcome: Outcome?

  /// Makes a recorded event.
  public init(_ event: Event, outcome: Outcome? = nil) {
    self.event = event
    self.outcome = outcome
  }
}

/// What an answer earned, kept beside the event for reports.
///
/// A result is always added up by replay.
public struct Outcome: Sendable, Hashable {
  /// How good an answer was: `Mark.Verdict` without its texts.
  public enum Result: String, Sendable, Hashable, CaseIterable {
    /// All right.
    case right
    /// Right but for the spelling.
    case almost
    /// Some of it right.
    case partly
    /// None of it right.
    case wrong
    /// Not marked.
    case unmarked
  }

  /// How good the answer was.
  public let result: Result
  /// The points in thousandths, rounded; below zero only for a sure wrong answer.
  public let millipoints: Int64

  /// Makes an outcome.
  public init(_ result: Result, millipoints: Int64) {
    self.result = result
    self.millipoints = millipoints
  }

  /// Makes the outcome of a mark's verdict.
  public init(verdict: Mark.Verdict, millipoints: Int64) {
    self.millipoints = millipoints
    switch verdict {
    case .right: result = .right
    case .almost: result = .almost
    case .partly: result = .partly
    case .wrong: result = .wrong
    case .unmarked: result = .unmarked
    }
  }
}

/// A text of a learner's own: an event holds its digest, the text stands beside it and leaves with the learner.
public struct PrivateText: Sendable, Hashable, Codable {
  /// The SHA-256 of the text, in hexadecimal, as the event has it.
  public let digest: String
  /// The text.
  public let text: String

  /// Makes a private text.
  public init(digest: String, text: String) {
    self.digest = digest
    self.text = text
  }
}
