import Foundation
import Workloads

/// The folder in which workloads are made, and kept for the next time.
struct Workshop {
  let folder: String
  /// Changes with the shape of the workloads, so that old ones are not used.
  private static let edition = "2"

  init() throws {
    folder = URL(fileURLWithPath: NSTemporaryDirectory()).path + "/leerwijk-benchmarks-\(Self.edition)"
    try make(folder)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// The folder of a course of `scenes` scenes.
  func course(_ scenes: Int, asks: Bool = true) throws -> String {
    let shelf = path("course-\(scenes)\(asks ? "" : "-choices")")
    let course = shelf + "/Courses/proef"
    if FileManager.default.fileExists(atPath: course + "/cursus.md") { return course }
    try make(course)
    try make(shelf + "/seeds")
    try write(Data(CourseText.source.utf8), to: shelf + "/seeds/bron.md")
    try write(Data(CourseText.walk(scenes: scenes, asks: asks)), to: Self.walk(of: course))
    try write(Data(CourseText.courseFile.utf8), to: course + "/cursus.md")
    return course
  }

  /// The folder of a course of a hundred scenes in each of its files.
  func courseOfParts(_ scenes: Int) throws -> String {
    let shelf = path("course-of-parts-\(scenes)")
    let course = shelf + "/Courses/proef"
    if FileManager.default.fileExists(atPath: course + "/cursus.md") { return course }
    try make(course)
    try make(shelf + "/seeds")
    try write(Data(CourseText.source.utf8), to: shelf + "/seeds/bron.md")
    let walks = CourseText.walks(scenes / 100, scenes: 100)
    let names = walks.indices.map { "\($0 + 1)-wandeling.md" }
    for (name, walk) in zip(names, walks) { try write(Data(walk), to: course + "/" + name) }
    try write(Data(CourseText.courseFile(names).utf8), to: course + "/cursus.md")
    return course
  }

  /// The file of the walk of a course.
  static func walk(of course: String) -> String { course + "/1-wandeling.md" }

  /// The SQL of a bulk load of events.
  func statements(_ count: Int) throws -> String {
    let path = path("events-\(count).sql")
    if FileManager.default.fileExists(atPath: path) { return path }
    var chance = Chance(seed: 4)
    var text = Data(EventStatements.opening.utf8)
    for number in 0..<count { text += EventStatements.line(number, &chance).utf8 }
    text += EventStatements.closing.utf8
    try write(text, to: path)
    return path
  }

  /// Takes a database away, with the files beside it.
  func remove(database: String) throws {
    for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: database + ending) {
      try FileManager.default.removeItem(atPath: database + ending)
    }
  }

  func make(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func write(_ data: Data, to path: String) throws {
    try data.write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
