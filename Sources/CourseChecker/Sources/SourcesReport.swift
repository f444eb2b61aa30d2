internal import CourseModel

/// What a course cites.
public struct SourcesReport: Sendable, Hashable, Codable {
  /// A source that is cited.
  public struct CitedSource: Sendable, Hashable, Codable {
    /// Its heading.
    public let title: String
    /// The title of the file it stands in.
    public let origin: String
    /// Its file and line.
    public let place: String
    /// How often it is cited.
    public let citations: Int
    /// The day on which it was last looked at.
    public let seen: String?
    /// The last day on which it holds.
    public let validUntil: String?
  }

  /// The sources that are cited, in the order in which the course knows them.
  public let cited: [CitedSource]
  /// The links to sources.
  public let citations: Int
  /// The tags of the course and its parts, each once.
  public let sensitiveTags: [String]

  init(_ checked: CheckedCourse) {
    let found = checked.citations
    let entries = checked.course.entries
    cited = entries.indices.compactMap { index in
      guard entries[index].kind == .source, let links = found[index] else { return nil }
      return CitedSource(
        title: entries[index].title, origin: entries[index].origin,
        place: checked.places.label(checked.places.heading(.entry(index))), citations: links.count,
        seen: entries[index].seen, validUntil: entries[index].validUntil)
    }
    citations = cited.reduce(0) { $0 + $1.citations }
    sensitiveTags = Set(checked.course.sensitive + checked.course.parts.flatMap(\.sensitive)).sorted()
  }
}
