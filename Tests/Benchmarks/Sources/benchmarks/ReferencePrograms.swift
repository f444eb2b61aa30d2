import Foundation

/// The C programs of the folder Programs: what ours is measured against, and the probe that measures.
///
/// They are made by the C compiler itself, because SwiftPM would link the Swift runtime into them.
struct ReferencePrograms {
  private let folder = Places.package + "/.build/programs"

  /// Makes those that are missing or older than their text.
  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, libraries) in Self.libraries {
      let source = "\(Places.package)/Programs/\(name).c"
      if let made = Self.date(path(name)), let changed = Self.date(source), made > changed { continue }
      let command = "${CC:-cc} -std=gnu17 -O2 -o '\(path(name))' '\(source)' \(libraries)"
      guard try Launch.status(["sh", "-c", command]) == 0 else { throw Problem.noCompiler(name) }
    }
  }

  func callAsFunction(_ name: String, _ words: String...) -> [String] { [path(name)] + words }

  private func path(_ name: String) -> String { folder + "/" + name }

  private static let libraries = [
    ("probe", "-lutil"), ("html", "-lcmark"), ("prompt", "-lreadline"), ("commit", "-lreadline -lsqlite3"),
    ("store", "-lsqlite3"), ("walk", ""), ("mark", ""),
    ("paper", "$(pkg-config --cflags --libs pangocairo cairo-pdf) -lqpdf"),
    ("page", "$(pkg-config --cflags --libs pangocairo cairo-pdf) -lqrencode"),
  ]

  /// When a file was last changed.
  static func date(_ path: String) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }
}
