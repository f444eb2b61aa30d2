import SourceText

/// A heading and what stands below it, up to the next heading.
struct Section {
  /// The heading as it appears in the outline.
  let outline: Heading
  /// The heading; nil for what stands before the first one.
  let heading: MarkdownNode?
  /// The blocks below it.
  let nodes: ArraySlice<MarkdownNode>

  /// The level of the heading; 0 for what stands before the first one.
  var level: Int { outline.level }
  /// The text of the heading.
  var title: String { outline.title }
  /// The id that follows from it.
  var slug: String { outline.slug }
  /// The line of the heading, or of the first block.
  var span: Span { outline.span }
}

/// A heading of a file, known before what stands below it is read.
struct Heading: Equatable {
  /// 1 to 6; 0 for what stands before the first heading.
  let level: Int
  /// Its text without marks.
  let title: String
  /// The id that follows from it.
  let slug: String
  /// Whether nothing stands below it before the next heading.
  let isBare: Bool
  /// Its line.
  let span: Span
}

extension CourseCompiler {
  /// Cuts a document into sections; nothing is reported.
  ///
  /// The ids of headings that were `foreseen` are not worked out again.
  func sections(
    _ document: MarkdownDocument, _ text: CourseText, foreseen: ArraySlice<Heading> = []
  ) -> [Section] {
    var foreseen = foreseen
    var result: [Section] = []
    var nodes: [MarkdownNode] = []
    var heading: MarkdownNode?
    for node in document.root.children {
      if node.type == MarkdownKind.heading {
        add(&result, heading, nodes, text, &foreseen)
        heading = node
        nodes = []
      } else {
        nodes.append(node)
      }
    }
    add(&result, heading, nodes, text, &foreseen)
    return result
  }

  private func add(
    _ result: inout [Section], _ heading: MarkdownNode?, _ nodes: [MarkdownNode], _ text: CourseText,
    _ foreseen: inout ArraySlice<Heading>
  ) {
    guard let node = heading ?? nodes.first else { return }
    let title = heading.map(PlainText.of) ?? ""
    let known = heading == nil ? nil : foreseen.popFirst()
    let slug = known.flatMap { $0.title == title ? $0.slug : nil } ?? Slug.of(title)
    let outline = Heading(
      level: heading?.headingLevel ?? 0, title: title, slug: slug, isBare: nodes.isEmpty,
      span: text.span(of: node))
    result.append(Section(outline: outline, heading: heading, nodes: nodes[...]))
  }

  /// Reports what a heading holds that does not belong there.
  mutating func checkHeadings(_ sections: [Section], _ text: CourseText) {
    for section in sections {
      guard let heading = section.heading else { continue }
      if let only = heading.firstChild, only.next == nil, only.type == MarkdownKind.text,
        section.title.utf8.last != UInt8(ascii: "}")
      {
        continue
      }
      checkHeading(heading, section.title, text)
    }
  }

  private mutating func checkHeading(_ heading: MarkdownNode, _ title: String, _ text: CourseText) {
    for node in heading.children where node.type == MarkdownKind.code {
      report(.chipInHeading(node.literal, text.outerSpan(of: node, in: heading)))
    }
    guard title.hasSuffix("}"), let open = title.lastIndex(of: "{") else { return }
    let attribute = String(title[open...])
    let lines = text.range(of: heading)
    let span = text.find(attribute, in: lines).map { Span(file: text.index, range: $0) }
    report(.headingAttribute(attribute, span ?? text.span(of: heading)))
  }

  /// Reports text that became a heading because a rule stands right below it.
  mutating func checkUnderlined(_ sections: [Section], _ text: CourseText) {
    for section in sections where section.level == 1 || section.level == 2 {
      let line = text.source.bytes[section.span.range]
      if line.first != UInt8(ascii: "#") { report(.accidentalHeading(section.span)) }
    }
  }

  /// Reports the headings of a file whose ids are not unique, at the second.
  mutating func checkDuplicates(_ headings: [Heading]) {
    var seen: [String: Span] = [:]
    seen.reserveCapacity(headings.count)
    for heading in headings where heading.level > 0 {
      if let first = seen.updateValue(heading.span, forKey: heading.slug) {
        seen[heading.slug] = first
        report(.duplicateHeading(heading.title, heading.span, first: first))
      }
    }
  }
}

/// The text of inline nodes, without marks.
struct PlainText {
  private var text = ""

  /// The text of a block or of a link.
  static func of(_ node: MarkdownNode) -> String {
    if let only = node.firstChild, only.next == nil, only.type == MarkdownKind.text { return only.literal }
    var plain = PlainText()
    plain.read(node, depth: 0)
    return plain.text
  }

  private mutating func read(_ node: MarkdownNode, depth: Int) {
    guard depth < CourseCompiler.deepest else { return }
    for child in node.children {
      switch child.type {
      case MarkdownKind.text, MarkdownKind.code: text += child.literal
      case MarkdownKind.softbreak, MarkdownKind.linebreak: text += " "
      default: read(child, depth: depth + 1)
      }
    }
  }
}

extension Diagnostic {
  static func duplicateHeading(_ title: String, _ span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateHeading, at: span,
      Wording(nl: "de kop '\(title)' staat er al", en: "the heading '\(title)' is there already"),
      hint: Wording(
        nl: "Geef deze kop een andere tekst: een link kan maar naar één kop gaan.",
        en: "Give this heading another text: a link can lead to one heading only."),
      notes: [Note(span: first, text: Wording(nl: "hier staat de eerste", en: "the first one is here"))])
  }

  static func headingAttribute(_ attribute: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .headingAttribute, at: span,
      Wording(nl: "'\(attribute)' hoort niet in een kop", en: "'\(attribute)' does not belong in a heading"),
      hint: Wording(
        nl: "Haal het weg: de naam van een kop volgt uit zijn tekst.",
        en: "Take it out: a heading's name follows from its text."))
  }

  static func chipInHeading(_ chip: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .chipInHeading, at: span,
      Wording(
        nl: "'\(chip)' hoort onder de kop, niet erin", en: "'\(chip)' belongs below the heading, not in it"),
      hint: Wording(
        nl: "Zet `\(chip)` op een eigen regel onder de kop.",
        en: "Put `\(chip)` on a line of its own below the heading."))
  }

  static func accidentalHeading(_ span: Span) -> Diagnostic {
    Diagnostic(
      .accidentalList, at: span,
      Wording(
        nl: "deze tekst is een kop geworden door de streep eronder",
        en: "this text became a heading because of the rule below it"),
      hint: Wording(
        nl: "Zet een lege regel boven de streep; schrijf een kop met ##.",
        en: "Put an empty line above the rule; write a heading with ##."))
  }
}
