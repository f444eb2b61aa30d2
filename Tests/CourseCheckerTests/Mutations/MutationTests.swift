import CourseChecker
import CourseParser
import Foundation
import ScenarioEngine
import SourceText
import Testing

/// Each mutation is made at a few places that seeds choose; `LEERWIJK_MUTATIONS` says at how many.
@Suite("Whatever is broken in a real course, the checker says so at the line")
struct MutationTests {
  /// The courses that come with the program, found by listing.
  private static let courses: [Manuscript] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.courses)) ?? []
    let folders = names.sorted().map { Repository.courses + "/" + $0 }.filter { folder in
      ["cursus.md", "course.md"].contains { FileManager.default.fileExists(atPath: folder + "/" + $0) }
    }
    return folders.map(Manuscript.init(onDisk:))
  }()

  private static let seeds = ProcessInfo.processInfo.environment["LEERWIJK_MUTATIONS"].flatMap(Int.init) ?? 2

  @Test("There is a course in each language")
  func courses() { #expect(Set(Self.courses.map(\.isEnglish)) == [true, false]) }

  @Test("The mutation is told", arguments: Mutation.all)
  func told(mutation: Mutation) {
    var made = 0
    for seed in 0..<Self.seeds {
      var chance = SeededGenerator(seed: UInt64(seed), purpose: mutation.name)
      var order = Self.courses
      while !order.isEmpty {
        var text = order.remove(at: chance.next(below: order.count))
        guard let damage = mutation.edit(&text, &chance) else { continue }
        made += 1
        expectTold(mutation, damage, text, seed)
        break
      }
    }
    #expect(made > 0, "no course has anything of the kind: \(mutation.name)")
  }

  private func expectTold(_ mutation: Mutation, _ damage: Damage, _ text: Manuscript, _ seed: Int) {
    let compilation = CourseCompiler.compile(text.changedLibrary, folder: text.folder)
    var found = compilation.diagnostics
    // What the parser tells is a part of what the checker tells; the rest takes longer.
    if !damage.missed(spots(of: found, mutation, compilation)).isEmpty {
      found = CourseCheck(compilation, today: "2026-11-25").diagnostics
    }
    let missed = damage.missed(spots(of: found, mutation, compilation))
    guard !missed.isEmpty else { return }
    let renderer = DiagnosticRenderer(files: compilation.files, language: .en)
    let drawn = renderer.sorted(found).prefix(8).map(renderer.text).joined(separator: "\n")
    Issue.record("\(mutation.name), seed \(seed): not told at \(missed.prefix(4)); told was\n\(drawn)")
  }

  private func spots(of found: [Diagnostic], _ mutation: Mutation, _ compilation: Compilation) -> Set<Spot> {
    Set(
      found.filter { mutation.codes.contains($0.code) }.flatMap { diagnostic in
        // A circle that a walk never leaves is told where the walk gets into it, with a note at the circle.
        [diagnostic.span] + (diagnostic.code == .noWayOut ? diagnostic.notes.map(\.span) : [])
      }.map { span in
        let file = compilation.files[span.file]
        return Spot(path: file.path, line: file.line(at: span.range.lowerBound))
      })
  }
}
