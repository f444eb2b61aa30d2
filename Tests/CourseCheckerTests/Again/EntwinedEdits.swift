import CourseParser
import ScenarioEngine

/// A course while it is edited in a row, each time in another way.
struct EntwinedEdits {
  private(set) var texts = Entwined.texts
  private(set) var today = Again.today
  private var chance: SeededGenerator

  init(seed: Int) { chance = SeededGenerator(seed: UInt64(seed), purpose: "rows of edits") }

  var library: CourseLibrary { CourseLibrary(texts: texts) }

  /// Edits once or more often, mostly from where nothing is wrong; says how.
  mutating func edit() -> String {
    let isFromStart = chance.next(below: 2) == 0
    if isFromStart { texts = Entwined.texts }
    let count = [1, 1, 1, 2, 3, 4][chance.next(below: 6)]
    let edits = (0..<count).map { _ in chance.next(below: 2) == 0 ? word() : once() }
    return ((isFromStart ? ["all as it was"] : []) + edits).joined(separator: "; ")
  }

  /// Puts another word into a part, which breaks nothing.
  private mutating func word() -> String {
    let path = part()
    let words = ["bord", "raam", "dingen", "fouten", "mensen", "einde", "bron", "weg", "water", "goed"]
    let (old, new) = (words[chance.next(below: words.count)], words[chance.next(below: words.count)])
    texts[path] = texts[path]?.replacing(" \(old)", with: " \(new)")
    return "\(new) for \(old) in \(path)"
  }

  /// The file of a part.
  mutating func part() -> String {
    let parts = texts.keys.filter { $0.hasPrefix(Entwined.folder + "/") && $0.contains("-") }.sorted()
    return parts.isEmpty ? Entwined.folder + "/1-kijken.md" : parts[chance.next(below: parts.count)]
  }

  private mutating func file() -> String {
    let names = texts.keys.sorted()
    return chance.next(below: 8) > 0 ? part() : names[chance.next(below: names.count)]
  }

  private mutating func once() -> String {
    let path = file()
    let name = path.split(separator: "/").suffix(2).joined(separator: "/")
    switch chance.next(below: 20) {
    case 0:
      texts[path]?.append("\nNog een zin over 7 dingen.\n")
      return "a sentence in \(name)"
    case 1, 2:
      texts[path] = Entwined.texts[path]
      return "\(name) as it was"
    case 3...5:
      return "\(withoutLine(path)) taken out of \(name)"
    case 6...8:
      return "\(withLine(path)) put into \(name)"
    case 9...13:
      return "\(withOtherName(path)) in \(name)"
    case 14:
      let other = part()
      (texts[path], texts[other]) = (texts[other], texts[path])
      return "\(name) and \(other) swapped"
    case 15:
      let new = Entwined.folder + ["/9-nieuw.md", "/0-nieuw.md", "/proef/nieuw.md"][chance.next(below: 3)]
      texts[new] = texts[path]
      return "\(new) as \(name)"
    case 16:
      texts[path] = nil
      return "\(name) gone"
    case 17:
      texts[path] = texts[path].map { $0.contains("\r") ? $0 : "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }
      return "\(name) with other line ends"
    case 18:
      today = ["2026-11-26", "2027-06-01", "2031-01-01"][chance.next(below: 3)]
      return "on \(today)"
    default:
      let new = path.replacing("-", with: "-x", maxReplacements: 1)
      (texts[path], texts[new]) = (texts[new], texts[path])
      return "\(name) renamed"
    }
  }

  private func lines(_ path: String) -> [String] {
    (texts[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func withoutLine(_ path: String) -> String {
    var lines = lines(path)
    guard !lines.isEmpty else { return "nothing" }
    let line = lines.remove(at: chance.next(below: lines.count))
    texts[path] = lines.joined(separator: "\n")
    return "'\(line)'"
  }

  private mutating func withLine(_ path: String) -> String {
    let other = lines(file())
    guard !other.isEmpty else { return "nothing" }
    let line = other[chance.next(below: other.count)]
    var lines = lines(path)
    lines.insert(line, at: chance.next(below: lines.count + 1))
    texts[path] = lines.joined(separator: "\n")
    return "'\(line)'"
  }

  /// Puts one name in the place of another of its kind.
  private mutating func withOtherName(_ path: String) -> String {
    let text = texts[path] ?? ""
    let here = Self.names.filter { names in names.contains { !$0.isEmpty && text.contains($0) } }
    guard !here.isEmpty else { return "nothing" }
    let names = here[chance.next(below: here.count)]
    let old = names.filter { !$0.isEmpty && text.contains($0) }
    let (from, to) = (old[chance.next(below: old.count)], names[chance.next(below: names.count)])
    texts[path] = text.replacing(from, with: to, maxReplacements: 1 + chance.next(below: 2))
    return "\(to) for \(from)"
  }

  private static let names: [[String]] = [
    ["een-leus", "een-stilte", "een-geur"], ["#plein", "#brug", "#steeg", "#haven", "#praatje", "#einde"],
    ["doel: zien", "doel: doen"], ["rol: agent", "rol: bakker"], ["rol agent", "rol bakker"],
    ["seeds/bron.md", "seeds/los.md"], ["#een-feit", "#oud-feit", ""],
    ["geweld", "pijn", "huiselijk geweld"],
    ["vraag-wat-zag-je-op-het-bord", "vraag-wat-is-er-meer", "vraag-wat-doe-je-dan", "vraag-wat-is-er"],
    [
      "Wat zag je op het bord?", "Wat is er meer?", "Wat doe je dan?", "Wat voel je?",
      "Wat zie je in de haven?",
    ], ["moed", "rust"],
    ["doe moed +1", "doe rust ja", "doe moed -1", "noteer een-geur", "wis een-stilte", "eenmalig"],
    ["als moed > 0", "als rust", "als moed > 9", "als niet rust", "als genoteerd een-leus", "als rol agent"],
    ["soort: les", "soort: wandeling", "soort: toets", "soort: notitieboek"], ["mo`", "lea`"],
    ["`schud`", "`voortoets: per doel 1`", "`per doel 1`", "`plek`"], ["# ", "## ", "### "],
    ["Reflectie:", "Vraag:", "Herstel:"], ["(x)", "( )", "[x]"],
    ["# De toets", "# Een toets"],
    ["7-toets.md#de-toets", "2-heen.md#plein", "8-meer.md#meer", "9-nieuw.md"],
    ["\nsoort: les", "\nsoort: les\ngevoelig: [geweld]", "\nsoort: les\ngevoelig: [pijn]"],
    ["../registers.md", "los/blad.md", "../hulplijnen.md", "../../seeds/los.md", "notities.md"],
  ]
}
