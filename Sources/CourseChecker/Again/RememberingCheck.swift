internal import CourseModel
public import CourseParser
internal import Foundation
internal import SourceText

/// A check that reads again only what changed since the last one, and remembers what it found.
///
/// What comes out is the same as that of a check of all parts. Wherever that is not sure, all parts are read.
public struct RememberingCheck: Sendable {
  /// A smaller course, or one of fewer parts, is checked as quickly as its memory is read.
  struct Least {
    /// The bytes of its files.
    var bytes = 1 << 20
    /// Its parts.
    var parts = 20
  }

  /// What came of a check.
  public struct Outcome: Sendable {
    /// The course, without the parts that were left unread.
    public let compilation: Compilation
    /// The check, with what was found in what was read.
    public let check: CourseCheck
    /// The memory from which parts were left unread, and those parts.
    var memory: CheckMemory?
    var unread: [CheckMemory.Part] = []
  }

  private let library: CourseLibrary
  private let folder: String
  private let today: String
  private let program: String
  private let least: Least

  /// Makes a check of a course.
  ///
  /// - Parameters:
  ///   - library: What holds the course.
  ///   - folder: The path of the course's folder in it.
  ///   - today: The day for which sources are judged, as `yyyy-mm-dd`.
  ///   - program: A name of this very program: what another one remembers is of no use.
  public init(_ library: CourseLibrary, folder: String, today: String, program: String) {
    self.init(library, folder: folder, today: today, program: program, least: Least())
  }

  init(_ library: CourseLibrary, folder: String, today: String, program: String, least: Least) {
    (self.library, self.folder, self.today) = (library, folder, today)
    (self.program, self.least) = (program, least)
  }

  /// Checks: with a memory only what changed.
  ///
  /// - Returns: What came of it, and what is to be remembered now; nil where that is nothing new.
  public func run(remembering memory: CheckMemory?) -> (outcome: Outcome, memory: CheckMemory?) {
    if let memory, let found = again(memory) { return found }
    let log = LibraryLog(library)
    let compilation = CourseCompiler.compile(log.noted, folder: folder, knowing: [])
    let check = CourseCheck(compilation, today: today)
    let outcome = Outcome(compilation: compilation, check: check)
    return (outcome, isLarge(compilation) ? self.memory(of: outcome, log.answers) : nil)
  }

  /// Checks what changed; nil where that does not tell all, or nothing is the same.
  private func again(_ memory: CheckMemory) -> (outcome: Outcome, memory: CheckMemory?)? {
    guard memory.program == program, memory.shown == shown, memory.answers.hold(in: library) else {
      return nil
    }
    let unread = unchanged(memory.parts)
    guard !unread.isEmpty else { return nil }
    let log = LibraryLog(library)
    let compilation = CourseCompiler.compile(
      log.noted, folder: folder, knowing: unread.map(\.report.interface))
    guard let parts = compilation.memory, !parts.needsAll,
      parts.unread.map(\.path).sorted() == unread.map(\.report.interface.path).sorted()
    else { return nil }
    // A part that became something else, or no part at all, changes what the others can lead to.
    guard parts.kinds == memory.kinds else { return nil }
    let check = CourseCheck(compilation, today: today, knowing: unread.map(\.report))
    guard !check.needsAllParts else { return nil }
    let outcome = Outcome(compilation: compilation, check: check, memory: memory, unread: unread)
    let changed = memory.kinds.count - unread.count
    let isWorthKeeping = changed > max(1, memory.kinds.count / 50)
    return (outcome, isWorthKeeping ? self.memory(of: outcome, log.answers) : nil)
  }

  /// The parts whose files are as they were.
  private func unchanged(_ parts: [CheckMemory.Part]) -> [CheckMemory.Part] {
    let size = 16
    let pieces = stride(from: 0, to: parts.count, by: size).map { parts[$0..<min($0 + size, parts.count)] }
    return Lanes.run(
      pieces.map { [library] piece in
        { piece.filter { library.digest($0.report.interface.path) == $0.digest } }
      }
    ).flatMap(\.self)
  }

  /// How paths of the course begin as its author wrote them.
  private var shown: String { library.display(folder + "/") }

  private func isLarge(_ compilation: Compilation) -> Bool {
    guard let parts = compilation.memory?.read, parts.count >= least.parts else { return false }
    return compilation.files.reduce(0) { $0 + $1.bytes.count } >= least.bytes
  }

  /// What to remember; nil of a course with errors.
  private func memory(of outcome: Outcome, _ answers: LibraryLog.Answers) -> CheckMemory? {
    let reports = outcome.check.reports()
    guard let parts = outcome.compilation.memory, outcome.compilation.course != nil, !reports.isEmpty else {
      return nil
    }
    var findings = Data()
    var kept: [CheckMemory.Part] = []
    for part in outcome.unread {
      guard let old = outcome.memory?.data(of: part) else { continue }
      let start = findings.count
      findings += old
      kept.append(
        CheckMemory.Part(report: part.report, digest: part.digest, findings: start..<findings.count))
    }
    for (report, data) in zip(reports.map(\.report), Self.encoded(reports.map(\.findings))) {
      guard let digest = answers.files[report.interface.path], let data else { continue }
      let start = findings.count
      findings += data
      kept.append(CheckMemory.Part(report: report, digest: digest, findings: start..<findings.count))
    }
    // Parts that were left unread may have asked for more.
    var others = answers
    if let old = outcome.memory?.answers {
      others.files.merge(old.files, uniquingKeysWith: { new, _ in new })
      others.folders.merge(old.folders, uniquingKeysWith: { new, _ in new })
    }
    for path in parts.kinds.keys { others.files[path] = nil }
    return CheckMemory(
      program: program, shown: shown, answers: others, kinds: parts.kinds, parts: kept, findings: findings)
  }

  /// Findings as JSON, those of each part alone.
  private static func encoded(_ findings: [KeptFindings]) -> [Data?] {
    let size = 16
    let pieces = stride(from: 0, to: findings.count, by: size).map {
      findings[$0..<min($0 + size, findings.count)]
    }
    return Lanes.run(pieces.map { piece in { piece.map { try? JSONEncoder().encode($0) } } }).flatMap(\.self)
  }
}
