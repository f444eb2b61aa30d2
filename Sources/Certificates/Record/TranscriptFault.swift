public import ScenarioEngine

/// A place in a transcript.
public enum TranscriptPlace: Sendable, Hashable {
  /// The first line: name, course, seed.
  case header
  /// The line of a step, counted from 1.
  case step(Int)
  /// The last line.
  case end
}

/// Why a transcript is not taken.
public enum TranscriptFault: Error, Sendable, Hashable {
  /// The file has more bytes than are read.
  case tooLarge(most: Int)
  /// The file is something else.
  case notATranscript
  /// It is of a later form; its version.
  case newerFormat(Int)
  /// Its events are of a later form; their version.
  case newerEvents(Int)
  /// A line does not follow from those above it: something was changed, left out or put in.
  case changed(TranscriptPlace)
  /// The file ends after so many whole steps.
  case cutOff(afterStep: Int)
  /// The chain holds, but the line is not written as Leerwijk writes it.
  case foreignForm(TranscriptPlace)
  /// It is of another course, or of another version than the one that it was to be replayed in.
  case otherCourse(TranscriptHeader.CourseVersion)
  /// The course has this content, but not the id, the title or the version that the first line gives it.
  case misnamedCourse(TranscriptHeader.CourseVersion)
  /// What draws is not known here; its name.
  case unknownGenerator(String)
  /// The course does not allow a step, counted from 1.
  case refused(step: Int, Refusal)
  /// What was shown after a step does not follow from the steps before it.
  case otherShown(step: Int)
  /// A judgement is of another text than the one that was handed in.
  case otherText(step: Int)
}
