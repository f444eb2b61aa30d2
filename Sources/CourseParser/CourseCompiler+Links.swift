import CourseModel
import Foundation
import SourceText

/// What a link in a course leads to.
enum LinkTarget {
  case scene(Reference<Scene>)
  case onward
  case back
  case end
  case entry(Reference<Entry>)
  case part(PartID)
  case heading(String)
  case web(String)
  case elsewhere
  /// It leads nowhere; that was reported.
  case broken
}

extension CourseCompiler {
  /// Finds out what an address leads to; what is wrong with it is reported at `span`.
  mutating func resolve(_ address: String, _ place: TextPlace, _ span: () -> Span) -> LinkTarget {
    // By bytes: a mark that combines with '#' belongs to the name behind it.
    if address.utf8.first == UInt8(ascii: "#") {
      return resolveLocal(Substring(address.utf8.dropFirst()), place, span)
    }
    if address.isEmpty {
      report(.emptyLink(span()))
      return .broken
    }
    if let bad = badCharacter(in: address, span) {
      report(bad)
      return .broken
    }
    if let scheme = scheme(of: address) {
      if ["http", "https", "mailto"].contains(scheme) { return .web(address) }
      report(.linkScheme(scheme, span()))
      return .broken
    }
    if place.isOutside { return .elsewhere }
    return resolveFile(address, place, span)
  }

  /// A control or hidden character of an address, however it was written.
  private func badCharacter(in address: String, _ span: () -> Span) -> Diagnostic? {
    for scalar in address.unicodeScalars where scalar.value < 0x20 || scalar.value >= 0x7F {
      if let found = CharacterCheck.diagnostic(scalar, span()) { return found }
    }
    return nil
  }

  private mutating func resolveLocal(_ slug: Substring, _ place: TextPlace, _ span: () -> Span) -> LinkTarget
  {
    let slug = decoded(slug)
    if let scenes = place.scenes { return resolveScene(slug, scenes, place.text.path, span) }
    if let index = entryIndex[place.text.path + "#" + slug] {
      cite(index, from: place)
      return .entry(Reference(index))
    }
    if !place.isOutside, let headings = place.headings, !headings.contains(slug) {
      let near = nearest(to: slug, in: headings.sorted())
      report(.unknownHeading(slug, place.text.source.path, span(), near: near))
      return .broken
    }
    return .heading(slug)
  }

  private mutating func resolveScene(
    _ slug: String, _ scenes: [String: Int], _ path: String, _ span: () -> Span
  ) -> LinkTarget {
    if let index = scenes[slug] { return .scene(Reference(index)) }
    if let reserved = Keyword.read(slug, among: [.onward, .back, .end], in: language) {
      if reserved.isForeign { report(.foreignWord("#" + slug, span(), "#" + word(reserved.keyword))) }
      return reserved.keyword == .onward ? .onward : reserved.keyword == .back ? .back : .end
    }
    if partHeadings[path]?.contains(slug) == true {
      report(.headingWithinScene(slug, span()))
    } else {
      report(.unknownScene(slug, span(), near: nearest(to: slug, in: sceneNames(scenes))))
    }
    return .broken
  }

  /// The names of the scenes in order, as long as there is work left for 'did you mean'.
  func sceneNames(_ scenes: [String: Int]) -> [String] {
    scenes.count <= nearMissesLeft ? scenes.keys.sorted() : []
  }

  private mutating func resolveFile(_ address: String, _ place: TextPlace, _ span: () -> Span) -> LinkTarget {
    let pieces = address.utf8.split(
      separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false
    ).map { Substring($0) }
    let path = CoursePath.joined(CoursePath.folder(of: place.text.path), decoded(pieces[0]))
    let slug = pieces.count > 1 ? decoded(pieces[1]) : ""
    guard isAllowed(path) else {
      if !isCourseFileBroken { report(.outsideLink(address, span())) }
      return .broken
    }
    if path == place.text.path {
      return slug.isEmpty ? .elsewhere : resolveLocal(Substring(slug), place, span)
    }
    if known?[path] != nil || text(at: path) != nil {
      if known != nil, kinds[path] == nil, !askedFiles.contains(path) { askedFiles.append(path) }
      return resolveKnown(path, slug, place, span)
    }
    switch absentFiles[path] {
    case .other: return .elsewhere
    case .outside: report(.outsideLink(address, span()))
    case .missing, nil:
      report(
        .unknownFile(String(pieces[0]), span(), near: nearFile(path) ?? heading(meantBy: address, place)))
    case .reported: break
    }
    return .broken
  }

  private mutating func resolveKnown(_ path: String, _ slug: String, _ place: TextPlace, _ span: () -> Span)
    -> LinkTarget
  {
    if isSource(path) { readSource(path) }
    if let index = entryIndex[path + "#" + slug] {
      cite(index, from: place)
      return .entry(Reference(index))
    }
    switch kinds[path] {
    case .lesson, .walk, .test:
      if !slug.isEmpty { askedHeadings.append((path, slug, span())) }
      return .part(PartID(CoursePath.stem(of: path)))
    case .notebook, .people, .terms, .sources: return unknownEntry(path, slug, span)
    case .map: return .elsewhere
    default:
      if helpLinePaths.contains(path), !slug.isEmpty { askedHeadings.append((path, slug, span())) }
      return isSource(path) ? unknownEntry(path, slug, span) : .elsewhere
    }
  }

  /// Whether a file is one of the course's own.
  func isOwn(_ path: String) -> Bool { path.hasPrefix(folder + "/") }

  /// Counts an entry as used, and as linked to if the course's own text does so.
  mutating func cite(_ index: Int, from place: TextPlace) {
    usedEntries.insert(index)
    guard isOwn(place.text.path) else { return }
    pin(index)
  }

