import CourseModel
import SourceText

/// What reading a part added to the compiler.
struct PartTrace {
  let path: String
  let kind: PartInterface.Kind
  let tags: [String]
  let questions: Range<Int>
  let entries: Set<Int>
  let roles: Set<String>
  let askedRoles: Range<Int>
  let askedQuestions: Range<Int>
  let askedHeadings: Range<Int>
  let askedFiles: [String]
  let hasPretest: Bool
}

/// Where the compiler was before it read a part.
struct PartStart {
  let questions: Int
  let entries: Set<Int>
  let roles: Set<String>
  let askedRoles: Int
  let askedQuestions: Int
  let askedHeadings: Int
  let pretest: Span?
}

/// Parts that are not read again, since they did not change and what they need is still there.
extension CourseCompiler {
  /// Compiles a course of which some parts are known, without reading those; what is found in them is not told again.
  ///
  /// The course that comes out lacks them, and is of use only to whom knows what was found in them before.
  public static func compile(
    _ library: CourseLibrary, folder: String, knowing parts: [PartInterface]
  ) -> Compilation {
    var compiler = CourseCompiler(library: library, folder: folder, known: KnownParts(parts))
    compiler.compile()
    return compiler.result()
  }

  /// Begins to follow what a part adds.
  mutating func beginTrace() -> PartStart {
    let start = PartStart(
      questions: course.questions.count, entries: usedEntries, roles: roles, askedRoles: askedRoles.count,
      askedQuestions: askedQuestions.count, askedHeadings: askedHeadings.count, pretest: pretestChip)
    if known != nil { (usedEntries, roles, askedFiles) = ([], [], []) }
    return start
  }

  /// Keeps what a part added.
  mutating func endTrace(_ start: PartStart, _ path: String, _ kind: Keyword, _ tags: [String]) {
    guard known != nil, let kind = PartInterface.Kind(kind) else { return }
    traces.append(
      PartTrace(
        path: path, kind: kind, tags: tags, questions: start.questions..<course.questions.count,
        entries: usedEntries, roles: roles, askedRoles: start.askedRoles..<askedRoles.count,
        askedQuestions: start.askedQuestions..<askedQuestions.count,
        askedHeadings: start.askedHeadings..<askedHeadings.count, askedFiles: askedFiles,
        hasPretest: pretestChip != start.pretest))
    usedEntries.formUnion(start.entries)
    roles.formUnion(start.roles)
  }

  /// Takes a part as known: what it leads to counts as used, and files to which it links are read.
  mutating func take(_ part: PartInterface) {
    memory.unread.append(part)
    memory.order.append(PartID(CoursePath.stem(of: part.path)))
    roles.formUnion(part.roles)
    for path in part.askedFiles {
      if text(at: path) == nil { memory.needsAll = true }
      if isSource(path) { readSource(path) }
    }
    for key in part.entries {
      if let index = entryIndex[key] { usedEntries.insert(index) } else { memory.needsAll = true }
    }
  }

  /// Looks whether what known parts ask of others is still there.
  mutating func checkKnown() {
    for part in memory.unread where !isAnswered(part) { memory.needsAll = true }
  }

  private func isAnswered(_ part: PartInterface) -> Bool {
    for name in part.askedRoles where !roles.contains(name) { return false }
    for name in part.askedQuestions where questionIndex[name] == nil {
      guard let known, known.has(question: name) else { return false }
    }
    for asked in part.askedHeadings {
      guard let slugs = headings(of: asked.path), slugs.contains(asked.slug) else { return false }
    }
    return true
  }

  /// The slugs of the headings of a part or of the help lines.
  func headings(of path: String) -> Set<String>? { partHeadings[path] ?? known?.headings(path) }

  /// What is to be known of the parts that were read.
  func interfaces() -> [PartInterface] {
    let tried = Set(trials.map(\.part))
    return traces.map { trace in
      let own = Set(course.questions[trace.questions].lazy.map(\.id.rawValue))
      return PartInterface(
        path: trace.path, kind: trace.kind, tags: trace.tags,
        headings: (partHeadings[trace.path] ?? []).joined(separator: "\n"),
        questions: course.questions[trace.questions].map(\.id.rawValue).joined(separator: "\n"),
        hasMarked: course.questions[trace.questions].contains(where: \.isMarked),
        entries: trace.entries.map { entryKey($0) }.sorted(), roles: trace.roles.sorted(),
        askedRoles: Set(askedRoles[trace.askedRoles].map(\.name)).sorted(),
        askedQuestions: Set(askedQuestions[trace.askedQuestions].map(\.name)).subtracting(own).sorted(),
        askedHeadings: askedHeadings[trace.askedHeadings].map { .init(path: $0.path, slug: $0.slug) },
        askedFiles: trace.askedFiles,
        canBeKept: !trace.hasPretest && !tried.contains(PartID(CoursePath.stem(of: trace.path))))
    }
  }

  /// The path and the slug of an entry.
  func entryKey(_ index: Int) -> String { entryPlaces[index].path + "#" + entryPlaces[index].slug }
}
