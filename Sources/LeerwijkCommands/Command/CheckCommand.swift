import ArgumentParser
import CourseChecker
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
      "A course, a file of one, or a folder of courses.", value: Wording(nl: "pad", en: "path")),
    completion: .courseOrFile)
  var paths: [String] = []

  @Flag(
    name: [.customLong("strict"), .customLong("strikt")],
    help: help("Ook bij 'let op' is de uitkomst 1.", "Warnings make the exit code 1 too."))
  var strict = false

  @Flag(
    name: [.customLong("report"), .customLong("rapport")],
    help: help(
      "Toon ook de cijfers: opbouw, toetsen, doelen, leesniveau en bronnen.",
      "Show the figures too: build, tests, goals, reading level and sources."))
  var report = false

  @Flag(
    name: .customLong("fix"),
    help: help(
      "Herstel wat veilig kan, en toon wat er verandert.", "Repair what is safe, and show what changes."))
  var fix = false

  @Option(
    name: .customLong("format"), help: help("text, json of github.", "text, json or github."))
  var format = ReportForm.text

  @Option(
    name: .customLong("explain"),
    help: help(
      "Leg een code uit, met een voorbeeld.", "Explain a code, with an example.",
      value: Wording(nl: "code", en: "code")))
  var explain: String?

  @Flag(
    name: [.customLong("fresh"), .customLong("opnieuw")],
    help: help(
      "Lees alles opnieuw. Van een grote cursus wordt onthouden wat niet veranderde.",
      "Read all again. Of a large course what did not change is remembered."))
  var fresh = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func validate() throws {
    guard explain == nil, paths.isEmpty else { return }
    throw ValidationError(
      words("Noem een cursus, een bestand of een map.", "Name a course, a file or a folder."))
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    if let explain { return try CodeExplanation(code: explain).show(start) }
    let courses = try paths.flatMap { try CheckPaths.courses(at: $0, start: start) }
    if fix { for course in courses { SafeRepair(path: course.path, only: course.file).run(start) } }
    let manner = CheckedPath.Manner(
      wantsAll: format != .text, isFresh: fresh || report,
      shelf: CheckMemoryShelf(folder: start.folders.checks))
    let checked = courses.map { course in
      var manner = manner
      manner.file = course.file
      return CheckedPath(course.path, manner, start: start)
    }
    let text =
      switch format {
      case .text: CheckText(checked, language: start.language, showsReport: report).text
      case .json: try CheckDocument(checked, showsReport: report).text()
      case .github: checked.map(\.annotations).joined()
      }
    start.sink.write(Rendered(Gated(text)))
    start.sink.flush()
    let errors = checked.reduce(0) { $0 + $1.count(.error) }
    let warnings = checked.reduce(0) { $0 + $1.count(.warning) }
    checked.forEach { $0.remember() }
    // The process ends with the courses still there: to free a large one text by text takes as long as to read it.
    withExtendedLifetime(checked) { Foundation.exit(errors > 0 || strict && warnings > 0 ? 1 : 0) }
  }
}
