import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads the body of cursus.md: a welcome, and the links to the parts, in order.
  mutating func readContents(_ document: MarkdownDocument, _ text: CourseText) -> [ListedPart] {
    var parts: [ListedPart] = []
    var welcome: [MarkdownNode] = []
    for node in document.root.children {
      if node.type == MarkdownKind.list, let listed = partList(node, text) {
        parts += listed
      }
      welcome.append(node)
    }
    if let first = welcome.first, first.type == MarkdownKind.heading, first.headingLevel == 1 { welcome.removeFirst() }
    welcomeNodes = welcome
    courseDocument = document
    return parts
  }

  /// The parts that a list names: each of its items begins with a link to a file beside cursus.md.
  private func partList(_ node: MarkdownNode, _ text: CourseText) -> [ListedPart]? {
    var result: [ListedPart] = []
    for item in node.children {
      guard let paragraph = item.firstChild, let link = paragraph.firstChild, link.type == MarkdownKind.link else { return nil }
      let address = link.address.split(separator: "#").first.map(String.init) ?? ""
      guard address.hasSuffix(".md"), !address.contains("/"), !address.contains(":") else { return nil }
      var title = PlainText()
      title.read(link)
      result.append(
        ListedPart(path: folder + "/" + address, title: title.text, span: text.span(of: "](" + link.address, in: paragraph)))
    }
    return result
  }

  /// Reads the parts in the order of the contents.
  mutating func readParts(listed: [ListedPart]) {
    readWelcome()
    var seen: Set<String> = []
    for part in listed where seen.insert(part.path).inserted {
      guard text(at: part.path, origin: part.span) != nil else {
        let near = NearMiss.nearest(to: CoursePath.name(of: part.path), in: library.list(folder))
        report(.unknownFile(CoursePath.name(of: part.path), part.span, near: near))
        continue
      }
      readPart(part.path, linkText: part.title)
    }
    for (path, kind) in kinds.sorted(by: { $0.key < $1.key }) where path.hasPrefix(folder + "/") {
      guard [.lesson, .walk, .test].contains(kind), seen.insert(path).inserted else { continue }
      if let text = texts[path] { report(.unlistedPart(CoursePath.name(of: path), text.top)) }
      readPart(path, linkText: nil)
    }
    if course.parts.isEmpty, let text = texts.values.first(where: { isCourseFile($0.path) }) { report(.noParts(text.top)) }
  }

  private func isCourseFile(_ path: String) -> Bool {
    path == folder + "/cursus.md" || path == folder + "/course.md"
  }

  private mutating func readWelcome() {
    guard let text = texts.values.first(where: { isCourseFile($0.path) }) else { return }
    course.welcome = blocks(welcomeNodes, TextPlace(text: text))
    welcomeNodes = []
    courseDocument = nil
  }

  private mutating func readPart(_ path: String, linkText: String?) {
    guard let kind = kinds[path], let text = texts[path] else { return }
    guard let content = partContent(kind, text) else { return }
    var matter = frontMatter(text)
    let heading = document(text).flatMap { document in
      document.root.children.first { $0.type == MarkdownKind.heading && $0.headingLevel == 1 }.map { node in
        var plain = PlainText()
        plain.read(node)
        return plain.text
      }
    }
    let title = matter?.text(.title) ?? heading ?? linkText ?? CoursePath.stem(of: path)
    let tags = matter.map { matter -> [String] in
      var matter = matter
      return readTags(&matter)
    }
    let id = PartID(CoursePath.stem(of: path))
    course.parts.append(Part(id: id, title: title, content: content, sensitive: tags ?? []))
    sourceMap.parts[id] = text.top
    // A part's tree is not needed once it was read; nor is its text, but for its diagnostics.
  }

  private mutating func partContent(_ kind: Keyword, _ text: CourseText) -> Part.Content? {
    guard let document = document(text) else { return nil }
    let sections = sections(document, text)
    checkDuplicates(sections)
    switch kind {
    case .lesson: return readLesson(sections, text).map(Part.Content.lesson)
    case .walk: return readWalk(sections, text).map(Part.Content.walk)
    case .test: return readTest(sections, text).map(Part.Content.test)
    default: return nil
    }
  }

  /// Reads the goal of a `doel:` chip.
  mutating func goal(_ name: String, _ chip: Chip) -> GoalID? {
    if goalIndex[name] != nil { return GoalID(name) }
    let near = NearMiss.nearest(to: name, in: goalIndex.keys.sorted())
    report(.unknownName("het doel", "the goal", name, chip.span, near: near))
    return nil
  }
}

extension Diagnostic {
  static func unlistedPart(_ name: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unlistedPart, at: span,
      Wording(nl: "'\(name)' staat niet in de inhoud van de cursus", en: "'\(name)' is not in the course's contents"),
      hint: Wording(nl: "Zet in cursus.md een regel: - [titel](\(name))", en: "Put a line in the course file: - [title](\(name))"))
  }

  static func noParts(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noParts, at: span, Wording(nl: "deze cursus heeft geen delen", en: "this course has no parts"),
      hint: Wording(
        nl: "Maak een bestand met 'soort: les', 'wandeling' of 'toets', en zet er een link naartoe.",
        en: "Make a file with 'kind: lesson', 'walk' or 'test', and link to it."))
  }
}