  /// Counts an entry of the world or a source as linked to, so that its section is part of what an attempt pins.
  mutating func pin(_ index: Int) {
    let (path, slug) = entryPlaces[index]
    if !isOwn(path) { linkedSections[path, default: []].insert(slug) }
  }

  private mutating func unknownEntry(_ path: String, _ slug: String, _ span: () -> Span) -> LinkTarget {
    if slug.isEmpty { return .elsewhere }
    let near = nearest(to: slug, in: entrySlugs[path] ?? [])
    report(.unknownHeading(slug, library.display(path), span(), near: near))
    return .broken
  }

  /// Reports links to headings of parts that are not there; known only when all parts were read.
  mutating func checkAskedHeadings() {
    for (path, slug, span) in askedHeadings {
      guard let headings = headings(of: path), !headings.contains(slug) else { continue }
      let near = nearest(to: slug, in: headings.sorted())
      report(.unknownHeading(slug, library.display(path), span, near: near))
    }
  }

  /// Whether a file is one of the fact sheets beside the folder of courses.
  func isSource(_ path: String) -> Bool {
    path.hasPrefix(CoursePath.joined(CoursePath.folder(of: CoursePath.folder(of: folder)), "seeds") + "/")
  }

  /// Whether a course may read a file at all.
  private func isAllowed(_ path: String) -> Bool {
    if path.hasPrefix(folder + "/") || isSource(path) { return true }
    if let worldFolder, path.hasPrefix(worldFolder + "/") { return true }
    return helpLinePaths.contains(path)
  }

  /// The paths of the help lines and the registers, in both languages.
  var helpLinePaths: [String] {
    let shelf = CoursePath.folder(of: folder)
    return ["hulplijnen.md", "helplines.md", "registers.md"].map { shelf + "/" + $0 }
  }

  /// The heading that an address means which lacks its `#`.
  func heading(meantBy address: String, _ place: TextPlace) -> String? {
    guard !address.contains(where: { "./:#".contains($0) }) else { return nil }
    let slug = Slug.of(decoded(Substring(address)))
    let isReserved = Keyword.read(slug, among: [.onward, .back, .end], in: language) != nil
    let isKnown =
      place.scenes.map { $0[slug] != nil || isReserved } ?? place.headings?.contains(slug) ?? false
    return isKnown ? "#" + slug : nil
  }

  mutating func nearFile(_ path: String) -> String? {
    let folder = CoursePath.folder(of: path)
    return nearest(to: CoursePath.name(of: path), in: library.list(folder))
  }

  private func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let name = address[..<colon]
    let isScheme = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return isScheme && name.first?.isLetter == true ? name.lowercased() : nil
  }

  func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 >= 0x80 }) else { return String(text) }
    return (text.removingPercentEncoding ?? String(text)).precomposedStringWithCanonicalMapping
  }
}

extension Diagnostic {
  static func emptyLink(_ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyLink, at: span, Wording(nl: "deze link gaat nergens heen", en: "this link leads nowhere"),
      hint: Wording(
        nl: "Zet tussen de haakjes waar hij heen gaat: (#kop).",
        en: "Say between the parentheses where it leads: (#heading)."))
  }

  static func linkScheme(_ scheme: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .linkScheme, at: span,
      Wording(nl: "een link met '\(scheme):' kan niet", en: "a link with '\(scheme):' is not possible"),
      hint: Wording(nl: "Gebruik https: of mailto:.", en: "Use https: or mailto:."))
  }

  static func outsideLink(_ address: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .outsideLink, at: span,
      Wording(nl: "'\(address)' ligt buiten de cursus", en: "'\(address)' is outside the course"),
      hint: Wording(
        nl: "Een link kan naar de eigen map, de wereld die de cursus noemt, de map seeds en de hulplijnen.",
        en: "A link can lead to the course's own folder, its world, the folder seeds and the help lines."))
  }

  static func unknownFile(_ address: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: span,
      Wording(nl: "het bestand '\(address)' bestaat niet", en: "the file '\(address)' does not exist"),
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Wording(
          nl: "Kijk naar de naam van het bestand en de map.",
          en: "Look at the names of the file and its folder."))
  }

  static func unknownScene(_ slug: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .unknownScene, at: span,
      Wording(nl: "de scène '\(slug)' bestaat niet", en: "the scene '\(slug)' does not exist"),
      hint: near.map { Wording(nl: "Bedoel je '#\($0)'?", en: "Do you mean '#\($0)'?") }
        ?? Wording(
          nl: "Voeg een kop toe met deze naam, of verwijs naar een kop die er is.",
          en: "Add a heading with this name, or refer to one that is there."))
  }

  static func headingWithinScene(_ slug: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .unknownScene, at: span,
      Wording(
        nl: "de kop '\(slug)' staat binnen een scène en is er zelf geen",
        en: "the heading '\(slug)' stands within a scene and is none itself"),
      hint: Wording(
        nl: "Geef die kop twee hekjes: '## …'.", en: "Give that heading two signs: '## …'."))
  }

  static func unknownHeading(_ slug: String, _ file: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .unknownEntry, at: span,
      Wording(
        nl: "de kop '\(slug)' bestaat niet in \(file)", en: "the heading '\(slug)' does not exist in \(file)"),
      hint: near.map { Wording(nl: "Bedoel je '#\($0)'?", en: "Do you mean '#\($0)'?") }
        ?? Wording(
          nl: "Voeg daar een kop toe met deze naam, of verwijs naar een kop die er is.",
          en: "Add a heading with this name there, or refer to one that is there."))
  }
}
