internal import Foundation

/// The figures of a course, for its author and for other programs.
///
/// The JSON form has a version; a field is never renamed or given another meaning, only added.
public struct CourseReport: Sendable, Hashable, Codable {
  /// The version of the JSON form.
  public static let formatVersion = 1

  /// The version of the form that this report has.
  public let version: Int
  /// The id of the course.
  public let course: String
  /// Its title.
  public let title: String
  /// Its version, as its author counts.
  public let courseVersion: String
  /// The language of its texts.
  public let language: String
  /// The day for which sources were judged, as `yyyy-mm-dd`.
  public let day: String
  /// The errors that the checks found.
  public let errors: Int
  /// The warnings that the checks found.
  public let warnings: Int
  /// What its tests are worth.
  public let assessment: AssessmentReport
  /// How it reads.
  public let reading: ReadingReport
  /// What it cites.
  public let sources: SourcesReport
  /// How it is built.
  public let structure: StructureReport

  init(
    course: String, title: String, courseVersion: String, language: String, day: String, errors: Int,
    warnings: Int,
    assessment: AssessmentReport, reading: ReadingReport, sources: SourcesReport, structure: StructureReport
  ) {
    version = Self.formatVersion
    self.course = course
    self.title = title
    self.courseVersion = courseVersion
    self.language = language
    self.day = day
    self.errors = errors
    self.warnings = warnings
    self.assessment = assessment
    self.reading = reading
    self.sources = sources
    self.structure = structure
  }

  /// The report as JSON with sorted keys, a line feed at its end.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
