import ArgumentParser
import Certificates
import CourseModel
import CourseParser
import Foundation
import LearnerRecords
import SourceText
import Terminal

/// `courses`: the courses that there are, with the learner's progress.
struct CoursesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "courses",
      abstract: words("Toon de cursussen die er zijn.", "Show the courses that there are."),
      usage: words("leerwijk courses [--json] ...", "leerwijk courses [--json] ..."),
      discussion: words("Voorbeeld: leerwijk courses", "Example: leerwijk courses"),
      aliases: ["cursussen"])
  }

  @Flag(name: .customLong("json"), help: help("Als JSON.", "As JSON."))
  var json = false

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  /// The accreditation of a course as JSON.
  private struct Accredited: Encodable {
    let id: String
    let from: String
    let to: String
  }

  /// A course as JSON; the version of the form stands in each row.
  private struct Row: Encodable {
    var format = 1
    let id: String
    let title: String
    let version: String?
    let language: String?
    let minutes: Int?
    let points: String?
    let register: String?
    let accredited: Bool
    let accreditation: Accredited?
    let partsDone: Int?
    let parts: Int?
    let errors: Int
  }

  mutating func run() throws {
    let start = ProgramStart(options)
    let items = start.shelf.items()
    guard !items.isEmpty else {
      throw start.fail(CourseShelf.Missing.noFolder(start.shelf.folders).words, code: 66)
    }
    let records = try start.openRecords()
    do {
      let rows = try items.map { try row($0, records, start) }
      if json { try write(rows, start) } else { show(rows, start) }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }

  private func row(_ item: CourseShelf.Item, _ records: Records, _ start: ProgramStart) throws -> Row {
    let (library, folder) = CourseLibrary.onDisk(course: item.path)
    let compilation = CourseCompiler.compile(library, folder: folder)
    let errors = compilation.diagnostics.filter { $0.severity == .error }.count
    guard let course = compilation.course else {
      return Row(
        id: item.name, title: item.title, version: nil, language: nil, minutes: nil, points: nil,
        register: nil, accredited: false, accreditation: nil, partsDone: nil, parts: nil, errors: errors)
    }
    let done = try CourseProgress(records: records).partsDone(course)
    let points = course.certificate?.points.map { ExactNumber($0).text }
    return Row(
      id: item.name, title: course.title, version: course.version, language: course.language.rawValue,
      minutes: course.minutes, points: points, register: course.certificate?.register,
      accredited: course.certificate?.accreditation != nil,
      accreditation: course.certificate?.accreditation.map {
        Accredited(id: $0.id, from: $0.from, to: $0.to)
      }, partsDone: done,
      parts: course.parts.count, errors: errors)
  }

  private func write(_ rows: [Row], _ start: ProgramStart) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for row in rows {
      let text = String(decoding: try encoder.encode(row), as: UTF8.self)
      start.sink.write(Rendered(Gated(text + "\n")))
    }
    start.sink.flush()
  }

  private func show(_ rows: [Row], _ start: ProgramStart) {
    let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
    let style = LayoutStyle(writer.capabilities, language: start.language)
    let today = Clock.day(of: start.clock.now())
    let items = rows.map { row in
      Menu.Item(
        row.id, StyledText(row.title), note: StyledText(note(row, on: today)[start.language]))
    }
    writer.show(Menu(items).lines(style))
    writer.say(
      StyledText(Wording(nl: "Beginnen: leerwijk take NAAM", en: "Begin: leerwijk take NAME")[start.language])
    )
  }

  private func note(_ row: Row, on today: String) -> Wording {
    if row.errors > 0 { return Wording(nl: "\(row.errors) fouten", en: "\(row.errors) errors") }
    let time = row.minutes.map { "\($0) min" } ?? ""
    let points = AccreditationWords.short(
      row.accreditation.map { Accreditation(id: $0.id, from: $0.from, to: $0.to) },
      points: row.points.flatMap(ExactNumber.init) ?? ExactNumber(0), register: row.register, on: today)
    let done = row.partsDone.map {
      Wording(nl: "\($0) van \(row.parts ?? 0) delen klaar", en: "\($0) of \(row.parts ?? 0) parts done")
    }
    let pieces = { (language: Language) in
      [row.version.map { "v\($0)" }, time.isEmpty ? nil : time, points[language], done?[language]].compactMap
      { $0 }.joined(separator: ", ")
    }
    return Wording(nl: pieces(.nl), en: pieces(.en))
  }
}
