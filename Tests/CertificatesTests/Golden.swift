import Foundation
import Testing

/// Compares a text with the file that holds it; `UPDATE_GOLDENS=1` rewrites the file and then fails.
func expectGolden(_ text: String, _ name: String) throws {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("\(name) is rewritten")
    return
  }
  let wanted = try String(contentsOf: url, encoding: .utf8)
  #expect(text == wanted, "\(name)")
}
