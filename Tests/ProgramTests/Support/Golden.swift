import Foundation
import Testing

/// Compares texts with the files that hold them; `UPDATE_GOLDENS=1` rewrites the files and then fails.
enum Golden {
  static let folder = Repository.root + "/Tests/ProgramTests/Goldens"
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

  /// The text of a golden file; nil if it is missing, which is a failure.
  static func text(_ name: String) -> String? {
    let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    if text == nil {
      Issue.record("\(name) is missing: run with UPDATE_GOLDENS=1 and look at what it writes")
    }
    return text
  }

  /// Expects a text to be what its golden file holds.
  static func expect(_ text: String, _ name: String) throws {
    if isUpdating {
      try write(text, name)
      return
    }
    guard let wanted = self.text(name), wanted != text else { return }
    let (old, new) = (
      wanted.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let row = zip(old, new).prefix { $0 == $1 }.count
    let (before, after) = (old.dropFirst(row).first ?? "", new.dropFirst(row).first ?? "")
    Issue.record(
      "\(name):\(row + 1): the golden has \(before.debugDescription), the program says \(after.debugDescription)"
    )
  }

  /// Writes a golden file and fails, so that nobody trusts a run that wrote what it should test.
  static func write(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    Issue.record("\(name) is rewritten")
  }
}
