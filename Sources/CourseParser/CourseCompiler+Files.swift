import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads a file as text; nil, with a diagnostic at `origin` or at the file, where it cannot be.
  mutating func text(at path: String, origin: Span? = nil) -> CourseText? {
    if let known = texts[path] { return known }
    guard !missingFiles.contains(path) else { return nil }
    let bytes: [UInt8]
    switch library.read(path) {
    case .bytes(let content): bytes = content
    case .missing:
      missingFiles.insert(path)
      return nil
    case .unreadable(let reason):
      missingFiles.insert(path)
      report(.unreadable(library.display(path), reason, origin ?? emptyFile(path)))
      return nil
    case .outside:
      missingFiles.insert(path)
      if let origin { report(.outsideLink(library.display(path), origin)) }
      return nil
    }
    return keep(Self.normalised(bytes), path)
  }

  /// Without byte order mark, and with LF line ends.
  static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard body.contains(0x0D) else { return Array(body) }
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
    let source = SourceFile(path: library.display(path), bytes: bytes)
    let index = files.count
    files.append(source)
    let text = CourseText(path: path, index: index, source: source)
    guard bytes.count <= CourseText.largest else {
      report(.tooLarge(text.top))
      missingFiles.insert(path)
      return nil
    }
    let found = CharacterCheck(source: source, file: index).diagnostics()
    diagnostics += found
    if found.contains(where: { $0.code == .invalidUTF8 }) {
      missingFiles.insert(path)
      return nil
    }
    texts[path] = text
    return text
  }

  private mutating func emptyFile(_ path: String) -> Span {
    files.append(SourceFile(path: library.display(path), bytes: []))
    return Span(file: files.count - 1, range: 0..<0)
  }

  /// Parses the Markdown of a text; nil, with a diagnostic, where it could overrun the parser.
  mutating func document(_ text: CourseText) -> MarkdownDocument? {
    if let line = firstOverlongBlock(text) {
      report(.blockTooLong(Span(file: text.index, range: text.source.rangeOfLine(line))))
      return nil
    }
    guard let document = MarkdownDocument(text.body) else { return nil }
    if let line = document.tooDeepLine() {
      report(.tooDeep(Span(file: text.index, range: text.source.rangeOfLine(text.bodyLine + line))))
      return nil
    }
    return document
  }

  /// The first line of a stretch without empty lines that is too long to be parsed quickly for sure.
  private func firstOverlongBlock(_ text: CourseText) -> Int? {
    guard text.body.count > CourseText.longestBlock else { return nil }
    var start = text.bodyStart
    for lineStart in text.source.lineStarts where lineStart > text.bodyStart {
      if lineStart - start > CourseText.longestBlock { return text.source.line(at: start) }
      if lineStart < text.source.bytes.count, text.source.bytes[lineStart] == 0x0A { start = lineStart }
    }
    return text.source.bytes.count - start > CourseText.longestBlock ? text.source.line(at: start) : nil
  }

  /// The pairs of a text's front matter; reports what is wrong with them.
  mutating func frontMatter(_ text: CourseText) -> FrontMatterMap? {
    guard let range = text.frontMatter else { return nil }
    var reader = FrontMatterReader(text: text, range: range)
    let pairs = reader.read()
    diagnostics += reader.diagnostics
    return FrontMatterMap(pairs: pairs, language: language, owner: text.top)
  }

  /// Reads what each file of the course folder and of its world is.
  mutating func readFolder() {
    for name in library.list(folder) where name.hasSuffix(".md") {
      let path = folder + "/" + name
      if name == "cursus.md" || name == "course.md" { continue }
      readKind(path)
    }
    guard let worldFolder else { return }
    for name in library.list(worldFolder) where name.hasSuffix(".md") { readKind(worldFolder + "/" + name) }
  }

  private mutating func readKind(_ path: String) {
    guard let text = text(at: path) else { return }
    guard var matter = frontMatter(text) else {
      report(.missingFrontMatter(text.top, word(.kind)))
      return
    }
    let known: [Keyword] = [.lesson, .walk, .test, .notebook, .people, .terms, .sources, .map]
    matter.checkKeys([.kind, .title, .sensitive])
    let name = matter.text(.kind, required: true)
    diagnostics += matter.diagnostics
    guard let name, let span = matter.value(.kind)?.span else { return }
    guard let kind = keyword(name, among: known, at: span) else {
      report(.unknownKind(name, span, known: known.map(word)))
      return
    }
    kinds[path] = kind
  }
}

extension Diagnostic {
  static func unreadable(_ path: String, _ reason: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unreadableFile, at: span,
      Wording(nl: "'\(path)' is niet te lezen: \(reason)", en: "'\(path)' cannot be read: \(reason)"))
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

  static func tooDeep(_ span: Span) -> Diagnostic {
    Diagnostic(
      .tooDeep, at: span,
      Wording(
        nl: "hier zitten meer dan \(MarkdownDocument.deepest) lijsten en citaten in elkaar",
        en: "there are more than \(MarkdownDocument.deepest) lists and quotes inside each other here"),
      hint: Wording(nl: "Maak het ondieper.", en: "Make it less deep."))
  }

  static func missingFrontMatter(_ span: Span, _ kind: String) -> Diagnostic {
    Diagnostic(
      .missingKey, at: span,
      Wording(nl: "dit bestand zegt niet wat het is", en: "this file does not say what it is"),
      hint: Wording(
        nl: "Begin het met drie regels: '---', '\(kind): …' en '---'.",
        en: "Begin it with three lines: '---', '\(kind): …' and '---'."))
  }

  static func unknownKind(_ name: String, _ span: Span, known: [String]) -> Diagnostic {
    let near = NearMiss.nearest(to: name, in: known)
    return Diagnostic(
      .unknownKind, at: span,
      Wording(nl: "'\(name)' is geen soort bestand", en: "'\(name)' is no kind of file"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(
          nl: "Kies uit: \(known.joined(separator: ", ")).", en: "Choose from: \(known.joined(separator: ", "))."))
  }
}
