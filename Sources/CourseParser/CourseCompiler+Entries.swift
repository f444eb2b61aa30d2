import CourseModel
import SourceText

extension CourseCompiler {
  /// Reads the notebook, the people, the terms and the sources of the course folder and its world.
  mutating func readEntries() {
    let paths = kinds.filter { entryKind($0.value) != nil }.map(\.key).sorted()
    var drafts: [(text: CourseText, document: MarkdownDocument, first: Int, sections: [Section])] = []
    for path in paths {
      guard let keyword = kinds[path], let kind = entryKind(keyword), let text = texts[path] else { continue }
      guard let document = document(text) else { continue }
      let sections = entrySections(document, text)
      checkDuplicates(sections.map(\.outline))
      drafts.append((text, document, course.entries.count, sections))
      for section in sections { declare(section, kind, text, origin: "") }
    }
    for draft in drafts { fill(draft.sections, draft.first, draft.text) }
    let maps = kinds.filter { $0.value == .map }.map(\.key).sorted()
    for path in maps.dropFirst() { if let text = texts[path] { report(.secondMap(text.top)) } }
    if let path = maps.first { readWorldMap(path) }
  }

  private func entryKind(_ keyword: Keyword) -> Entry.Kind? {
    switch keyword {
    case .notebook: .note
    case .people: .person
    case .terms: .term
    case .sources: .source
    default: nil
    }
  }

  /// The sections that are entries: all headings, but for a single `#` that comes first (ruling 3).
  mutating func entrySections(_ document: MarkdownDocument, _ text: CourseText) -> [Section] {
    let all = sections(document, text)
    let sections = all.filter { $0.level > 0 }
    let isTitled = sections.first?.level == 1 && sections.filter { $0.level == 1 }.count == 1
    for section in all.prefix(isTitled ? 2 : 1) where section.level == 0 || isTitled && section.level == 1 {
      checkLostHeadings(section, text)
    }
    return isTitled ? Array(sections.dropFirst()) : sections
  }

  /// Finds a heading that lacks its space in the text above the first entry, which is not shown.
  private mutating func checkLostHeadings(_ section: Section, _ text: CourseText) {
    guard ownFiles.contains(text.index) else { return }
    let place = TextPlace(text: text)
    for node in section.nodes where node.type == MarkdownKind.paragraph { checkStart(node, place) }
  }

  private mutating func declare(_ section: Section, _ kind: Entry.Kind, _ text: CourseText, origin: String) {
    let key = text.path + "#" + section.slug
    guard entryIndex[key] == nil else { return }
    let index = course.entries.count
    entryIndex[key] = index
    entryPlaces.append((text.path, section.slug))
    entrySlugs[text.path, default: []].append(section.slug)
    var id = section.slug
    if let first = namedEntries[kind]?[id] {
      if kind == .source {
        // Two fact sheets may have the same heading; their ids must differ all the same.
        id = CoursePath.stem(of: text.path) + "/" + id
      } else {
        report(.duplicateHeading(section.title, section.span, first: sourceMap.entries[first]))
      }
    } else {
      namedEntries[kind, default: [:]][id] = index
    }
    course.entries.append(
      Entry(id: EntryID(id), kind: kind, title: section.title, content: [], origin: origin))
    sourceMap.entries.append(section.span)
  }

  private mutating func fill(_ sections: [Section], _ first: Int, _ text: CourseText, isOutside: Bool = false)
  {
    let place = TextPlace(text: text, scenes: nil, headings: Set(sections.map(\.slug)), isOutside: isOutside)
    for section in sections {
      guard let index = entryIndex[text.path + "#" + section.slug], index >= first else { continue }
      let entry = course.entries[index]
      let chips = chipParagraph(section.nodes.first, text)
      let dates = sourceDates(chips ?? [], entry.kind)
      let nodes = chips == nil ? section.nodes : section.nodes.dropFirst()
      course.entries[index] = Entry(
        id: entry.id, kind: entry.kind, title: entry.title, content: blocks(nodes, place),
        origin: entry.origin,
        seen: dates.seen, validUntil: dates.validUntil)
    }
  }

  /// The days that stand below a source's or a help line's heading.
  mutating func sourceDates(_ chips: [Chip], _ kind: Entry.Kind) -> (seen: String?, validUntil: String?) {
    var seen: String?
    var validUntil: String?
    for chip in chips {
      if kind == .source, let day = value(of: chip, .seen) {
        seen = checkedDay(day, chip)
      } else if kind == .source, let day = value(of: chip, .validUntil) {
        validUntil = checkedDay(day, chip)
      } else {
        unknown(
          chip,
          expected: kind == .source
            ? ["\(word(.seen)): 2026-03-01", "\(word(.validUntil)): 2027-01-01"] : [])
      }
    }
    return (seen, validUntil)
  }

  private mutating func checkedDay(_ day: String, _ chip: Chip) -> String? {
    if CalendarDay.isValid(day) { return day }
    report(.wrongDay(day, chip.span))
    return nil
  }

  /// Reads a fact sheet beside the folder of courses, the first time that a link leads to it.
  mutating func readSource(_ path: String) {
    guard linkedSections[path] == nil, let text = texts[path] else { return }
    linkedSections[path] = []
    guard let document = document(text) else { return }
    let all = sections(document, text)
    let sections = entrySections(document, text)
    let origin = all.first { $0.level == 1 }?.title ?? ""
    checkDuplicates(sections.map(\.outline))
    let first = course.entries.count
    for section in sections { declare(section, .source, text, origin: origin) }
    fill(sections, first, text, isOutside: true)
  }

  /// Warns about entries of the course's own folder that nothing leads to.
  mutating func checkUnused() {
    for (key, index) in entryIndex.sorted(by: { $0.value < $1.value }) where key.hasPrefix(folder + "/") {
      guard !usedEntries.contains(index) else { continue }
      report(.unusedEntry(course.entries[index].title, sourceMap.entries[index]))
    }
  }
}

extension Diagnostic {
  static func unusedEntry(_ title: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unusedEntry, at: span,
      Wording(
        nl: "niets in de cursus verwijst naar '\(title)'", en: "nothing in the course refers to '\(title)'"),
      hint: Wording(nl: "Maak er een link naartoe, of haal het weg.", en: "Link to it, or take it out."))
  }
}
