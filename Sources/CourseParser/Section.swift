import SourceText

/// A heading and what stands below it, up to the next heading.
struct Section {
  /// The level of the heading; 0 for what stands before the first one.
  let level: Int
  /// The text of the heading.
  let title: String
  /// The id that follows from it.
  let slug: String
  /// The heading.
  let heading: MarkdownNode?
  /// The blocks below it.
  let nodes: ArraySlice<MarkdownNode>
  /// The line of the heading, or of the first block.
  let span: Span
}

extension CourseCompiler {
  /// Cuts a document into sections; headings with a mistake are reported.
  mutating func sections(_ document: MarkdownDocument, _ text: CourseText) -> [Section] {
    let nodes = document.root.children
    var result: [Section] = []
    var start = 0
    var heading: MarkdownNode?
    for (index, node) in nodes.enumerated() where node.type == MarkdownKind.heading {
      add(&result, heading, nodes[start..<index], text)
      heading = node
      start = index + 1
    }
    add(&result, heading, nodes[min(start, nodes.count)...], text)
    return result
  }

  private mutating func add(
    _ result: inout [Section], _ heading: MarkdownNode?, _ nodes: ArraySlice<MarkdownNode>, _ text: CourseText
  ) {
    guard let heading else {
      guard let first = nodes.first else { return }
      result.append(Section(level: 0, title: "", slug: "", heading: nil, nodes: nodes, span: text.span(of: first)))
      return
    }
    let title = headingText(heading, text)
    result.append(
      Section(
        level: heading.headingLevel, title: title, slug: Slug.of(title), heading: heading, nodes: nodes,
        span: text.span(of: heading)))
  }

  private mutating func headingText(_ heading: MarkdownNode, _ text: CourseText) -> String {
    if let only = heading.firstChild, only.next == nil, only.type == MarkdownKind.text {
      let title = only.literal
      if title.utf8.last != UInt8(ascii: "}") { return title }
    }
    var plain = PlainText()
    plain.read(heading)
    if let code = plain.codes.first { report(.chipInHeading(code, text.span(of: "`" + code + "`", in: heading))) }
    if plain.text.hasSuffix("}"), let open = plain.text.lastIndex(of: "{") {
      let attribute = String(plain.text[open...])
      report(.headingAttribute(attribute, text.span(of: attribute, in: heading)))
    }
    return plain.text
  }

  /// Reports the headings of a file whose ids are not unique, at the second.
  mutating func checkDuplicates(_ sections: [Section]) {
    var seen: [String: Span] = [:]
    for section in sections where section.level > 0 {
      if let first = seen[section.slug] {
        report(.duplicateHeading(section.title, section.span, first: first))
      } else {
        seen[section.slug] = section.span
      }
    }
  }
}

/// The text of inline nodes, without marks.
struct PlainText {
  var text = ""
  var codes: [String] = []

  mutating func read(_ node: MarkdownNode) {
    var child = node.firstChild
    while let current = child {
      switch current.type {
      case MarkdownKind.text: text += current.literal
      case MarkdownKind.code:
        text += current.literal
        codes.append(current.literal)
      case MarkdownKind.softbreak, MarkdownKind.linebreak: text += " "
      default: read(current)
      }
      child = current.next
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
      Wording(nl: "'\(chip)' hoort onder de kop, niet erin", en: "'\(chip)' belongs below the heading, not in it"),
      hint: Wording(nl: "Zet `\(chip)` op een eigen regel onder de kop.", en: "Put `\(chip)` on a line of its own below the heading."))
  }
}
