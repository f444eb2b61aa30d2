/// A course that was made of another format: its files, as texts in our own format.
public struct ImportedCourse: Sendable, Hashable {
  /// The name that its folder should have: a slug.
  public let folder: String
  /// Its title.
  public let title: String
  /// Its files by their name within the folder, such as `cursus.md`.
  public let files: [String: String]

  /// Makes a course of files.
  public init(folder: String, title: String, files: [String: String]) {
    self.folder = folder
    self.title = title
    self.files = files
  }
}

/// What reading another format gives.
public struct CourseImport: Sendable, Hashable {
  /// The course; nil where nothing in the file could be used, which the report explains.
  public let course: ImportedCourse?
  /// What was lost on the way.
  public let report: ConversionReport

  /// Makes the outcome of an import.
  public init(course: ImportedCourse?, report: ConversionReport) {
    self.course = course
    self.report = report
  }
}

/// What writing another format gives.
public struct CourseExport: Sendable, Hashable {
  /// The text of the file; nil where the course has nothing that the format can hold.
  public let text: String?
  /// What was lost on the way.
  public let report: ConversionReport

  /// Makes the outcome of an export.
  public init(text: String?, report: ConversionReport) {
    self.text = text
    self.report = report
  }
}
