/// What the page's content is to have beside the text that cairo drew: decoration, and what the figures show.
struct PageContent {
  var ground: Drawing
  var figures: [Drawing]

  private static let opening = Array("\n/Figure << /MCID ".utf8)
  private static let rest = Array(" >> BDC\n".utf8)

  /// Puts it where it belongs, in a file of which `page` is the page; throws `PaperError.archiving`.
  func fill(_ page: QPDFFile.Object, in file: QPDFFile) throws(PaperError) {
    let contents = file[page, "/Contents"]
    let content = try filled(file.bytes(of: contents))
    file.put(Deflate.packed(content), into: contents, filter: "/FlateDecode")
    let box = "[0 0 \(Sheet.width.rounded(.up)) \(Sheet.height.rounded(.up))]"
    let form = file.stream(
      FanMotif.form,
      [("/Type", "/XObject"), ("/Subtype", "/Form"), ("/BBox", box), ("/Resources", "<< >>")],
      filter: "/FlateDecode")
    let forms = file.object("<< >>")
    file[forms, "/Motif"] = form
    file[file[page, "/Resources"], "/XObject"] = forms
  }

  /// The content with all that it lacks; the first figure stands before all text, the others after all text of others.
  ///
  /// So no text of a certificate that looks like a mark is taken for one.
  private func filled(_ text: [UInt8]) throws(PaperError) -> [UInt8] {
    guard let first = mark(in: text, from: text.startIndex), let figure = figures.first else {
      throw .archiving
    }
    var content = Operators()
    content.append(text[..<first.lowerBound])
    content.put([], "\n/Artifact BMC q")
    content.append(ground.operators.bytes)
    content.put([], "Q EMC")
    content.append(text[first].dropFirst())
    append(figure, to: &content)
    guard figures.count > 1 else {
      content.append(text[first.upperBound...])
      return content.bytes
    }
    guard figures.count == 2, let second = lastMark(in: text), second.lowerBound > first.upperBound else {
      throw .archiving
    }
    content.append(text[first.upperBound..<second.upperBound])
    append(figures[1], to: &content)
    content.append(text[second.upperBound...])
    return content.bytes
  }

  private func append(_ figure: Drawing, to content: inout Operators) {
    content.put([], "q")
    content.append(figure.operators.bytes)
    content.put([], "Q")
  }

  /// The mark of a figure that begins at `place` or after it, with the line feed before it.
  private func mark(in text: [UInt8], from place: Int) -> Range<Int>? {
    var place = place
    while let start = text[place...].firstIndex(of: 0x0A) {
      if let mark = mark(in: text, at: start) { return mark }
      place = start + 1
    }
    return nil
  }

  private func lastMark(in text: [UInt8]) -> Range<Int>? {
    for start in text.indices.reversed() where text[start] == 0x0A {
      if let mark = mark(in: text, at: start) { return mark }
    }
    return nil
  }

  private func mark(in text: [UInt8], at start: Int) -> Range<Int>? {
    guard text[start...].starts(with: Self.opening) else { return nil }
    let digits = text[(start + Self.opening.count)...].prefix { (0x30...0x39).contains($0) }
    guard text[digits.endIndex...].starts(with: Self.rest) else { return nil }
    return start..<digits.endIndex + Self.rest.count
  }
}
