import Foundation

/// The files of a course as they were at some moment, to see whether one was saved since.
struct CourseWatch: Sendable {
  private let folder: String
  private let stamps: [String: Date]

  /// Looks at the files in a folder.
  init(folder: String) {
    self.folder = folder
    stamps = Self.stamps(folder)
  }

  /// Whether a file was saved, added or taken away since.
  var hasChanged: Bool { Self.stamps(folder) != stamps }

  private static func stamps(_ folder: String) -> [String: Date] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var stamps: [String: Date] = [:]
    for name in names where name.hasSuffix(".md") {
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      stamps[name] = attributes?[.modificationDate] as? Date
    }
    return stamps
  }
}
