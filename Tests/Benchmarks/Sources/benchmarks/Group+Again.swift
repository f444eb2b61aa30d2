import Foundation

extension Group {
  /// A large course checked again after one of its files was edited, against the check of all of it.
  static let checkingAgain = Group(rows: [7]) { bench in
    let scenes = bench.size(100_000)
    let course = try bench.workshop.courseOfParts(scenes)
    let (empty, kept) = (bench.workshop.path("nothing-kept"), bench.workshop.path("kept"))
    let editor = try Editor("\(course)/7-wandeling.md")
    defer { try? editor.putBack() }
    let cold = Trial(
      command: bench.leerwijk("check", course), variables: ["XDG_CACHE_HOME": empty],
      prepare: { _ = try bench.workshop.emptyFolder("nothing-kept") })
    let again = Trial(
      command: bench.leerwijk("check", course), variables: ["XDG_CACHE_HOME": kept], prepare: editor.edit)
    _ = try bench.workshop.emptyFolder("kept")
    let runs = try bench.measure([again, cold, Trial(command: ["sh", "-c", "cat '\(course)'/*.md | wc -l"])])
    let (warm, all, lines) = (runs[0], runs[1], runs[2])
    return [
      Line(
        row: 7, workload: "check again, 1 of \((scenes / 100).grouped) files edited", ours: warm.wall.time,
        reference: "all \(all.wall.time); wc -l \(lines.wall.time)", value: warm.ratio(to: all),
        cpu: warm.ratio(to: all, \.cpu), must: 0.15, excellent: 5, finer: warm.ratio(to: lines))
    ]
  }
}

/// Edits a file as an author does: another sentence in a scene, each time in another place.
private final class Editor {
  private let path: String
  private let text: Data
  private var edits = 0

  init(_ path: String) throws {
    self.path = path
    text = try Data(contentsOf: URL(fileURLWithPath: path))
  }

  func edit() throws {
    edits += 1
    var lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard let place = lines.indices.dropFirst(7 + edits % 40 * 5).first(where: { lines[$0].hasSuffix(".") })
    else { return }
    lines[place] += " Ook dit is gezegd."
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
  }

  func putBack() throws { try text.write(to: URL(fileURLWithPath: path)) }
}
