import ArgumentParser
import CourseModel
import CourseParser
import Foundation

/// What a shell proposes where a course can be named: the courses that there are, and paths.
struct CourseCompletion {
  let shelf: CourseShelf
  /// Whether a file of a course will do as well.
  let takesFiles: Bool

  /// The folder with courses can be named on the same line.
  init(_ words: [String], takesFiles: Bool) {
    let flag = words.firstIndex(of: "--courses").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    let folders = Folders(environment: ProcessInfo.processInfo.environment)
    shelf = CourseShelf(folders: folders.courses(flag: flag))
    self.takesFiles = takesFiles
  }

  /// What begins with what was typed.
  func candidates(_ beginning: String) -> [String] {
    let names = shelf.items().map(\.name) + paths(beginning)
    return names.filter { $0.hasPrefix(beginning) }
  }

  /// The names of the registers.
  var registers: [String] { RegisterShelf(folders: shelf.folders).file()?.registers.map(\.name) ?? [] }

  /// The walks of the course that is named among the words.
  func walks(_ words: [String]) -> [String] {
    let known = shelf.items()
    for word in words.dropFirst().reversed() where !word.hasPrefix("-") {
      guard let item = known.first(where: { $0.name == word }) ?? (try? shelf.find(word)) else { continue }
      let (library, folder) = CourseLibrary.onDisk(course: item.path)
      guard let course = CourseCompiler.compile(library, folder: folder).course else { continue }
      return WalkChoice(course).walks.map(\.id.rawValue)
    }
    return []
  }

  /// The folders, and the files if they will do, in the folder that was typed so far.
  private func paths(_ beginning: String) -> [String] {
    let folder = beginning.lastIndex(of: "/").map { String(beginning[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.compactMap { name in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder) else { return nil }
      if isFolder.boolValue { return folder + name + "/" }
      return takesFiles && name.hasSuffix(".md") ? folder + name : nil
    }
  }
}

extension CompletionKind {
  /// The courses, and folders.
  static var course: CompletionKind {
    .custom { words, _, beginning in CourseCompletion(words, takesFiles: false).candidates(beginning) }
  }

  /// The courses, folders, and files of courses.
  static var courseOrFile: CompletionKind {
    .custom { words, _, beginning in CourseCompletion(words, takesFiles: true).candidates(beginning) }
  }

  /// The registers beside the courses.
  static var register: CompletionKind {
    .custom { words, _, beginning in
      CourseCompletion(words, takesFiles: false).registers.filter { $0.hasPrefix(beginning) }
    }
  }

  /// The walks of the course on the line.
  static var walk: CompletionKind {
    .custom { words, _, _ in CourseCompletion(words, takesFiles: false).walks(words) }
  }
}
