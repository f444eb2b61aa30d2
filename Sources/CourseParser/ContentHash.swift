import Crypto
import SourceText

/// The hash of what an attempt pins (ruling 109).
enum ContentHash {
  /// The SHA-256, in hexadecimal, of the files whole and the sections of other files, in order of path.
  static func of(_ files: [String: [UInt8]], sections: [String: String]) -> String {
    var hash = SHA256()
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { add(path, bytes, to: &hash) }
    for (name, text) in sections.sorted(by: { $0.key < $1.key }) { add(name, Array(text.utf8), to: &hash) }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// Adds a name, a length and bytes, so that no two lists of files give the same stream.
  private static func add(_ name: String, _ bytes: [UInt8], to hash: inout SHA256) {
    hash.update(data: Array("\(name)\n\(bytes.count)\n".utf8))
    hash.update(data: bytes)
  }
}

extension CourseCompiler {
  /// Every file that was read, by its path: enough to compile the course again.
  func pinnedFiles() -> [String: [UInt8]] {
    var result: [String: [UInt8]] = [:]
    for (path, text) in texts { result[path] = text.source.bytes }
    return result
  }

  /// The files that the hash takes whole, by their path within the course folder's parent.
  func hashedFiles() -> [String: [UInt8]] {
    texts.filter { path, _ in path.hasPrefix(folder + "/") || kinds[path] == .map }
      .reduce(into: [:]) { $0[$1.key] = $1.value.source.bytes }
  }

  /// The sections of other files that the course links to.
  func sectionTexts() -> [String: String] {
    var result: [String: String] = [:]
    for (path, slugs) in linkedSections {
      for slug in slugs {
        guard let index = entryIndex[path + "#" + slug], let text = texts[path] else { continue }
        let start = sourceMap.entries[index].range.lowerBound
        result[path + "#" + slug] = text.source.text(start..<sectionEnd(after: start, in: path, text))
      }
    }
    return result
  }

  private func sectionEnd(after start: Int, in path: String, _ text: CourseText) -> Int {
    let starts = entryIndex.filter { $0.key.hasPrefix(path + "#") }.map { sourceMap.entries[$0.value].range.lowerBound }
    return starts.filter { $0 > start }.min() ?? text.source.bytes.count
  }
}
