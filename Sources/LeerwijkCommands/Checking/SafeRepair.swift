import CourseParser
import Foundation
import SourceText
import Terminal

/// Makes the repairs that cannot do harm, and shows each line before and after.
struct SafeRepair {
  /// One repair can uncover another; more rounds than this are not made.
  private static let mostRounds = 10

  let path: String
  let file: String?

  init(path: String, only file: String?) {
    self.path = path
    self.file = file
  }

  /// Repairs the files of the course until nothing safe is left.
  func run(_ start: ProgramStart) {
    for _ in 0..<Self.mostRounds {
      let (library, folder) = CourseLibrary.onDisk(course: path)
      let file = file.map { library.display("\(folder)/\($0)") }
      let compilation = CourseCompiler.compile(library, folder: folder)
      let fixes = compilation.diagnostics.flatMap(\.fixes)
      guard !fixes.isEmpty else { return }
      let byFile = Dictionary(grouping: fixes, by: \.span.file)
      var isChanged = false
      for (index, fixes) in byFile.sorted(by: { $0.key < $1.key }) {
        let source = compilation.files[index]
        guard file.map({ source.path == $0 }) ?? true, isOwn(source.path) else { continue }
        isChanged = repair(source, fixes, start) || isChanged
      }
      guard isChanged else { return }
    }
  }

  /// Whether a file is one of the course's own: those of others are only reported.
  private func isOwn(_ name: String) -> Bool {
    URL(fileURLWithPath: name).deletingLastPathComponent().standardizedFileURL.path
      == URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private func repair(_ source: SourceFile, _ fixes: [Diagnostic.Fix], _ start: ProgramStart) -> Bool {
    var bytes = source.bytes
    var lines: Set<Int> = []
    var end = bytes.count
    for fix in Set(fixes).sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound }) {
      // What overlaps a repair that was made waits for the next round.
      guard fix.span.range.upperBound <= end else { continue }
      bytes.replaceSubrange(fix.span.range, with: Array(fix.replacement.utf8))
      end = fix.span.range.lowerBound
      lines.insert(source.line(at: fix.span.range.lowerBound))
    }
    guard bytes != source.bytes else { return false }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: source.path), options: .atomic)
    } catch {
      StandardError.say(
        Wording(
          nl: "'\(source.path)' kan niet worden geschreven.", en: "'\(source.path)' cannot be written.")[
            start.language])
      return false
    }
    show(source, SourceFile(path: source.path, bytes: bytes), lines.sorted(), start)
    return true
  }

  /// The lines that changed: no repair adds or takes away a line.
  private func show(_ before: SourceFile, _ after: SourceFile, _ lines: [Int], _ start: ProgramStart) {
    for line in lines {
      let old = before.text(before.rangeOfLine(line))
      let new = after.text(after.rangeOfLine(line))
      start.sink.write(Rendered(Gated("\(before.path):\(line)\n- \(old)\n+ \(new)\n")))
    }
  }
}
