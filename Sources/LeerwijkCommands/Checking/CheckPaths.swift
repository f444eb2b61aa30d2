import Foundation
import SourceText

/// What there is to check at a path.
enum CheckPaths {
  /// The courses at a path: the course itself, that of a file, or those of a folder.
  static func courses(at path: String, start: ProgramStart) throws -> [(path: String, file: String?)] {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw start.fail(Wording(nl: "'\(path)' is er niet.", en: "There is no '\(path)'."), code: 66)
    }
    if !isFolder.boolValue {
      let url = URL(fileURLWithPath: path)
      return [(url.deletingLastPathComponent().relativePath, url.lastPathComponent)]
    }
    if isCourse(path) { return [(path, nil)] }
    let names = ((try? manager.contentsOfDirectory(atPath: path)) ?? []).sorted()
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    let found = names.map { base + "/" + $0 }.filter(isCourse)
    return found.isEmpty ? [(path, nil)] : found.map { ($0, nil) }
  }

  private static func isCourse(_ path: String) -> Bool {
    ["cursus.md", "course.md"].contains { FileManager.default.fileExists(atPath: path + "/" + $0) }
  }
}
