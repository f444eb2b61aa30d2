import CourseModel
import CourseParser
import Foundation
import Scoring
import SourceText
import Terminal

/// The courses that there are, by folder.
struct CourseShelf: Sendable {
  /// A folder that holds a course.
  struct Item: Sendable, Hashable {
    /// The path of the folder.
    let path: String
    /// Its name.
    var name: String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }
    /// The title in the course file's first lines, or the name.
    let title: String
    /// The language that the course file's first lines name.
    let language: Language?
    /// The minutes that the course file's first lines say it takes.
    let minutes: Int?
  }

  /// Why a course was not found.
  enum Missing: Error {
    case noFolder([String])
    case unknown(String, near: String?, known: [String])
    case ambiguous(String, [String])
  }

  let folders: [String]

  /// The courses of the first folder that is there, in order of their titles.
  func items() -> [Item] {
    for folder in folders {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { continue }
      return names.sorted().compactMap { item(folder + "/" + $0) }
        .sorted { $0.title.localizedStandardCompare($1.title) == .orderedAscending }
    }
    return []
  }

  private func item(_ path: String) -> Item? {
    for name in ["cursus.md", "course.md"] {
      guard let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8) else { continue }
      return Item(
        path: path,
        title: Self.value(["titel:", "title:"], text) ?? URL(fileURLWithPath: path).lastPathComponent,
        language: Self.value(["taal:", "language:"], text).flatMap(Language.init(rawValue:)),
        minutes: Self.value(["duur:", "duration:"], text)
          .flatMap { $0.split(separator: " ").first.flatMap { Int($0) } })
    }
    return nil
  }

  /// The value of a key in front matter, without reading the rest of the file.
  private static func value(_ keys: [String], _ text: String) -> String? {
    for line in text.split(separator: "\n").prefix(40) {
      for key in keys where line.hasPrefix(key) {
        let value = line.dropFirst(key.count).trimmingCharacters(in: CharacterSet(charactersIn: " \"'\r"))
        return value.isEmpty ? nil : value
      }
    }
    return nil
  }

  /// The course that a learner named: a path, a folder's name, or the beginning of a title.
  func find(_ wanted: String) throws(Missing) -> Item {
    if wanted.contains("/") || wanted.hasPrefix(".") {
      if let item = item(wanted) { return item }
    }
    let items = items()
    if let exact = items.first(where: { $0.name == wanted }) { return exact }
    let folded = LetterFolding.fold(wanted)
    let begun = items.filter {
      LetterFolding.fold($0.title).hasPrefix(folded) || LetterFolding.fold($0.name).hasPrefix(folded)
    }
    if begun.count == 1, let only = begun.first { return only }
    if begun.count > 1 { throw .ambiguous(wanted, begun.map(\.title)) }
    if let item = item(wanted) { return item }
    guard !items.isEmpty else { throw .noFolder(folders) }
    throw .unknown(
      wanted, near: NearMiss.nearest(to: wanted, in: items.map(\.name)), known: items.map(\.name))
  }
}

extension CourseShelf.Missing {
  /// What to say, and to do next.
  var words: Wording {
    switch self {
    case .noFolder(let folders):
      Wording(
        nl:
          "Ik vind geen cursussen. Ik keek in: \(folders.joined(separator: ", ")). Noem de map met --courses.",
        en:
          "No courses were found. I looked in: \(folders.joined(separator: ", ")). Name the folder with --courses."
      )
    case .unknown(let wanted, let near, let known):
      Wording(
        nl: "De cursus '\(wanted)' is er niet. "
          + (near.map { "Bedoel je '\($0)'?" } ?? "Er is: \(known.joined(separator: ", "))."),
        en: "There is no course '\(wanted)'. "
          + (near.map { "Do you mean '\($0)'?" } ?? "There is: \(known.joined(separator: ", "))."))
    case .ambiguous(let wanted, let titles):
      Wording(
        nl: "'\(wanted)' past bij meer cursussen: \(titles.joined(separator: "; ")). Typ meer letters.",
        en: "'\(wanted)' fits several courses: \(titles.joined(separator: "; ")). Type more letters.")
    }
  }
}

extension CourseShelf.Item {
  /// What the course file says of points, without the parts being read.
  var worth: Worth {
    let (library, folder) = CourseLibrary.onDisk(course: path)
    return CourseCompiler.courseFile(library, folder: folder)?.certificate.map { Worth($0) } ?? Worth()
  }

  /// Whether a learner who reads a language can take the course without reading another.
  func isIn(_ own: Language) -> Bool { language == nil || language == own }
}
