import CourseModel
import CourseParser
import SourceText
import Testing

@testable import CourseChecker

/// A course made of marked text, as an author would write it.
struct SampleCourse {
  var language = "nl"
  var front = ""
  var parts: [(name: String, text: String)] = []
  var others: [String: String] = [:]

  /// The files of the course.
  var texts: [String: String] {
    let file = language == "nl" ? "cursus.md" : "course.md"
    let keys = language == "nl" ? ["titel", "taal", "versie"] : ["title", "language", "version"]
    let list = parts.map { "- [\($0.name)](\($0.name).md)" }.joined(separator: "\n")
    var texts = others
    texts["Courses/proef/\(file)"] =
      "---\n\(keys[0]): Proef\n\(keys[1]): \(language)\n\(keys[2]): 1.0.0\n\(front)---\n# Proef\n\nWelkom.\n\n\(list)\n"
    for part in parts { texts["Courses/proef/\(part.name).md"] = part.text }
    return texts
  }

  /// The course, compiled; a mistake in the sample itself is an issue.
  func compiled() throws -> Compilation {
    let compilation = CourseCompiler.compile(CourseLibrary(texts: texts), folder: "Courses/proef")
    for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
      Issue.record("\(DiagnosticRenderer(files: compilation.files, language: .nl).text(diagnostic))")
    }
    return compilation
  }

  /// The course as the checks see it.
  func checked(today: String = "2026-11-25") throws -> CheckedCourse {
    let compilation = try compiled()
    let course = try #require(compilation.course)
    return CheckedCourse(course, sourceMap: compilation.sourceMap, files: compilation.files, today: today)
  }

  /// `path:line` of each finding of a check.
  func places(today: String = "2026-11-25", of check: (CheckedCourse) -> [Diagnostic]) throws -> [String] {
    let checked = try checked(today: today)
    return check(checked).map { checked.places.label($0.span).replacing("Courses/proef/", with: "") }
  }

  /// A lesson of a text.
  static func lesson(_ body: String, language: String = "nl") -> SampleCourse {
    let kind = language == "nl" ? "soort: les" : "kind: lesson"
    return SampleCourse(language: language, parts: [("les", "---\n\(kind)\n---\n# Les\n\n\(body)")])
  }

  /// A test of some chips and items.
  static func test(_ chips: String, _ items: String, goals: [String] = [], language: String = "nl")
    -> SampleCourse
  {
    let goalLines = goals.map { "  \($0): Je kunt \($0).\n" }.joined()
    let kind = language == "nl" ? "soort: toets" : "kind: test"
    return SampleCourse(
      language: language, front: goals.isEmpty ? "" : "leerdoelen:\n" + goalLines,
      parts: [("toets", "---\n\(kind)\n---\n# Toets\n\n\(chips)\n\nBegin maar.\n\n\(items)")])
  }

  /// A walk of a text.
  static func walk(_ body: String) -> SampleCourse {
    SampleCourse(
      parts: [
        (
          "weg",
          "---\nsoort: wandeling\n---\n\(body)\n\n# Slot\n\nZie [de bron](../../seeds/bron.md#bron).\n\n- [Klaar](#einde)\n"
        )
      ],
      others: ["seeds/bron.md": "# Bronnen\n\n## Bron\n\n`gezien: 2026-01-01`\n\n- a\n"])
  }

  /// A single question with its options, the right one marked.
  static func single(
    _ title: String, _ options: [String], right: Int = 0, chips: String = "", stem: String = "Wat past hier?"
  )
    -> String
  {
    let list = options.enumerated().map { index, option in
      "- (\(index == right ? "x" : " ")) \(option)\n  > Dit is feedback die genoeg zegt over '\(index)'."
    }.joined(separator: "\n")
    return "## Vraag: \(title)\n\n\(chips.isEmpty ? "" : chips + "\n\n")\(stem)\n\n\(list)\n\n"
  }
}

extension SampleCourse {
  /// The first walk of the course.
  func compiledWalk() throws -> Walk? {
    let compilation = try compiled()
    let walks = compilation.course?.parts.compactMap { part -> Walk? in
      if case .walk(let walk) = part.content { walk } else { nil }
    }
    return walks?.first
  }
}
