import CourseParser
import Foundation
import SourceText

@testable import CourseChecker

/// A course that was checked before and changed, checked twice: what changed, and all of it.
struct Again {
  static let today = "2026-11-26"
  static let program = "tests"

  /// What a check came to.
  struct Said: Equatable {
    /// What was told of all files, as text in the order of the places.
    let told: [String]
    /// What is shown where of each code only the first are, with how often each was found, and in how many files.
    let shown: [String]
    /// What was told of one file.
    let toldOfOne: [String]
    /// What was proved.
    let proved: [WalkProof]
  }

  let said: Said
  let saidOfAll: Said
  /// The parts that were read.
  let read: [String]
  let leftPartsUnread: Bool
  /// What is to be remembered now, as the next run of the program reads it; nil where that is nothing new.
  let memory: CheckMemory?

  var told: [String] { said.told }
  var toldOfAll: [String] { saidOfAll.told }
  var proved: [WalkProof] { said.proved }
  var provedOfAll: [WalkProof] { saidOfAll.proved }

  /// What is remembered of a course, as the next run of the program reads it.
  static func memory(of library: CourseLibrary, _ folder: String) -> CheckMemory? {
    stored(checking(library, folder, today).run(remembering: nil).memory)
  }

  init(
    _ library: CourseLibrary, _ folder: String, _ memory: CheckMemory?, today: String = Again.today,
    only file: String = "Courses/leunen/1-les.md"
  ) {
    let checking = Self.checking(library, folder, today)
    let (again, next) = checking.run(remembering: memory)
    let all = checking.run(remembering: nil).outcome
    said = Said(again, library, only: file)
    saidOfAll = Said(all, library, only: file)
    read = again.compilation.memory?.read.map(\.path) ?? []
    leftPartsUnread = !again.unread.isEmpty
    self.memory = Self.stored(next)
  }

  static func checking(_ library: CourseLibrary, _ folder: String, _ today: String) -> RememberingCheck {
    RememberingCheck(
      library, folder: folder, today: today, program: program, least: .init(bytes: 0, parts: 1))
  }

  private static func stored(_ memory: CheckMemory?) -> CheckMemory? {
    memory?.data.flatMap { CheckMemory($0, program: program) }
  }
}

extension Again.Said {
  init(_ outcome: RememberingCheck.Outcome, _ library: CourseLibrary, only file: String) {
    let all = ToldFindings(outcome, library, wantsAll: true, only: nil)
    let first = ToldFindings(outcome, library, wantsAll: false, only: nil)
    let one = ToldFindings(outcome, library, wantsAll: false, only: file)
    told = all.lines { _, _ in true } + ["\(all.more.count) more", "\(all.files.count) files"]
    shown = first.lines { _, count in count <= ToldFindings.mostOfACode } + first.counts
    let renderer = DiagnosticRenderer(files: one.files, language: .nl)
    let elsewhere = one.diagnostics.filter { renderer.path($0.span) != file }
    toldOfOne =
      one.lines { span, _ in renderer.path(span) == file } + [
        "\(one.errorsElsewhere + elsewhere.count { $0.severity == .error }) errors elsewhere",
        "\(one.files.count) files",
      ]
    proved = outcome.check.proof.walks
  }
}

extension ToldFindings {
  /// Those that are wanted, by their place and by how many of their code came before, that one included.
  fileprivate func lines(where isWanted: (Span, Int) -> Bool) -> [String] {
    let renderer = DiagnosticRenderer(files: files, language: .nl)
    var seen: [DiagnosticCode: Int] = [:]
    return renderer.sorted(diagnostics).filter { diagnostic in
      seen[diagnostic.code, default: 0] += 1
      return isWanted(diagnostic.span, seen[diagnostic.code, default: 0])
    }.map(renderer.text)
  }

  /// How often each code was found, and in how many files.
  fileprivate var counts: [String] {
    let renderer = DiagnosticRenderer(files: files, language: .nl)
    let all = more.merging(diagnostics.map { ($0.code, 1) }, uniquingKeysWith: +)
    let places = placesOfMore.union(diagnostics.map { renderer.path($0.span) })
    return all.map { "\($0.key.rawValue): \($0.value)" }.sorted() + [
      "\(places.count) of \(files.count) files"
    ]
  }
}
