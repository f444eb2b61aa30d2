import CourseParser
import ScenarioEngine
import SourceText

/// The files of a course as lines that can be changed.
struct Manuscript {
  /// The path of the course's folder in the library.
  let folder: String
  /// What stands around the course.
  private let library: CourseLibrary
  private var files: [String: [String]] = [:]
  private var kinds: [String: FileKind] = [:]
  private var changed: Set<String> = []

  /// Reads the course in the folder with this path on the disk, its trials and its world.
  init(onDisk path: String) {
    (library, folder) = CourseLibrary.onDisk(course: path)
    for shelf in ["", "/proef", "/trials"] { read(folder + shelf) }
    let worlds = courseLines.compactMap { line -> String? in
      for key in ["wereld: ", "world: "] where line.hasPrefix(key) {
        return String(line.dropFirst(key.count))
      }
      return nil
    }
    let shelf = folder.split(separator: "/").dropLast().joined(separator: "/")
    for world in worlds { read(shelf + "/" + world) }
  }

  private mutating func read(_ shelf: String) {
    for name in library.list(shelf) where name.hasSuffix(".md") {
      let path = shelf + "/" + name
      guard case .bytes(let bytes) = library.read(path) else { continue }
      let lines = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      kinds[path] = FileKind.of(path, lines)
      files[path] = lines
    }
  }

  private var courseLines: [String] { files.first { kinds[$0.key] == .course }?.value ?? [] }

  /// Whether the course's own words are English.
  var isEnglish: Bool { files.keys.contains(folder + "/course.md") }

  /// The Dutch or the English of two words, as the course has it.
  func word(_ dutch: String, _ english: String) -> String { isEnglish ? english : dutch }

  /// The name of a file without its folders, for links.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The course as the parser reaches it, with what was changed.
  var changedLibrary: CourseLibrary {
    let texts = files.filter { changed.contains($0.key) }.mapValues { Array($0.joined(separator: "\n").utf8) }
    let base = library
    return CourseLibrary(
      read: { path in texts[path].map(CourseLibrary.Content.bytes) ?? base.read(path) }, list: base.list,
      display: { $0 })
  }

  /// The lines of the files of some kinds, in order.
  func lines(in kinds: Set<FileKind>, _ zone: ManuscriptLine.Zone? = .body) -> [ManuscriptLine] {
    let paths = self.kinds.filter { kinds.contains($0.value) }.keys.sorted()
    return paths.flatMap(lines).filter { zone == nil || $0.zone == zone }
  }

  /// The lines of the file at a path.
  func lines(of path: String) -> [ManuscriptLine] {
    guard let lines = files[path], let kind = kinds[path] else { return [] }
    var result: [ManuscriptLine] = []
    var zone = ManuscriptLine.Zone.body
    var fence = ""
    var heading: Int?
    /// Whether the next list explains a map.
    var expectsLegend = false
    let isEnglish = isEnglish
    for (index, text) in lines.enumerated() {
      var own = zone
      switch zone {
      case .body where index == 0 && text == "---": (zone, own) = (.frontMatter, .frontMatter)
      case .frontMatter where text == "---": zone = .body
      case .body where text.hasPrefix("```"):
        fence = String(text.prefix { $0 == "`" })
        zone = text.hasSuffix("wijk") || text.hasSuffix("map") ? .map : .verbatim
        own = zone
      case .map, .verbatim: if text == fence { zone = .body }
      case .body: if text.hasPrefix("#") { heading = index }
      case .frontMatter: break
      }
      if own == .map { expectsLegend = true }
      if own == .body, !text.isEmpty, !text.hasPrefix("- [") { expectsLegend = false }
      result.append(
        ManuscriptLine(
          path: path, index: index, text: text, kind: kind, zone: own, heading: heading,
          title: heading.map { lines[$0] } ?? "", isEnglish: isEnglish, isLegend: expectsLegend))
    }
    return result
  }

  /// Puts other lines in the place of one, or of several from there on.
  mutating func replace(_ line: ManuscriptLine, count: Int = 1, with texts: [String]) {
    files[line.path]?.replaceSubrange(line.index..<line.index + count, with: texts)
    changed.insert(line.path)
  }

  /// Changes one of the lines that can be changed, and tells which; nil where there is none.
  mutating func change(
    in kinds: Set<FileKind>, _ chance: inout SeededGenerator, _ edit: (ManuscriptLine) -> String?
  ) -> Damage? {
    change(in: kinds, .body, &chance, edit)
  }

  /// The same for lines of another part of the files.
  mutating func change(
    in kinds: Set<FileKind>, _ zone: ManuscriptLine.Zone, _ chance: inout SeededGenerator,
    _ edit: (ManuscriptLine) -> String?
  ) -> Damage? {
    let able = lines(in: kinds, zone).compactMap { line in
      edit(line).flatMap { $0 == line.text ? nil : (line, $0) }
    }
    guard let (line, text) = chance.pick(able) else { return nil }
    replace(line, with: [text])
    return .at(line.spot)
  }
}

extension SeededGenerator {
  /// One of some values.
  mutating func pick<Value>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values[next(below: values.count)]
  }
}
