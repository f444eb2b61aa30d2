internal import CourseModel
internal import CourseParser
internal import SourceText
internal import Synchronization

/// Where things and texts of a course stand in its files; a place that is not known is the next larger one.
///
/// A text is looked for from the heading of what owns it to the next heading of the same kind.
final class CoursePlaces: Sendable {
  /// What was looked up before.
  private struct Memory {
    /// What was searched last: findings in one text mostly come together.
    var searched: (extent: Span, text: SearchableText)?
    var headings: [Int: FileHeadings] = [:]
    var titles: [Int: Span?] = [:]
  }

  private let course: Course
  private let sourceMap: SourceMap
  private let files: [SourceFile]
  private let extents: TextExtents
  private let memory = Mutex(Memory())

  /// Makes the places of a compiled course.
  init(course: Course, sourceMap: SourceMap, files: [SourceFile]) {
    self.course = course
    self.sourceMap = sourceMap
    self.files = files
    extents = TextExtents(sourceMap)
  }

  /// The same places with a memory of their own, for work that goes on beside other work.
  init(like other: CoursePlaces) {
    (course, sourceMap, files, extents) = (other.course, other.sourceMap, other.files, other.extents)
  }

  /// The first line of the course's own file.
  var courseFile: Span {
    let index = files.firstIndex { file in
      ["cursus.md", "course.md"].contains { file.path == $0 || file.path.hasSuffix("/" + $0) }
    }
    return line(1, of: index ?? 0)
  }

  /// The line of the course's file that begins with one of `keys`, or else its first line.
  func courseKey(_ keys: [String]) -> Span {
    let file = courseFile.file
    guard files.indices.contains(file) else { return courseFile }
    for number in 1...min(files[file].lineStarts.count, 400) {
      let span = line(number, of: file)
      let text = files[file].text(span.range)
      if number > 1, text == "---" { break }
      if keys.contains(where: { text.hasPrefix($0 + ":") }) { return span }
    }
    return courseFile
  }

  /// The `#` heading of a part, or else its first line.
  func part(_ index: Int) -> Span {
    guard course.parts.indices.contains(index), let top = sourceMap.parts[course.parts[index].id] else {
      return courseFile
    }
    return title(of: top.file) ?? top
  }

  /// The declaration of a goal.
  func goal(_ index: Int) -> Span {
    sourceMap.goals.indices.contains(index) ? sourceMap.goals[index] : courseFile
  }

  /// The heading of what owns a text.
  func heading(_ owner: TextPiece.Owner) -> Span {
    switch owner {
    case .welcome: courseFile
    case .introduction(let part): self.part(part)
    case .page(let part, let step): page(step, of: part)
    case .scene(let part, let scene): self.scene(scene, of: part)
    case .question(let index):
      sourceMap.questions.indices.contains(index) ? sourceMap.questions[index] : courseFile
    case .entry(let index): sourceMap.entries.indices.contains(index) ? sourceMap.entries[index] : courseFile
    }
  }

  /// Where a text of an owner stands, or else the owner's heading.
  func find(_ text: String, in owner: TextPiece.Owner) -> Span {
    let heading = heading(owner)
    let found = searchable(owner, heading)?.find(text, from: heading.range.lowerBound)
    return found.map { Span(file: heading.file, range: $0) } ?? heading
  }

  /// Where `word` stands within the text of an owner, or else that text.
  func find(_ word: String, within text: String, in owner: TextPiece.Owner) -> Span {
    let whole = find(text, in: owner)
    let heading = heading(owner)
    guard whole != heading, let view = searchable(owner, heading),
      let found = view.find(word, from: whole.range.lowerBound, before: whole.range.upperBound)
    else { return whole }
    return Span(file: whole.file, range: found)
  }

  /// The file and the line of a span, as a report prints them.
  func label(_ span: Span) -> String {
    guard files.indices.contains(span.file) else { return "?" }
    return "\(files[span.file].path):\(files[span.file].line(at: span.range.lowerBound))"
  }

  private func page(_ step: Int, of part: Int) -> Span {
    guard course.parts.indices.contains(part), case .lesson(let lesson) = course.parts[part].content,
      lesson.steps.indices.contains(step), case .page(let page) = lesson.steps[step],
      let top = sourceMap.parts[course.parts[part].id]
    else { return self.part(part) }
    return heading(SearchableText.normalised(page.title), in: top.file) ?? self.part(part)
  }

  private func scene(_ scene: Int, of part: Int) -> Span {
    guard course.parts.indices.contains(part), let spans = sourceMap.scenes[course.parts[part].id],
      spans.indices.contains(scene)
    else { return self.part(part) }
    return spans[scene]
  }

  private func line(_ number: Int, of file: Int) -> Span {
    Span(file: file, range: files.indices.contains(file) ? files[file].rangeOfLine(number) : 0..<0)
  }

  /// The text of an owner, from its heading on.
  private func searchable(_ owner: TextPiece.Owner, _ heading: Span) -> SearchableText? {
    guard files.indices.contains(heading.file) else { return nil }
    let start = heading.range.lowerBound
    let extent = Span(file: heading.file, range: start..<max(start, end(of: owner, heading)))
    return memory.withLock { memory in
      if let searched = memory.searched, searched.extent == extent { return searched.text }
      let text = SearchableText(files[heading.file], extent.range)
      memory.searched = (extent, text)
      return text
    }
  }

  private func end(of owner: TextPiece.Owner, _ heading: Span) -> Int {
    let end = files[heading.file].bytes.count
    guard case .page(let part, let step) = owner else { return extents.end(of: owner, heading) ?? end }
    guard case .lesson(let lesson) = course.parts[part].content else { return end }
    let next = lesson.steps.indices.dropFirst(step + 1).first { place in
      if case .page = lesson.steps[place] { true } else { false }
    }
    let start = next.map { page($0, of: part) }
    guard let start, start.file == heading.file, start.range.lowerBound > heading.range.lowerBound else {
      return end
    }
    return start.range.lowerBound
  }

  /// The first heading of the first level of a file.
  private func title(of file: Int) -> Span? {
    guard files.indices.contains(file) else { return nil }
    return memory.withLock { memory in
      if let known = memory.titles[file] { return known }
      let found = FileHeadings.title(of: files[file], index: file)
      memory.titles[file] = .some(found)
      return found
    }
  }

  /// The first heading of a file with a text without marks.
  private func heading(_ text: [UInt8], in file: Int) -> Span? {
    guard files.indices.contains(file) else { return nil }
    return memory.withLock { memory in
      if let known = memory.headings[file] { return known.byTitle[text] }
      let found = FileHeadings(files[file], index: file)
      memory.headings[file] = found
      return found.byTitle[text]
    }
  }
}
