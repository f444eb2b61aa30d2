internal import Foundation

extension Records {
  /// The paths of damaged files that were moved out of the way and kept beside this one, in order.
  ///
  /// They may hold anything that the records ever held, also of learners who were erased since.
  public func setAsideFiles() -> [String] {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix(url.lastPathComponent + ".damaged-") }.sorted()
      .map { folder + "/" + $0 }
  }
}
