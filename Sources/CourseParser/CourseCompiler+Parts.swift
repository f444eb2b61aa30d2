import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads the body of cursus.md: a welcome, and the links to the parts, in order.
  mutating func readContents(_ document: MarkdownDocument, _ text: CourseText) -> [ListedPart] {
    var nodes = Array(document.root.children)
    if let first = nodes.first, first.type == MarkdownKind.heading, first.headingLevel == 1 {
      nodes.removeFirst()
    }
    welcomeNodes = nodes
    courseDocument = document
    return nodes.filter { $0.type == MarkdownKind.list }.flatMap { partList($0, text) }
  }

  /// The parts that a list names: its items that begin with a link to a file of the course's folder.
  private func partList(_ node: MarkdownNode, _ text: CourseText) -> [ListedPart] {
    node.children.compactMap { item in
      guard let paragraph = item.firstChild, let link = paragraph.firstChild,
        link.type == MarkdownKind.link
      else { return nil }
      let address = link.address.prefix { $0 != "#" }
      guard address.hasSuffix(".md"), !address.contains(":") else { return nil }
      let path = CoursePath.joined(folder, decoded(address))
      guard CoursePath.folder(of: path) == folder else { return nil }
      return ListedPart(
        path: path, title: PlainText.of(link), span: text.addressSpan(of: link, in: paragraph))
    }
  }

  /// Reads the parts in the order of the contents; a file that is missing was told where the welcome links to it.
  mutating func readParts(listed: [ListedPart]) {
    readWelcome()
    var seen: Set<String> = []
    for part in listed where seen.insert(part.path).inserted { readPart(part.path, linkText: part.title) }
    for (path, kind) in kinds.sorted(by: { $0.key < $1.key }) where isOwn(path) {
      guard [.lesson, .walk, .test].contains(kind), seen.insert(path).inserted else { continue }
      if let text = texts[path] { report(.unlistedPart(CoursePath.name(of: path), text.top)) }
      readPart(path, linkText: nil)
    }
    let hasPart = kinds.contains { isOwn($0.key) && [.lesson, .walk, .test].contains($0.value) }
    // A file whose kind could not be read was reported, and may be one.
    let names = library.list(folder).filter { $0.hasSuffix(".md") && $0 != "cursus.md" && $0 != "course.md" }
    if !hasPart, listed.isEmpty, names.allSatisfy({ kinds[folder + "/" + $0] != nil }),
      let text = courseFileText
    {
      report(.noParts(text.top))
    }
  }

  private mutating func readWelcome() {
    guard let text = courseFileText else { return }
    course.welcome = blocks(welcomeNodes, TextPlace(text: text))
    welcomeNodes = []
    courseDocument = nil
  }

  private mutating func readPart(_ path: String, linkText: String?) {
    if let part = known?[path] { return take(part) }
    guard let kind = kinds[path], let text = texts[path] else { return }
    partTitle = nil
    let start = beginTrace()
    let content = partContent(kind, text)
    var matter = frontMatters[path] ?? FrontMatterMap(pairs: [], language: language, owner: text.top)
    let title = matter.text(.title) ?? partTitle ?? linkText ?? CoursePath.stem(of: path)
    let tags = readTags(&matter)
    diagnostics += matter.takeDiagnostics()
    endTrace(start, path, kind, tags)
    guard let content else { return }
    let id = PartID(CoursePath.stem(of: path))
    memory.order.append(id)
    course.parts.append(Part(id: id, title: title, content: content, sensitive: tags))
    sourceMap.parts[id] = text.top
  }

  private mutating func partContent(_ kind: Keyword, _ text: CourseText) -> Part.Content? {
    switch kind {
    case .lesson: readLesson(text).map(Part.Content.lesson)
    case .walk: readWalk(text).map(Part.Content.walk)
    case .test: readTest(text).map(Part.Content.test)
    default: nil
    }
  }

  /// Looks at the headings of a part, before what stands below them is read.
  mutating func beginPart(_ headings: [Heading], _ text: CourseText) {
    partTitle = headings.first { $0.level == 1 }?.title
    checkDuplicates(headings)
    partHeadings[text.path] = Set(headings.lazy.map(\.slug))
  }

  /// Reads the goal of a `doel:` chip.
  mutating func goal(_ name: String, _ chip: Chip) -> GoalID? {
    if goalIndex[name] != nil { return GoalID(name) }
    if isCourseFileBroken { return nil }
    let near = nearest(to: name, in: goalIndex.keys.sorted())
    report(.unknownName("het doel", "the goal", name, chip.span(of: name), near: near))
    return nil
  }
}

extension Diagnostic {
  static func unlistedPart(_ name: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unlistedPart, at: span,
      Wording(
        nl: "'\(name)' staat niet in de inhoud van de cursus", en: "'\(name)' is not in the course's contents"
      ),
      hint: Wording(
        nl: "Zet in cursus.md een regel: - [titel](\(name))",
        en: "Put a line in the course file: - [title](\(name))"))
  }

  static func noParts(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noParts, at: span, Wording(nl: "deze cursus heeft geen delen", en: "this course has no parts"),
      hint: Wording(
        nl: "Maak een bestand met 'soort: les', 'wandeling' of 'toets', en zet er een link naartoe.",
        en: "Make a file with 'kind: lesson', 'walk' or 'test', and link to it."))
  }
}
