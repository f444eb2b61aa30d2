import CourseModel
public import SourceText

extension GIFT {
  /// Makes a course of a file: a test with its questions, and a lesson with its descriptions.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes: a file is never trusted.
  ///   - name: The file's name, which names the course where no category does.
  ///   - language: The language of the course; the file does not say it.
  /// - Returns: The course, and what was lost.
  public static func importCourse(_ bytes: [UInt8], named name: String, language: Language) -> CourseImport {
    let (items, report) = read(bytes)
    var maker = GIFTCourseMaker(language, report)
    return maker.course(items, fileName: name)
  }
}

/// Gathers the files of a course while the questions of a file are turned into our own.
struct GIFTCourseMaker {
  var writer: CourseFileWriter
  var report: ConversionReport
  private var headings: UniqueNames
  private var goals: [(id: String, text: String)] = []
  private var goalNames = UniqueNames()
  private var goalIDs: [String: String] = [:]
  private var pages: [String] = []
  private var marked: [String] = []
  private var reflections: [String] = []
  private var title: String?
  /// The goal of the questions that follow.
  private var goal: String?

  /// The most categories that become goals.
  private static let mostGoals = 200

  init(_ language: Language, _ report: ConversionReport) {
    writer = CourseFileWriter(language)
    self.report = report
    headings = UniqueNames(taken: [Slug.of(writer.words.reading), Slug.of(writer.words.questions)])
  }

  mutating func course(_ items: [GIFT.Item], fileName: String) -> CourseImport {
    for item in items {
      switch item {
      case .category(let names, let line): read(names, line)
      case .question(let question): read(question)
      }
    }
    guard !pages.isEmpty || !marked.isEmpty || !reflections.isEmpty else {
      report.add(.nothingToImport, at: .whole)
      return CourseImport(course: nil, report: report)
    }
    if !marked.isEmpty { report.add(.noPassMark, at: .whole) }
    let stem =
      fileName.split(separator: "/").last.map { $0.split(separator: ".").first.map(String.init) ?? "" } ?? ""
    let title = CourseWords.heading(title ?? (stem.isEmpty ? "GIFT" : stem))
    let course = ImportedCourse(
      folder: Slug.file(title, otherwise: "gift"), title: title, files: files(title.isEmpty ? "GIFT" : title))
    return CourseImport(course: course, report: report)
  }

  private func files(_ title: String) -> [String: String] {
    var files: [String: String] = [:]
    var parts: [(file: String, title: String)] = []
    let words = writer.words
    // A test needs something to mark; without it the open questions are practice.
    let practice = marked.isEmpty ? reflections : []
    func add(_ stem: String, _ kind: String, _ heading: String, _ sections: [String]) {
      let file = "\(parts.count + 1)-\(stem).md"
      parts.append((file, heading))
      files[file] = writer.matter(kind: kind) + "# \(heading)\n\n" + sections.joined(separator: "\n")
    }
    if !pages.isEmpty || !practice.isEmpty {
      add(words.language == .nl ? "lezen" : "reading", words.lesson, words.reading, pages + practice)
    }
    if !marked.isEmpty {
      add(words.language == .nl ? "vragen" : "questions", words.test, words.questions, marked + reflections)
    }
    files[words.courseFile] = writer.courseFile(title: title, goals: goals, parts: parts)
    return files
  }

  /// A category: its outermost name is the course's title, its innermost a goal.
  private mutating func read(_ names: [String], _ line: Int) {
    var names = names
    while let first = names.first, first.hasPrefix("$") || first == "top" { names.removeFirst() }
    guard let first = names.first else {
      goal = nil
      return
    }
    if title == nil { title = first }
    if first == title { names.removeFirst() }
    if names.count > 1 { report.add(.categoryFlattened(names.joined(separator: "/")), at: .line(line)) }
    goal = names.last.map { goalID($0, line) } ?? nil
  }

  private mutating func goalID(_ name: String, _ line: Int) -> String? {
    if let known = goalIDs[name] { return known }
    guard goals.count < Self.mostGoals else {
      report.add(.categoryLost(name), at: .line(line))
      return nil
    }
    let id = Slug.of(goalNames.unique(String(name.prefix(200)).replacing("`", with: "'")))
    goalIDs[name] = id
    goals.append((id, String(name.prefix(400))))
    return id
  }

  private mutating func read(_ question: GIFT.Question) {
    var maker = GIFTQuestionMaker(writer, question)
    let made = maker.make()
    report.add(maker.report)
    guard let made else { return }
    let kind = made.kind.map { writer.words.heading($0) + ": " } ?? ""
    let text = headings.unique(made.title.text, prefix: kind)
    var heading = made.title
    if text != made.title.text { heading = Prose(text, marks: made.title.marks) }
    if made.name != nil, text != made.name { report.add(.headingChanged(text), at: .line(question.line)) }
    let lines = section(made, writer.heading(2, kind, heading))
    report.add(writer.takeFindings(), at: .line(question.line))
    switch made.kind {
    case nil: pages.append(lines)
    case .reflection: reflections.append(lines)
    case .question, .fillIn, .number, .match: marked.append(lines)
    }
  }

  private func section(_ made: MadeQuestion, _ heading: String) -> String {
    var lines = [heading, ""]
    var chips = made.chips
    if let goal, made.kind != nil { chips.append("\(writer.words.goal): \(goal)") }
    if let goal, made.kind == nil { chips.append("\(writer.words.goal): \(goal)") }
    if !chips.isEmpty { lines += [chips.map { "`\($0)`" }.joined(separator: " "), ""] }
    for part in [made.stem, made.answers, made.explanation] where !part.isEmpty { lines += part + [""] }
    return lines.joined(separator: "\n")
  }
}

/// A question as the pieces of a section of a course file.
struct MadeQuestion {
  /// What its heading says it is; nil for a page.
  var kind: CourseWords.Kind?
  var title: Prose
  /// The name that the file gives it.
  var name: String?
  var chips: [String] = []
  var stem: [String] = []
  var answers: [String] = []
  var explanation: [String] = []
}
