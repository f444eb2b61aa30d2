import Foundation

extension CourseLibrary {
  /// Makes a library of the course folder at `course`, what stands beside it, and its path within the library.
  ///
  /// A symbolic link that leads out of the folder which holds the folder of courses is not followed.
  public static func onDisk(course: String) -> (library: CourseLibrary, folder: String) {
    let url = URL(fileURLWithPath: course).standardizedFileURL.resolvingSymlinksInPath()
    let shelf = url.deletingLastPathComponent()
    let root = shelf.deletingLastPathComponent()
    let folder = "\(shelf.lastPathComponent)/\(url.lastPathComponent)"
    let library = CourseLibrary(
      read: { read(root: root, path: $0) },
      list: { list(root.appendingPathComponent($0)) },
      display: { shown($0, course: course, folder: folder) })
    return (library, folder)
  }

  private static func read(root: URL, path: String) -> Content {
    let url = root.appendingPathComponent(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
      return .missing
    }
    // A link may lead from one file of a folder to another, but not out of the folder that a path begins with.
    let base = root.appendingPathComponent(String(path.prefix { $0 != "/" })).resolvingSymlinksInPath().path
    guard url.resolvingSymlinksInPath().path.hasPrefix(base + "/") else { return .outside }
    do {
      // Mapped, so that of a file that is too large only a little more than the limit is read.
      let data = try Data(contentsOf: url, options: .mappedIfSafe)
      return .bytes([UInt8](data.prefix(CourseText.largest + 1)))
    } catch {
      return .unreadable(error.localizedDescription)
    }
  }

  private static func list(_ folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  /// The path of a file as seen from where the author stands.
  private static func shown(_ path: String, course: String, folder: String) -> String {
    let given = course.hasSuffix("/") ? String(course.dropLast()) : course
    if path.hasPrefix(folder + "/") {
      return (given == "." ? "" : given + "/") + path.dropFirst(folder.count + 1)
    }
    return CoursePath.joined(given + "/../..", path)
  }
}
