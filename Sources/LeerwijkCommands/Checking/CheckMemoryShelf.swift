import CourseChecker
import Crypto
import Foundation

/// Where memories of checks are kept: a file for each large course, in the folder for what can be made again.
struct CheckMemoryShelf {
  /// Memories that were not written for so long are taken away, in seconds.
  private static let longest: TimeInterval = 90 * 86_400

  private static let ending = ".check"

  let folder: String

  /// The memory of the course at a path; nil where there is none that can be used.
  func memory(of course: String) -> CheckMemory? {
    let data = try? Data(contentsOf: file(course), options: .mappedIfSafe)
    return data.flatMap { CheckMemory($0, program: Self.program) }
  }

  /// Keeps a memory; where that cannot be done the next check reads all again, and nobody need be told.
  func keep(_ memory: CheckMemory, of course: String) {
    guard let data = memory.data else { return }
    let manager = FileManager.default
    try? manager.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? data.write(to: file(course), options: .atomic)
    let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasSuffix(Self.ending) {
      let path = folder + "/" + name
      let day = (try? manager.attributesOfItem(atPath: path))?[.modificationDate] as? Date
      if let day, Date().timeIntervalSince(day) > Self.longest { try? manager.removeItem(atPath: path) }
    }
  }

  private func file(_ course: String) -> URL {
    let path = URL(fileURLWithPath: course).standardizedFileURL.resolvingSymlinksInPath().path
    // Findings hold paths as they were given.
    let name = SHA256.hash(data: Data("\(path)\n\(course)".utf8)).prefix(16).map {
      String(format: "%02x", $0)
    }.joined()
    return URL(fileURLWithPath: "\(folder)/\(name)\(Self.ending)")
  }

  /// This very program: one that was built anew may find something else.
  static let program: String = {
    let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    let facts = try? FileManager.default.attributesOfItem(atPath: path)
    let time = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(path) \(facts?[.size] as? Int ?? 0) \(time)"
  }()
}
