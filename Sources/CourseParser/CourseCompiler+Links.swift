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
    if address.utf8.first == UInt8(ascii: "#") { return resolveLocal(address.dropFirst(), place, span) }
    if address.isEmpty {
      report(.emptyLink(span()))
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

  private mutating func resolveLocal(_ slug: Substring, _ place: TextPlace, _ span: () -> Span) -> LinkTarget {
    let slug = decoded(slug)
    if let scenes = place.scenes {
      if let index = scenes[slug] { return .scene(Reference(index)) }
      if let reserved = Keyword.read(slug, among: [.onward, .back, .end], in: language) {
        if reserved.isForeign { report(.foreignWord("#" + slug, span(), "#" + word(reserved.keyword))) }
        return reserved.keyword == .onward ? .onward : reserved.keyword == .back ? .back : .end
      }
      report(.unknownScene(slug, span(), near: NearMiss.nearest(to: slug, in: scenes.keys.sorted())))
      return .broken
    }
    if let index = entryIndex[place.text.path + "#" + slug] { return .entry(Reference(index)) }
    if let headings = place.headings, !headings.contains(slug) {
      report(.unknownHeading(slug, place.text.source.path, span(), near: NearMiss.nearest(to: slug, in: headings.sorted())))
      return .broken
    }
    return .heading(slug)
  }

  private mutating func resolveFile(_ address: String, _ place: TextPlace, _ span: () -> Span) -> LinkTarget {
    let pieces = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = CoursePath.joined(CoursePath.folder(of: place.text.path), decoded(pieces[0]))
    let slug = pieces.count > 1 ? decoded(pieces[1]) : ""
    guard isAllowed(path) else {
      report(.outsideLink(address, span()))
      return .broken
    }
    if path == place.text.path { return resolveLocal(Substring(slug), place, span) }
    guard text(at: path, origin: span()) != nil else {
      report(.unknownFile(address, span(), near: nearFile(path)))
      return .broken
    }
    return resolveKnown(path, slug, address, span)
  }

  private mutating func resolveKnown(_ path: String, _ slug: String, _ address: String, _ span: () -> Span) -> LinkTarget {
    if isSource(path) { readSource(path) }
    if let index = entryIndex[path + "#" + slug] {
      usedEntries.insert(index)
      if !path.hasPrefix(folder + "/") { linkedSections[path, default: []].insert(slug) }
      return .entry(Reference(index))
    }
    switch kinds[path] {
    case .lesson, .walk, .test: return .part(PartID(CoursePath.stem(of: path)))
    case .notebook, .people, .terms, .sources: return unknownEntry(path, slug, span)
    case .map: return .elsewhere
    default: return isSource(path) ? unknownEntry(path, slug, span) : .elsewhere
    }
  }

  private mutating func unknownEntry(_ path: String, _ slug: String, _ span: () -> Span) -> LinkTarget {
    if slug.isEmpty { return .elsewhere }
    let prefix = path + "#"
    let names = entryIndex.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    report(.unknownHeading(slug, library.display(path), span(), near: NearMiss.nearest(to: slug, in: names.sorted())))
    return .broken
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

  private func nearFile(_ path: String) -> String? {
    let folder = CoursePath.folder(of: path)
    return NearMiss.nearest(to: CoursePath.name(of: path), in: library.list(folder))
  }

  private func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let name = address[..<colon]
    let isScheme = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return isScheme && name.first?.isLetter == true ? name.lowercased() : nil
  }

  private func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 >= 0x80 }) else { return String(text) }
    return (text.removingPercentEncoding ?? String(text)).precomposedStringWithCanonicalMapping
  }
}

extension Diagnostic {
  static func emptyLink(_ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyLink, at: span, Wording(nl: "deze link gaat nergens heen", en: "this link leads nowhere"),
      hint: Wording(nl: "Zet tussen de haakjes waar hij heen gaat: (#kop).", en: "Say between the parentheses where it leads: (#heading)."))
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
      hint: near.map { Wording(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") })
  }

  static func unknownScene(_ slug: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .unknownScene, at: span,
      Wording(nl: "de scène '\(slug)' bestaat niet", en: "the scene '\(slug)' does not exist"),
      hint: near.map { Wording(nl: "Bedoel je '#\($0)'?", en: "Do you mean '#\($0)'?") }
        ?? Wording(nl: "Voeg een kop toe met deze naam, of verwijs naar een kop die er is.", en: "Add a heading with this name, or refer to one that is there."))
  }

  static func unknownHeading(_ slug: String, _ file: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .unknownEntry, at: span,
      Wording(nl: "de kop '\(slug)' bestaat niet in \(file)", en: "the heading '\(slug)' does not exist in \(file)"),
      hint: near.map { Wording(nl: "Bedoel je '#\($0)'?", en: "Do you mean '#\($0)'?") })
  }
}
