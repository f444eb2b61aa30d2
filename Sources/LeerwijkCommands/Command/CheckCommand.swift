import ArgumentParser
import CourseParser
import Foundation
import SourceText
import Terminal

/// `check PATH…`: tells authors what is wrong with a course, as a compiler does.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: words(
        "Keur een cursus, een bestand ervan of een map met cursussen.",
        "Check a course, a file of one, or a folder of courses."),
      usage: words("leerwijk check <pad> ... [--strict] ...", "leerwijk check <path> ... [--strict] ..."),
      discussion: words(
        "Voorbeeld: leerwijk check Courses/polarisatie", "Example: leerwijk check Courses/polarisatie"),
      aliases: ["keur"])
  }

  @Argument(
    help: help(
      "Een cursus, een bestand ervan of een map met cursussen.",
      "A course, a file of one, or a folder of courses.", value: Wording(nl: "pad", en: "path")))
  var paths: [String]

  @Flag(
    name: [.customLong("strict"), .customLong("strikt")],
    help: help("Ook bij 'let op' is de uitkomst 1.", "Warnings make the exit code 1 too."))
  var strict = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  /// The most times that one code is shown.
  private static let mostOfACode = 10

  mutating func run() throws {
    let start = ProgramStart(options)
    var outcome = CheckOutcome()
    for path in paths {
      let courses = try CheckPaths.courses(at: path, start: start)
      for course in courses { check(course.path, only: course.file, start, &outcome) }
    }
    start.sink.write(Rendered(Gated(outcome.summary[start.language] + "\n")))
    start.sink.flush()
    if outcome.errors > 0 || strict && outcome.warnings > 0 { throw ExitCode(1) }
  }

  private func check(_ path: String, only file: String?, _ start: ProgramStart, _ outcome: inout CheckOutcome)
  {
    let (library, folder) = CourseLibrary.onDisk(course: path)
    let compilation = CourseCompiler.compile(library, folder: folder)
    let language = start.languages.resolved(course: compilation.language)
    let renderer = DiagnosticRenderer(files: compilation.files, language: language)
    let wanted = compilation.diagnostics.filter { diagnostic in
      file.map { renderer.place(diagnostic.span).contains("/\($0):") } ?? true
    }
    var counts: [DiagnosticCode: Int] = [:]
    for diagnostic in wanted {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] <= Self.mostOfACode {
        start.sink.write(Rendered(Gated(renderer.text(diagnostic) + "\n")))
      }
    }
    for (code, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where count > Self.mostOfACode {
      let more = Wording(
        nl: "… en nog \(count - Self.mostOfACode) keer [\(code.rawValue)]",
        en: "… and \(count - Self.mostOfACode) more of [\(code.rawValue)]")
      start.sink.write(Rendered(Gated(more[language] + "\n")))
    }
    outcome.add(wanted, files: compilation.files.count, renderer)
  }
}

/// What came of a check.
struct CheckOutcome {
  private(set) var errors = 0
  private(set) var warnings = 0
  private var files = 0
  private var places: Set<String> = []
  private var first: String?

  mutating func add(_ diagnostics: [Diagnostic], files: Int, _ renderer: DiagnosticRenderer) {
    self.files += files
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error:
        errors += 1
        if first == nil { first = renderer.place(diagnostic.span) }
      case .warning: warnings += 1
      }
      places.insert(String(renderer.place(diagnostic.span).split(separator: ":").first ?? ""))
    }
  }

  var summary: Wording {
    guard errors + warnings > 0 else {
      return Wording(nl: "Niets gevonden in \(files) bestanden.", en: "Nothing found in \(files) files.")
    }
    let nl =
      "\(errors) \(errors == 1 ? "fout" : "fouten"), \(warnings) keer let op, in \(places.count) van \(files) bestanden."
    let en =
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"), in \(places.count) of \(files) files."
    guard let first else { return Wording(nl: nl, en: en) }
    return Wording(
      nl: "\(nl) Deze cursus kan nog niet starten.\nBegin bij \(first)",
      en: "\(en) This course cannot start yet.\nBegin at \(first)")
  }
}

/// What there is to check at a path.
enum CheckPaths {
  /// The courses at a path: the course itself, that of a file, or those of a folder.
  static func courses(at path: String, start: ProgramStart) throws -> [(path: String, file: String?)] {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw start.fail(Wording(nl: "'\(path)' is er niet.", en: "There is no '\(path)'."), code: 66)
    }
    if !isFolder.boolValue {
      let url = URL(fileURLWithPath: path)
      return [(url.deletingLastPathComponent().relativePath, url.lastPathComponent)]
    }
    if isCourse(path) { return [(path, nil)] }
    let names = ((try? manager.contentsOfDirectory(atPath: path)) ?? []).sorted()
    let base = path.hasSuffix("/") ? String(path.dropLast()) : path
    let found = names.map { base + "/" + $0 }.filter(isCourse)
    return found.isEmpty ? [(path, nil)] : found.map { ($0, nil) }
  }

  private static func isCourse(_ path: String) -> Bool {
    ["cursus.md", "course.md"].contains { FileManager.default.fileExists(atPath: path + "/" + $0) }
  }
}
