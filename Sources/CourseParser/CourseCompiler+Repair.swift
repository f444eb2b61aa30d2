import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads `Herstel:`: a fenced block with a mistake, and one marked `hersteld` in which it is mended.
  mutating func repairQuestion(_ needs: QuestionNeeds) -> Question.Kind? {
    let fences = repairFences(needs.body)
    for extra in fences.broken.dropFirst() {
      report(.secondBroken(needs.place.text.span(of: extra), marker: word(.repaired)))
    }
    for extra in fences.repaired.dropFirst() { report(.secondRepaired(needs.place.text.span(of: extra))) }
    for fence in fences.repaired {
      guard let said = repairedMarker(fence), said != word(.repaired) else { continue }
      report(.foreignWord(said, needs.place.text.span(of: fence), word(.repaired)))
    }
    let (broken, repaired) = (fences.broken.first.map(text), fences.repaired.first.map(text))
    let areBoth = broken?.isBlank == false && repaired?.isBlank == false
    if broken?.isBlank != false { report(.noBroken(needs.section.span)) }
    if repaired?.isBlank != false { report(.noRepaired(needs.section.span, marker: word(.repaired))) }
    let fit = [fences.broken.first, fences.repaired.first].compactMap { $0 }.map {
      checkSize($0, needs.place)
    }
    guard areBoth, let broken, let repaired, !fit.contains(false) else { return nil }
    return .repair(Question.Repair(broken: broken, repaired: repaired, file: repairFile(repaired)))
  }

  /// Where the texts of a repair stand; nil for other questions.
  func repairPlaces(_ body: QuestionBody, _ place: TextPlace) -> RepairPlaces? {
    let fences = repairFences(body)
    guard let broken = fences.broken.first, let repaired = fences.repaired.first else { return nil }
    return RepairPlaces(broken: place.text.span(of: broken), repaired: place.text.span(of: repaired))
  }

  /// Whether a code block stands between fences.
  func isFenced(_ node: MarkdownNode, _ text: CourseText) -> Bool {
    guard let first = text.source.bytes[text.span(of: node).range].first else { return false }
    return first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
  }

  private func repairFences(_ body: QuestionBody) -> (broken: [MarkdownNode], repaired: [MarkdownNode]) {
    (body.fences.filter { repairedMarker($0) == nil }, body.fences.filter { repairedMarker($0) != nil })
  }

  /// The word behind an opening fence that says that the block is the mended one.
  private func repairedMarker(_ fence: MarkdownNode) -> String? {
    fence.fenceInfo.split(separator: " ").map(String.init).first { piece in
      Keyword.read(piece, among: [.repaired], in: language) != nil
    }
  }

  private func text(_ fence: MarkdownNode) -> String { trimmedEnd(fence.literal) }

  private mutating func checkSize(_ fence: MarkdownNode, _ place: TextPlace) -> Bool {
    let text = text(fence)
    let lines = text.utf8.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    guard lines > Question.Repair.mostLines || text.utf8.count > Question.Repair.mostBytes else {
      return true
    }
    report(.repairTooLong(place.text.span(of: fence), lines: lines))
    return false
  }

  /// The kind of file that a text is, by the `soort:` in its front matter.
  private func repairFile(_ text: String) -> Question.Repair.File {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---" else { return .course }
    for line in lines.dropFirst().prefix(while: { $0 != "---" }) {
      guard let colon = line.firstIndex(of: ":"),
        Keyword.read(line[..<colon], among: [.kind], in: language) != nil
      else { continue }
      let value = line[line.index(after: colon)...].prefix { $0 != "#" }.filter { $0 != " " }
      let known = Keyword.read(value, among: Self.repairFiles.map(\.keyword), in: language)?.keyword
      return Self.repairFiles.first { $0.keyword == known }?.file ?? .course
    }
    return .course
  }

  private static let repairFiles: [(keyword: Keyword, file: Question.Repair.File)] = [
    (.lesson, .lesson), (.walk, .walk), (.test, .test), (.notebook, .notebook), (.people, .people),
    (.terms, .terms), (.sources, .sources),
  ]
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " || $0 == "\n" } }
}

extension Diagnostic {
  static func noBroken(_ span: Span) -> Diagnostic {
    Diagnostic(
      .repairWithoutBlock, at: span,
      Wording(nl: "hier staat geen tekst om te herstellen", en: "there is no text to be mended here"),
      hint: Wording(
        nl: "Zet eronder een blok tussen ``` en ```, met daarin een heel bestand met één fout.",
        en: "Put a block between ``` and ``` below it, with a whole file in it that has one mistake."))
  }

  static func noRepaired(_ span: Span, marker: String) -> Diagnostic {
    Diagnostic(
      .repairWithoutBlock, at: span,
      Wording(nl: "deze vraag mist de herstelde tekst", en: "this question lacks the mended text"),
      hint: Wording(
        nl:
          "Zet er een tweede blok onder dat begint met '```markdown \(marker)', met de tekst zoals hij hoort.",
        en:
          "Put a second block below that begins with '```markdown \(marker)', with the text as it should be.")
    )
  }

  static func secondBroken(_ span: Span, marker: String) -> Diagnostic {
    Diagnostic(
      .repairExtraBlock, at: span,
      Wording(nl: "er is al een tekst om te herstellen", en: "there is a text to be mended already"),
      hint: Wording(
        nl: "Is dit de herstelde tekst? Begin het blok met '```markdown \(marker)'. Haal het anders weg.",
        en: "Is this the mended text? Begin the block with '```markdown \(marker)'. Else take it out."))
  }

  static func secondRepaired(_ span: Span) -> Diagnostic {
    Diagnostic(
      .repairExtraBlock, at: span,
      Wording(nl: "er is al een herstelde tekst", en: "there is a mended text already"),
      hint: Wording(
        nl: "Kies er één. Wat de keuring goedvindt, is ook goed als het hier niet staat.",
        en: "Choose one. What passes the check is right, even if it does not stand here."))
  }

  static func repairTooLong(_ span: Span, lines: Int) -> Diagnostic {
    let (mostLines, mostBytes) = (Question.Repair.mostLines, Question.Repair.mostBytes)
    return Diagnostic(
      .repairTooLong, at: span,
      Wording(
        nl: "deze tekst is te lang om te herstellen: \(lines) regels",
        en: "this text is too long to be mended: \(lines) lines"),
      hint: Wording(
        nl: "Hoogstens \(mostLines) regels en \(mostBytes) tekens. Laat alleen staan wat bij de fout hoort.",
        en: "\(mostLines) lines and \(mostBytes) characters at the most. Leave only what the mistake needs."))
  }

  static func repairInTest(_ span: Span) -> Diagnostic {
    Diagnostic(
      .repairInTest, at: span,
      Wording(nl: "een tekst herstellen kan niet in een toets", en: "a text cannot be mended in a test"),
      hint: Wording(
        nl:
          "Zet deze vraag in een les of een wandeling. Vraag hier naar de fout, of naar de regel die goed is.",
        en:
          "Put this question into a lesson or a walk. Ask here for the mistake, or for the line that is right."
      ))
  }
}
