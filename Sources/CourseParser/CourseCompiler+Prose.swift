import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads inline nodes as a run of text.
  mutating func prose(_ nodes: some Sequence<MarkdownNode>, _ place: TextPlace, in block: MarkdownNode)
    -> Prose
  {
    var builder = ProseBuilder()
    for node in nodes { read(node, into: &builder, place, block) }
    builder.trim()
    return Prose(builder.text, marks: builder.marks)
  }

  /// Reads the inline nodes of a link as a run of text.
  mutating func prose(ofLink link: MarkdownNode, _ place: TextPlace, in block: MarkdownNode) -> Prose {
    if let only = link.firstChild, only.next == nil, only.type == MarkdownKind.text {
      let text = only.literal
      if !text.hasSpaceAtAnEnd {
        check(text, only, place, block)
        return Prose(text)
      }
    }
    return prose(link.children, place, in: block)
  }

  /// Reads all of a block's inline nodes as a run of text.
  mutating func prose(of block: MarkdownNode, _ place: TextPlace) -> Prose {
    if let only = block.firstChild, only.next == nil, only.type == MarkdownKind.text {
      let text = only.literal
      check(text, only, place, block)
      return Prose(text)
    }
    return prose(block.children, place, in: block)
  }

  /// Reads one inline node and what is in it.
  mutating func read(
    _ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode
  ) {
    switch node.type {
    case MarkdownKind.text:
      let text = node.literal
      check(text, node, place, block)
      builder.text += text
    case MarkdownKind.softbreak: builder.text += " "
    case MarkdownKind.linebreak: builder.text += "\n"
    case MarkdownKind.code: readCode(node, into: &builder, place, block)
    case MarkdownKind.emphasis: readMarked(node, .emphasis, into: &builder, place, block)
    case MarkdownKind.strong: readMarked(node, .strong, into: &builder, place, block)
    case MarkdownKind.link: readLink(node, into: &builder, place, block)
    case MarkdownKind.htmlInline:
      let isNote = node.literal.hasPrefix("<!--")
      if !place.isOutside, !isNote { report(.hiddenText(place.text.span(of: node, in: block))) }
    case MarkdownKind.image:
      if !place.isOutside { report(.imageNotShown(place.text.span(of: block))) }
      readChildren(node, into: &builder, place, block)
    default: readChildren(node, into: &builder, place, block)
    }
  }

  private mutating func readChildren(
    _ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode
  ) {
    guard deepen(place.text.span(of: block)) else { return }
    for child in node.children { read(child, into: &builder, place, block) }
    depth -= 1
  }

  /// Goes one level deeper; false, with a diagnostic, where that is too deep to be read safely.
  mutating func deepen(_ span: @autoclosure () -> Span) -> Bool {
    guard depth < Self.deepest else {
      report(.tooDeep(span()))
      return false
    }
    depth += 1
    return true
  }

  private mutating func readMarked(
    _ node: MarkdownNode, _ style: Prose.Mark.Style, into builder: inout ProseBuilder, _ place: TextPlace,
    _ block: MarkdownNode
  ) {
    let slot = builder.open(style)
    readChildren(node, into: &builder, place, block)
    builder.close(slot)
  }

  private mutating func readCode(
    _ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode
  ) {
    let literal = node.literal
    let slot = builder.open(.code)
    builder.text += literal
    builder.close(slot)
    if !place.isOutside, block.type != MarkdownKind.heading, looksLikeChip(literal) {
      let span = place.text.outerSpan(of: node, in: block)
      report(isCutOff(block) ? .chipsCutOff(literal, span) : .strayChip(literal, span))
    }
  }

  /// Whether a block holds chips only and an empty line parts it from those below the heading.
  private func isCutOff(_ block: MarkdownNode) -> Bool {
    func isOfChips(_ node: MarkdownNode?) -> Bool {
      guard let node, node.type == MarkdownKind.paragraph else { return false }
      return node.children.allSatisfy { child in
        child.type == MarkdownKind.code || child.type == MarkdownKind.softbreak
          || child.type == MarkdownKind.text && child.literal.allSatisfy { $0 == " " }
      }
    }
    var above = block
    while let node = above.previous, isOfChips(above), isOfChips(node) { above = node }
    return above.startLine < block.startLine && above.previous?.type == MarkdownKind.heading
  }

  private mutating func readLink(
    _ node: MarkdownNode, into builder: inout ProseBuilder, _ place: TextPlace, _ block: MarkdownNode
  ) {
    let address = node.address
    let link: Link?
    switch resolve(address, place, { place.text.addressSpan(of: node, in: block) }) {
    case .entry(let reference): link = .entry(reference)
    case .scene(let reference): link = .scene(reference)
    case .part(let id): link = .part(id)
    case .web(let address): link = .web(address)
    case .elsewhere, .heading: link = .elsewhere(address)
    case .onward, .back, .end, .broken: link = nil
    }
    if place.isStory { checkSceneLink(node, place, block, address) }
    guard let link else { return readChildren(node, into: &builder, place, block) }
    let slot = builder.open(.link(link))
    readChildren(node, into: &builder, place, block)
    builder.close(slot)
  }

  /// Reports a link to a scene that is no choice, since it is no item of a list.
  private mutating func checkSceneLink(
    _ node: MarkdownNode, _ place: TextPlace, _ block: MarkdownNode, _ address: String
  ) {
    guard address.hasPrefix("#") else { return }
    let span = place.text.addressSpan(of: node, in: block)
    guard diagnostics.last?.span != span else { return }
    let line = place.text.source.rangeOfLine(place.text.source.line(at: span.range.lowerBound))
    let lead = place.text.source.text(line).drop { $0 == " " }.unicodeScalars
    if let mark = lead.first, "•–▪◦‣".unicodeScalars.contains(mark), lead.dropFirst().first == " " {
      let start = line.upperBound - String(lead).utf8.count
      let size = String(mark).utf8.count
      report(.foreignBullet(Span(file: place.text.index, range: start..<start + size)))
    } else {
      report(.sceneLinkInText(span))
    }
  }

  /// Whether a code span in running text was probably meant for the machine.
  func looksLikeChip(_ literal: String) -> Bool {
    if literal.hasPrefix("= ") { return true }
    let keywords: [Keyword] = [
      .if, .else, .do, .note, .erase, .once, .detour, .draw, .passAt, .goal, .place, .who, .scale, .certainty,
      .role, .pickGap, .attempts,
    ]
    let word = literal.prefix { $0 != " " && $0 != ":" }
    guard Keyword.read(word, among: keywords, in: language) != nil else { return false }
    let rest = literal.dropFirst(word.count)
    return rest.isEmpty ? word.count > 2 : rest.hasPrefix(" ") || rest.hasPrefix(": ")
  }

  /// Finds marks that were meant to do something and do nothing, and characters that should not be there.
  mutating func check(_ text: String, _ node: MarkdownNode, _ place: TextPlace, _ block: MarkdownNode) {
    var text = text
    let (isMarked, isOdd) = text.withUTF8 { bytes in
      var (isMarked, isOdd) = (false, false)
      // In most texts there is none.
      let first = bytes.firstPlace(from: 0) {
        $0.marks(of: 0x60) | $0.marks(of: 0x5D) | $0.marks(of: 0x2A) | $0.controls | $0.beyondASCII
      }
      for byte in bytes[first...] {
        switch byte {
        case 0x60, 0x5D, 0x2A: isMarked = true
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: isOdd = true
        default: continue
        }
      }
      return (isMarked, isOdd)
    }
    if isOdd { checkReferences(text, node, place, block) }
    if isMarked, !place.isOutside { checkMarks(text, node, place, block) }
  }

  private mutating func checkMarks(
    _ text: String, _ node: MarkdownNode, _ place: TextPlace, _ block: MarkdownNode
  ) {
    let codes = codeSpans(of: block, place.text)
    let told = place.text.range(of: node, in: block)
    // The parser places a backtick without a partner behind itself.
    var start = told.lowerBound
    if text.utf8.first == 0x60 {
      while start > 0, place.text.source.bytes[start - 1] == 0x60 { start -= 1 }
    }
    let range = start..<told.upperBound
    func span(_ range: Range<Int>) -> Span { Span(file: place.text.index, range: range) }
    func find(_ mark: String) -> Range<Int>? {
      guard text.contains(mark) else { return nil }
      var from = range.lowerBound
      while let found = place.text.findUnescaped(mark, in: min(from, range.upperBound)..<range.upperBound) {
        guard let code = codes.span(around: found) else { return found }
        from = code.upperBound
      }
      return nil
    }
    if let found = find("`") { report(.unclosedBacktick(span(found))) }
    if let found = find("**") { report(.strayEmphasis(span(found))) }
    if let found = find("] ("), place.text.isAddress(after: found, in: range) {
      report(.brokenLink(span(found)))
      return
    }
    guard let found = find("](") ?? find("]: ") else { return }
    let rest = place.text.source.text(found.upperBound..<range.upperBound).prefix { $0 != ")" }
    if let quote = rest.firstIndex(where: { "“”„".contains($0) }) {
      let at = found.upperBound + rest[..<quote].utf8.count
      report(.curlyQuoteInTitle(span(at..<at + String(rest[quote]).utf8.count)))
    } else if place.text.source.bytes[found.lowerBound + 1] == UInt8(ascii: "(") || text.hasPrefix("[") {
      report(.brokenLink(span(found), toFile: rest.contains(" ") && rest.contains(".md")))
    }
  }

  /// The code spans of a block, which are looked up once for all of its texts.
  private mutating func codeSpans(of block: MarkdownNode, _ text: CourseText) -> CodeSpans {
    let range = text.range(of: block)
    if let known = lastCodeSpans, known.file == text.index, known.block == range { return known }
    let found = CodeSpans(file: text.index, block: range, in: text.source.bytes)
    lastCodeSpans = found
    return found
  }

  /// Characters written as references, like `&#27;`, are looked at as the characters themselves (ruling 95).
  private mutating func checkReferences(
    _ text: String, _ node: MarkdownNode, _ place: TextPlace, _ block: MarkdownNode
  ) {
    let range = place.text.range(of: node, in: block)
    let raw = place.text.source.text(range)
    var told: Set<Unicode.Scalar> = []
    for scalar in text.unicodeScalars where scalar.value < 0x20 || scalar.value >= 0x7F {
      // Most are fine; of one that is not it is looked up only once whether it stands there as itself.
      guard !told.contains(scalar), CharacterCheck.diagnostic(scalar, place.text.top) != nil else { continue }
      guard !raw.unicodeScalars.contains(scalar) else {
        told.insert(scalar)
        continue
      }
      var span = place.text.span(of: node, in: block)
      if let start = place.text.findUnescaped("&", in: range),
        let end = place.text.find(";", in: start.lowerBound..<range.upperBound)
      {
        span = Span(file: place.text.index, range: start.lowerBound..<end.upperBound)
      }
      if let found = CharacterCheck.diagnostic(scalar, span) {
        report(found)
        return
      }
    }
  }
}

