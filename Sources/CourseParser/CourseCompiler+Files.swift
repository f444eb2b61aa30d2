import CourseModel
import SourceText

extension CourseCompiler {
  /// Why a file has no text.
  enum Absence {
    case missing
    case outside
    /// It is there, and is no text of a course; nothing to say of it.
    case other
    /// It is there, and cannot be used; that was reported.
    case reported
  }

  /// Reads a file as text; nil where there is none, and then `absentFiles` says why.
  mutating func text(at path: String) -> CourseText? {
    if let known = texts[path] { return known }
    guard absentFiles[path] == nil else { return nil }
    switch library.read(path) {
    case .bytes(let content):
      guard path.hasSuffix(".md") else {
        absentFiles[path] = .other
        return nil
      }
      return keep(Self.normalised(content), path)
    case .missing: absentFiles[path] = .missing
    case .outside: absentFiles[path] = .outside
    case .unreadable(let reason):
      absentFiles[path] = .reported
      report(.unreadable(library.display(path), reason, emptyFile(path)))
    }
    return nil
  }

  /// Without byte order mark, and with LF line ends.
  static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let hasReturn = bytes.withUnsafeBufferPointer { buffer in
      buffer.firstPlace(from: 0) { $0.marks(of: 0x0D) } < buffer.count
    }
    if !hasMark, !hasReturn { return bytes }
    let body = hasMark ? bytes[3...] : bytes[...]
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var previous: UInt8 = 0
    for byte in body {
      if byte == 0x0D {
        result.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }

  private mutating func keep(_ bytes: [UInt8], _ path: String) -> CourseText? {
    guard bytes.count <= CourseText.largest else {
      absentFiles[path] = .reported
      report(.tooLarge(emptyFile(path)))
      return nil
    }
    let source = SourceFile(path: library.display(path), bytes: bytes)
    let index = files.count
    files.append(source)
    if path.hasPrefix(folder + "/") { ownFiles.insert(index) }
    let text = CourseText(path: path, index: index, source: source)
    let found = CharacterCheck(source: source, file: index).diagnostics()
    diagnostics += found
    for line in MergeMarks(source: source).lines() { report(.mergeMark(Span(file: index, range: line))) }
    if found.contains(where: { $0.code == .invalidUTF8 }) {
      absentFiles[path] = .reported
      return nil
    }
    texts[path] = text
    return text
  }

  mutating func emptyFile(_ path: String) -> Span {
    files.append(SourceFile(path: library.display(path), bytes: []))
    return Span(file: files.count - 1, range: 0..<0)
  }

  /// Parses the Markdown of a text; nil, with a diagnostic, where it could overrun the parser.
  mutating func document(_ text: CourseText) -> MarkdownDocument? {
    guard isReadable(text), let document = MarkdownDocument(text.source.bytes, text.body) else { return nil }
    checkUnclosed(document, text)
    return document
  }

  /// Reports fences and comments that nothing closes, or that run on into the next fence.
  mutating func checkUnclosed(_ document: MarkdownDocument, _ text: CourseText) {
    guard ownFiles.contains(text.index) || kinds[text.path] != nil else { return }
    for node in document.root.children {
      if node.type == MarkdownKind.codeBlock { checkFence(node, text) }
    }
    guard let last = document.root.lastChild, last.type == MarkdownKind.htmlBlock else { return }
    let comment = last.literal
    if comment.hasPrefix("<!--"), !comment.contains("-->") {
      report(.unclosedBlock("-->", firstLine(of: last, text)))
    }
  }

  private func firstLine(of node: MarkdownNode, _ text: CourseText) -> Span {
    Span(file: text.index, range: text.source.rangeOfLine(text.bodyLine + node.startLine))
  }

  private mutating func checkFence(_ node: MarkdownNode, _ text: CourseText) {
    let span = firstLine(of: node, text)
    let opening = text.source.text(span.range).drop { $0 == " " }
    guard let mark = opening.first, mark == "`" || mark == "~" else { return }
    let fence = String(opening.prefix { $0 == mark })
    let end = text.source.text(text.source.rangeOfLine(text.bodyLine + node.endLine)).drop { $0 == " " }
    let isClosed =
      node.endLine > node.startLine && end.hasPrefix(fence) && end.allSatisfy { $0 == mark || $0 == " " }
    // A fence within a fence must be shorter: another as long is the next one, of which this is the end.
    let holdsFence = node.literal.split(separator: "\n").contains { $0.hasPrefix(fence) }
    if !isClosed || holdsFence { report(.unclosedBlock(fence, span)) }
  }

  /// Whether a text can be parsed quickly for sure; reports where not, and what is wrong with definitions.
  mutating func isReadable(_ text: CourseText) -> Bool {
    if let line = firstOverlongBlock(text) {
      report(.blockTooLong(Span(file: text.index, range: text.source.rangeOfLine(line))))
      return false
    }
    checkDefinitions(text)
    return true
  }

  /// The first line of a stretch without empty lines that is too long to be parsed quickly for sure.
  private func firstOverlongBlock(_ text: CourseText) -> Int? {
    guard text.body.count > CourseText.longestBlock else { return nil }
    let lines = text.source.lineStarts
    let bytes = text.source.bytes
    var start = text.body.lowerBound
    for index in text.bodyLine..<lines.count {
      let lineStart = lines[index]
      if lineStart - start > CourseText.longestBlock { return text.source.line(at: start) }
      if lineStart < bytes.count, bytes[lineStart] == 0x0A { start = lineStart }
    }
    return bytes.count - start > CourseText.longestBlock ? text.source.line(at: start) : nil
  }

  /// The pairs of a text's front matter; reports what is wrong with them.
  mutating func frontMatter(_ text: CourseText) -> FrontMatterMap? {
    guard let range = text.frontMatter else { return nil }
    var reader = FrontMatterReader(text: text, range: range)
    let pairs = reader.read()
    // A control character is the reason why the rest cannot be read, and was told.
    let isTold = diagnostics.contains {
      $0.code == .controlCharacter && $0.span.file == text.index && range.contains($0.span.range.lowerBound)
    }
    diagnostics += reader.diagnostics.filter { !isTold || $0.code != .frontMatterSyntax }
    return FrontMatterMap(
      pairs: pairs, language: language, owner: text.top,
      isBroken: reader.diagnostics.contains { $0.severity == .error })
  }

  /// Reads what each file of the course folder and of its world is.
  mutating func readFolder() {
    let entries: [Keyword] = [.notebook, .people, .terms, .sources, .map]
    for name in library.list(folder) where name.hasSuffix(".md") {
      let path = folder + "/" + name
      if name == "cursus.md" || name == "course.md" { continue }
      readKind(path, [.lesson, .walk, .test] + entries)
    }
    checkPairs()
    guard let worldFolder else { return }
    for name in library.list(worldFolder) where name.hasSuffix(".md") {
      readKind(worldFolder + "/" + name, entries)
    }
  }

  /// Of a Dutch and an English name for the same thing only one may be there (ruling 6).
  private mutating func checkPairs() {
    guard let file = courseFileText else { return }
    if !library.list(folder + "/proef").isEmpty, !library.list(folder + "/trials").isEmpty {
      report(.bothLanguages(file.top, "proef", "trials"))
    }
    if helpLinePaths.prefix(2).allSatisfy({ text(at: $0) != nil }) {
      report(.bothLanguages(file.top, "hulplijnen.md", "helplines.md"))
    }
  }

  private mutating func readKind(_ path: String, _ expected: [Keyword]) {
    if let part = known?[path] {
      kinds[path] = part.kind.keyword
      return
    }
    guard let text = text(at: path) else {
      if absentFiles[path] == .outside { report(.outsideLink(library.display(path), emptyFile(path))) }
      return
    }
    guard var matter = frontMatter(text) else {
      report(.missingFrontMatter(text, word(.kind)))
      return
    }
    matter.checkKeys([.kind, .title, .sensitive])
    let name = matter.text(.kind, required: true)
    diagnostics += matter.takeDiagnostics()
    frontMatters[path] = matter
    guard let name, let span = matter.value(.kind)?.span else { return }
    guard let kind = keyword(name, among: expected, at: span) else {
      report(.unknownKind(name, span, known: expected.map(word)))
      return
    }
    kinds[path] = kind
  }
}

extension Diagnostic {
  static func unreadable(_ path: String, _ reason: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unreadableFile, at: span,
      Wording(nl: "'\(path)' is niet te lezen: \(reason)", en: "'\(path)' cannot be read: \(reason)"),
      hint: Wording(nl: "Kijk of je het bestand mag openen.", en: "See whether you may open the file."))
  }

