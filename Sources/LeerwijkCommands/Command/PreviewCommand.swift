import ArgumentParser
import LearnerRecords
import SourceText
import Terminal

/// `preview PATH`: plays a course for its author, from any scene.
struct PreviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
      abstract: words(
        "Speel een cursus terwijl je hem schrijft; niets wordt bewaard.",
        "Play a course while you write it; nothing is recorded."),
      usage: words("leerwijk preview <cursus> [--at <scène>]", "leerwijk preview <course> [--at <scene>]"),
      discussion: words(
        "Voorbeeld: leerwijk preview polarisatie --at de-lange-tafel",
        "Example: leerwijk preview polarisatie --at de-lange-tafel"),
      aliases: ["proef"])
  }

  @Argument(help: help("De cursus.", "The course.", value: ValueName.course), completion: .course)
  var course: String

  @Option(
    name: .customLong("at"),
    help: help(
      "Begin bij deze scène, langs een weg die er echt heen leidt.",
      "Begin at this scene, by a way that really leads there.", value: Wording(nl: "scène", en: "scene")))
  var scene: String?

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let item: CourseShelf.Item
    do { item = try start.shelf.find(course) } catch { throw start.fail(error.words, code: 66) }
    do {
      let departure = try Preview(start: start, item: item, scene: scene).run()
      start.sink.flush()
      if departure.exitCode != 0 { throw ExitCode(departure.exitCode) }
    } catch let error as RecordsError {
      throw start.fail(error.words, code: error.exitCode)
    }
  }
}