extension Diagnostic {
  static func hiddenText(_ span: Span) -> Diagnostic {
    Diagnostic(
      .hiddenText, at: span,
      Wording(nl: "HTML wordt niet getoond", en: "HTML is not shown"),
      hint: Wording(
        nl: "Schrijf **…** voor vet en *…* voor schuin; een notitie voor jezelf kan als <!-- … -->.",
        en: "Write **…** for bold and *…* for italics; a note to yourself can be <!-- … -->."))
  }

  static func imageNotShown(_ span: Span) -> Diagnostic {
    Diagnostic(
      .hiddenText, at: span,
      Wording(
        nl: "een afbeelding is in de terminal niet te zien, alleen de woorden erbij",
        en: "a terminal cannot show an image, only the words that go with it"),
      hint: Wording(
        nl: "Vertel in een zin wat erop staat, en haal het uitroepteken en de link weg.",
        en: "Tell in a sentence what is on it, and take the exclamation mark and the link out."))
  }

  static func strayChip(_ chip: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .strayChip, at: span,
      Wording(nl: "`\(chip)` doet op deze plek niets", en: "`\(chip)` does nothing in this place"),
      hint: Wording(
        nl: "Zet een voorwaarde aan het begin van een alinea, en de rest achter de keuze of onder de kop.",
        en: "Put a condition at the start of a paragraph, and the rest after the choice or below the heading."
      ))
  }

  static func chipsCutOff(_ chip: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .strayChip, at: span,
      Wording(
        nl: "`\(chip)` doet niets: er staat een lege regel boven",
        en: "`\(chip)` does nothing: an empty line stands above it"),
      hint: Wording(
        nl: "Haal de lege regel weg: wat onder de kop hoort, staat bij elkaar.",
        en: "Take the empty line out: what belongs below the heading stands together."))
  }

  static func unclosedBacktick(_ span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedBacktick, at: span,
      Wording(nl: "dit `-teken heeft geen tweede", en: "this backtick has no partner"),
      hint: Wording(nl: "Sluit de code met nog een `.", en: "Close the code with another backtick."))
  }

  static func curlyQuoteInTitle(_ span: Span) -> Diagnostic {
    Diagnostic(
      .curlyQuote, at: span,
      Wording(
        nl: "door dit krullende aanhalingsteken is dit geen link geworden",
        en: "because of this curly quote this did not become a link"),
      hint: Wording(nl: "Gebruik rechte tekens: \".", en: "Use straight ones: \"."),
      fixes: [Fix(span: span, replacement: "\"")])
  }

  static func brokenLink(_ span: Span, toFile: Bool = false) -> Diagnostic {
    Diagnostic(
      .brokenLink, at: span,
      Wording(nl: "dit is geen link geworden", en: "this did not become a link"),
      hint: toFile
        ? Wording(
          nl: "Geef het bestand een naam zonder spaties, en schrijf die hier ook zo.",
          en: "Give the file a name without spaces, and write it here as well.")
        : Wording(
          nl: "Schrijf [tekst](#kop-zonder-spaties), zonder spaties in het deel tussen haakjes.",
          en: "Write [text](#heading-without-spaces), without spaces between the parentheses."))
  }

  static func strayEmphasis(_ span: Span) -> Diagnostic {
    Diagnostic(
      .strayEmphasis, at: span,
      Wording(nl: "deze ** maken niets vet", en: "these ** make nothing bold"),
      hint: Wording(
        nl: "Zet er een spatie achter (**Naam:** tekst) of haal ze weg.",
        en: "Put a space after them (**Name:** text) or take them out."))
  }
}
