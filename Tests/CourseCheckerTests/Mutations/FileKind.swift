/// What a file of a course is, by the word in its front matter.
enum FileKind: CaseIterable {
  case course, lesson, walk, test, notebook, people, terms, sources, map, trial

  private static let words: [String: FileKind] = [
    "les": .lesson, "lesson": .lesson, "wandeling": .walk, "walk": .walk, "toets": .test, "test": .test,
    "notitieboek": .notebook, "notebook": .notebook, "personen": .people, "people": .people,
    "begrippen": .terms, "terms": .terms, "bronnen": .sources, "sources": .sources, "kaart": .map,
    "map": .map,
  ]

  /// The files that are parts of a course.
  static let parts: Set<FileKind> = [.lesson, .walk, .test]
  /// The files with headings that are linked to as entries.
  static let entries: Set<FileKind> = [.notebook, .people, .terms]

  /// What the file at `path` is; nil where it does not say so.
  static func of(_ path: String, _ lines: [String]) -> FileKind? {
    if path.hasSuffix("/cursus.md") || path.hasSuffix("/course.md") { return .course }
    if path.contains("/proef/") || path.contains("/trials/") { return .trial }
    for line in lines.prefix(6) where line.hasPrefix("soort: ") || line.hasPrefix("kind: ") {
      return line.split(separator: " ").last.flatMap { words[String($0)] }
    }
    return nil
  }
}