  static func tooLarge(_ span: Span) -> Diagnostic {
    let most = CourseText.largest >> 20
    return Diagnostic(
      .fileTooLarge, at: span,
      Wording(nl: "dit bestand is groter dan \(most) MB", en: "this file is larger than \(most) MB"),
      hint: Wording(nl: "Verdeel het over meer delen.", en: "Split it into several parts."))
  }

  static func blockTooLong(_ span: Span) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: span,
      Wording(
        nl: "hier begint een stuk van meer dan \(CourseText.longestBlock >> 10) kB zonder lege regel",
        en: "a stretch of more than \(CourseText.longestBlock >> 10) kB without an empty line begins here"),
      hint: Wording(nl: "Zet lege regels tussen de alinea's.", en: "Put empty lines between paragraphs."))
  }

  static func unclosedBlock(_ end: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedBlock, at: span,
      Wording(
        nl: "dit blok wordt niet gesloten: alles eronder hoort erbij",
        en: "this block is not closed: everything below is a part of it"),
      hint: Wording(
        nl: "Zet waar het ophoudt een regel met '\(end)'.", en: "Put a line with '\(end)' where it ends."))
  }

  static func tooDeep(_ span: Span) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: span,
      Wording(
        nl: "hier zitten meer dan \(CourseCompiler.deepest) lijsten, citaten of accenten in elkaar",
        en: "there are more than \(CourseCompiler.deepest) lists, quotes or accents inside each other here"),
      hint: Wording(nl: "Maak het ondieper.", en: "Make it less deep."))
  }

  static func missingFrontMatter(_ text: CourseText, _ key: String) -> Diagnostic {
    if text.isFrontMatterOpen { return .missingEnd(text.top) }
    if text.isFrontMatterLate {
      return Diagnostic(
        .missingKey, at: text.top,
        Wording(
          nl: "boven de eerste '---' staat een lege regel", en: "an empty line stands above the first '---'"),
        hint: Wording(
          nl: "Haal die weg: '---' hoort op de eerste regel.",
          en: "Take it out: '---' belongs on the first line."))
    }
    return Diagnostic(
      .missingKey, at: text.top,
      Wording(nl: "dit bestand zegt niet wat het is", en: "this file does not say what it is"),
      hint: Wording(
        nl: "Begin het met drie regels: '---', '\(key): …' en '---'.",
        en: "Begin it with three lines: '---', '\(key): …' and '---'."))
  }

  static func unknownKind(_ name: String, _ span: Span, known: [String]) -> Diagnostic {
    let near = NearMiss.nearest(to: name, in: known)
    return Diagnostic(
      .unknownKind, at: span,
      Wording(nl: "'\(name)' is geen soort bestand", en: "'\(name)' is no kind of file"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(
          nl: "Kies uit: \(known.joined(separator: ", ")).",
          en: "Choose from: \(known.joined(separator: ", "))."))
  }
}
