import Crypto
import SourceText

/// The hash of what an attempt pins (ruling 109).
struct ContentHash {
  private var hash = SHA256()

  /// Adds a name, a length and bytes, so that no two lists of files give the same stream.
  mutating func add(_ name: String, _ bytes: ArraySlice<UInt8>) {
    hash.update(data: Array("\(name)\n\(bytes.count)\n".utf8))
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// The SHA-256, in hexadecimal.
  func text() -> String { Hexadecimal.text(hash.finalize()) }
}

/// Writes bytes as digits.
enum Hexadecimal {
  /// Two small digits for each byte.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

extension CourseCompiler {
  /// Every file that was read, by its path: enough to compile the course again.
  func pinnedFiles() -> [String: [UInt8]] {
    texts.filter { !isTrial($0.key) }.mapValues(\.source.bytes)
  }

  /// The hash of the course's own files, and of the sections of other files that they link to.
  ///
  /// They go in order of path; paths count from the folder of courses, so that its own name and place do not matter.
  func contentHash() -> String {
    var pieces: [(name: String, bytes: ArraySlice<UInt8>)] = []
    for (path, text) in texts where isPinnedWhole(path) {
      pieces.append((shelfPath(path), text.source.bytes[...]))
    }
    for (path, slugs) in linkedSections where !isPinnedWhole(path) {
      pieces += sectionTexts(path, slugs)
    }
    var hash = ContentHash()
    for piece in pieces.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      hash.add(piece.name, piece.bytes)
    }
    return hash.text()
  }

  private func isPinnedWhole(_ path: String) -> Bool {
    guard path.hasPrefix(folder + "/") else { return kinds[path] == .map }
    return !isTrial(path)
  }

  private func isTrial(_ path: String) -> Bool {
    path.hasPrefix(folder + "/proef/") || path.hasPrefix(folder + "/trials/")
  }

  private func shelfPath(_ path: String) -> String {
    let shelf = CoursePath.folder(of: folder) + "/"
    return path.hasPrefix(shelf) ? String(path.dropFirst(shelf.count)) : "../" + path
  }

  private func sectionTexts(_ path: String, _ slugs: Set<String>) -> [(String, ArraySlice<UInt8>)] {
    guard let text = texts[path] else { return [] }
    let starts = (entrySlugs[path] ?? []).compactMap { entryIndex[path + "#" + $0] }
      .map { sourceMap.entries[$0].range.lowerBound }.sorted()
    return slugs.compactMap { slug in
      guard let index = entryIndex[path + "#" + slug] else { return nil }
      let start = sourceMap.entries[index].range.lowerBound
      var end = starts.first { $0 > start } ?? text.source.bytes.count
      while end > start, text.source.bytes[end - 1] == 0x0A { end -= 1 }
      return (shelfPath(path) + "#" + slug, text.source.bytes[start..<end])
    }
  }
}
