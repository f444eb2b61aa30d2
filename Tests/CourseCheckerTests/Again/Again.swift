import CourseParser
import Foundation
import SourceText

@testable import CourseChecker

/// A course that was checked before and changed, checked twice: what changed, and all of it.
struct Again {
  static let today = "2026-11-26"
  static let program = "tests"

  /// What both told, as text in the order of the places.
  let told: [String]
  let toldOfAll: [String]
  /// What both proved.
  let proved: [WalkProof]
  let provedOfAll: [WalkProof]
  /// The parts that were read.
  let read: [String]
  let leftPartsUnread: Bool

  /// What is remembered of a course, as the next run of the program reads it.
  static func memory(of library: CourseLibrary, _ folder: String) -> CheckMemory? {
    let memory = checking(library, folder).run(remembering: nil).memory
    return memory?.data.flatMap { CheckMemory($0, program: program) }
  }

  init(_ library: CourseLibrary, _ folder: String, _ memory: CheckMemory) {
    let checking = Self.checking(library, folder)
    let again = checking.run(remembering: memory).outcome
    let all = checking.run(remembering: nil).outcome
    told = Self.text(again, library)
    toldOfAll = Self.text(all, library)
    (proved, provedOfAll) = (again.check.proof.walks, all.check.proof.walks)
    read = again.compilation.memory?.read.map(\.path) ?? []
    leftPartsUnread = !again.unread.isEmpty
  }

  private static func checking(_ library: CourseLibrary, _ folder: String) -> RememberingCheck {
    RememberingCheck(
      library, folder: folder, today: today, program: program, least: .init(bytes: 0, parts: 1))
  }

  private static func text(_ outcome: RememberingCheck.Outcome, _ library: CourseLibrary) -> [String] {
    let told = ToldFindings(outcome, library, wantsAll: true, only: nil)
    let renderer = DiagnosticRenderer(files: told.files, language: .nl)
    return renderer.sorted(told.diagnostics).map(renderer.text) + ["\(told.files.count) files"]
  }
}
