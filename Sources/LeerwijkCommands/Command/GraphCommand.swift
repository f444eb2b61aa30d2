import ArgumentParser
import CourseChecker
import CourseModel
import SourceText
import Terminal

/// `graph PATH`: the walks of a course, drawn.
struct GraphCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "graph",
      abstract: words("Teken de wandelingen van een cursus.", "Draw the walks of a course."),
      discussion: words(
        "Voorbeeld: leerwijk graph Courses/polarisatie", "Example: leerwijk graph Courses/polarisatie"),
      aliases: ["plattegrond"])
  }

  /// How it is drawn.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, mermaid, svg, dot
  }

  @Argument(help: help("De cursus.", "The course."), completion: .course)
  var path: String

  @Option(name: .customLong("format"), help: help("text, mermaid, svg of dot.", "text, mermaid, svg or dot."))
  var format = Form.text

  @OptionGroup(title: words("Overal", "Everywhere")) var options: GlobalOptions

  mutating func run() throws {
    let start = ProgramStart(options)
    let (_, _, course) = try start.load(path)
    let walks = course.parts.compactMap { part in
      if case .walk(let walk) = part.content { (part.title, WalkChart(walk)) } else { nil }
    }
    guard !walks.isEmpty else {
      throw start.fail(
        Wording(nl: "Deze cursus heeft geen wandeling.", en: "This course has no walk."), code: 66)
    }
    for (title, graph) in walks {
      start.sink.write(Rendered(Gated(drawing(title, graph, start.language))))
    }
    start.sink.flush()
  }

  private func drawing(_ title: String, _ graph: WalkChart, _ language: Language) -> String {
    switch format {
    case .text: ([title, ""] + graph.lines(in: language)).joined(separator: "\n") + "\n"
    case .mermaid: graph.mermaid
    case .svg: graph.svg
    case .dot: graph.dot
    }
  }
}
