import ArgumentParser
import CourseModel
import Foundation
import LearnerRecords
import SourceText
import Terminal

/// `learner export NAME`: everything that is kept of a learner, for a person and for a program.
struct LearnerExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: words("Geef alles wat van iemand bewaard is.", "Give out all that is kept of somebody."),
      usage: words(
        "leerwijk learner export <naam> [-o <map>] ...", "leerwijk learner export <name> [-o <folder>] ..."),
      discussion: words(
        "Voorbeeld: leerwijk cursist exporteer 'Noor de Wit' -o Bureaublad",
        "Example: leerwijk learner export 'Noor de Wit' -o Desktop"),
      aliases: ["exporteer"])
  }

  @Argument(help: help("Van wie.", "Of whom.", value: ValueName.name))
  var name: String

  @Option(
    name: .customShort("o"),
    help: help("De map waarin het komt.", "The folder to put it in.", value: ValueName.folder),
    completion: .directory)
  var output: String?

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let records = try start.openRecords()
    do {
      let learner = try KnownLearner(start: start, records: records).learner(named: name)
      let desk = try start.desk(records, learner, course: nil)
      let folder = start.folders.exports(flag: output)
      let slug = NewCommand.slug(learner.name)
      let stem = Wording(nl: "gegevens", en: "data")[desk.language] + (slug.isEmpty ? "" : "-" + slug)
      let paths = [stem + ".md", stem + ".json"].map { folder + "/" + $0 }
      if let taken = paths.first(where: FileManager.default.fileExists) { throw NewFile.Fault.exists(taken) }
      // The files themselves are a part of what is kept: where they are is known before they are written.
      try records.noteSaved(paths.map(Self.absolute), of: learner.id, at: start.clock.now())
      try write(try records.export(learner.id), paths, records, desk)
      desk.say(
        Wording(
          nl:
            "Bewaard: \(paths.joined(separator: " en ")). Let op: hier staan eigen teksten in, misschien ook over cliënten.",
          en:
            "Saved: \(paths.joined(separator: " and ")). Mind: own texts are in them, perhaps about clients too."
        ))
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    } catch let fault as NewFile.Fault {
      throw start.fail(fault.words, code: fault.exitCode)
    }
    start.sink.flush()
  }

  private func write(_ export: LearnerExport, _ paths: [String], _ records: Records, _ desk: Desk) throws {
    var courses: [String: Course] = [:]
    for hash in Set(export.attempts.map(\.attempt.start.versionHash)) {
      courses[hash] = try KeptCourses(records: records).course(hash)
    }
    let markdown = ExportMarkdown(
      export: export, courses: courses, recordsPath: records.path,
      otherFile: URL(fileURLWithPath: paths[1]).lastPathComponent, language: desk.language)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let json = try encoder.encode(export)
    let folder = URL(fileURLWithPath: paths[0]).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try NewFile.write(Array(markdown.text.utf8), to: paths[0])
    try NewFile.write([UInt8](json) + [0x0A], to: paths[1])
  }

  private static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }
}

extension NewFile.Fault {
  /// What happened, and what to do next.
  var words: Wording {
    switch self {
    case .exists(let path):
      Wording(
        nl: "'\(path)' is er al. Er is niets veranderd. Kies met -o een andere map.",
        en: "'\(path)' is there already. Nothing was changed. Choose another folder with -o.")
    case .unwritable(let path):
      Wording(
        nl: "'\(path)' kan niet worden geschreven. Kies met -o een andere map.",
        en: "'\(path)' cannot be written. Choose another folder with -o.")
    }
  }

  var exitCode: Int32 {
    switch self {
    case .exists: 64
    case .unwritable: 70
    }
  }
}
