public import CourseModel
public import SourceText

/// What compiling a course gives: the course, unless an error stands in the way, and all that was found.
public struct Compilation: Sendable {
  /// The course; nil if there is an error.
  public let course: Course?
  /// The course as far as it could be read, whatever is wrong with it; nil if there is no course file.
  public let draft: Course?
  /// Everything that is wrong or doubtful, sorted by place.
  public let diagnostics: [Diagnostic]
  /// The files that were read: what the spans point into.
  public let files: [SourceFile]
  /// Where things stand.
  public let sourceMap: SourceMap
  /// The files that an attempt pins, by their path in the library.
  public let pinnedFiles: [String: [UInt8]]
  /// The scripted walks that must keep working; no part of the course.
  public let trials: [Trial]
  /// The language of the course's own words, in which its author wants to be told things.
  public let language: Language
  /// What is known of its parts; nil unless it was asked for.
  public let memory: PartMemory?
}

/// Where the things of a course stand in its files; the course itself knows no places.
public struct SourceMap: Sendable {
  /// For each part its heading or first line.
  public internal(set) var parts: [PartID: Span] = [:]
  /// For each part that is a walk the headings of its scenes, by index.
  public internal(set) var scenes: [PartID: [Span]] = [:]
  /// For each walk the choices of each scene, by their place among the scene's choices.
  public internal(set) var choices: [PartID: [[Span]]] = [:]
  /// For each walk the conditions of the passages of each scene, in order.
  public internal(set) var passages: [PartID: [[Span]]] = [:]
  /// For each walk the conditions of what stands below the choices of each scene, in order.
  public internal(set) var told: [PartID: [[Span]]] = [:]
  /// The headings of the questions, by index.
  public internal(set) var questions: [Span] = []
  /// The opening fences of the two texts of each repair, by the index of its question.
  public internal(set) var repairs: [Int: RepairPlaces] = [:]
  /// The headings of the entries, by index.
  public internal(set) var entries: [Span] = []
  /// The declarations of the variables, by index.
  public internal(set) var variables: [Span] = []
  /// The declarations of the goals, by index.
  public internal(set) var goals: [Span] = []
  /// The pass mark of the certificate; nil without one.
  public internal(set) var passMark: Span?
}
