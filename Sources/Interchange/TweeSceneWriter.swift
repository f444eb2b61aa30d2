import CourseModel
import SourceText

/// Writes the scenes of a story as a walk.
struct TweeSceneWriter {
  private var maker: TweeCourseMaker
  private var writer: CourseFileWriter
  private let source: String

  init(_ maker: TweeCourseMaker, _ title: String) {
    self.maker = maker
    writer = maker.writer
    source = title + Self.sourceMark
  }

  /// What stands behind a story's title in the list of sources, by which an export knows it again.
  static let sourceMark = " (Twee)"

  var report: ConversionReport { maker.report }

  /// The heading of the story among the sources.
  var sourceLine: String { markdown(source) }

  func markdown(_ text: String) -> String {
    var writer = MarkdownWriter(.course)
    return writer.line(Prose(text))
  }

  mutating func write() -> String {
    maker.scenes.map { write($0) }.joined(separator: "\n")
  }

  private mutating func write(_ scene: TweeScene) -> String {
    var lines = [writer.heading(2, "", Prose(scene.title)), ""]
    let text = writer.lines(scene.blocks.map { placed($0) })
    if !text.isEmpty { lines += text + [""] }
    lines += scene.links.isEmpty ? ending(scene) : choices(scene, after: text)
    maker.report.add(writer.takeFindings(), at: .line(scene.line))
    return lines.joined(separator: "\n") + "\n"
  }

  /// A heading keeps its form if no other has its words.
  private mutating func placed(_ block: Block) -> Block {
    guard case .heading(let prose) = block else { return block }
    let isPlain = prose.marks.allSatisfy { $0.style == .emphasis || $0.style == .strong }
    return isPlain && maker.takeHeading(prose.text) ? block : .paragraph(prose.strong)
  }

  private mutating func ending(_ scene: TweeScene) -> [String] {
    maker.report.add(.endingMade, at: .line(scene.line))
    let words = writer.words
    let link = "[\(sourceLine)](\(words.sourcesFile)#\(Slug.of(source)))"
    return ["\(words.source): \(link)", "", "- [\(words.finish)](#\(words.end))"]
  }

  /// The choices; a list that stands right above must not become one with theirs.
  private mutating func choices(_ scene: TweeScene, after text: [String]) -> [String] {
    let mark = text.last { $0.hasPrefix("- ") || $0.hasPrefix("* ") }?.first == "-" ? "*" : "-"
    var names = UniqueNames()
    var seen: Set<String> = []
    var targets: Set<Int> = []
    var lines: [String] = []
    for link in scene.links {
      guard let target = maker.sceneByName[link.target] else { continue }
      guard seen.insert("\(target) \(Slug.of(link.label.text))").inserted else {
        maker.report.add(.choiceRepeated(link.label.text), at: .line(link.line))
        continue
      }
      let label = label(link, &names)
      lines.append("\(mark) [\(line(label))](#\(Self.address(maker.scenes[target].slug)))")
      if !targets.insert(target).inserted {
        maker.report.add(.choiceMadeDistinct(label.text), at: .line(link.line))
        lines.append("  " + markdown(writer.words.chosen(label.text)))
      }
    }
    return lines
  }

  /// The words of a choice, safe and unlike those of the scene's others.
  private mutating func label(_ link: TweeMarkupReader.Link, _ names: inout UniqueNames) -> Prose {
    var prose = CourseProse()
    var label = prose.safe(link.label).onOneLine
    maker.report.add(prose.findings, at: .line(link.line))
    if label.text.isEmpty { label = Prose(writer.words.onward) }
    let text = names.unique(label.text)
    if text != label.text || text != link.label.text {
      maker.report.add(.choiceRenamed(text), at: .line(link.line))
    }
    return text == label.text ? label : Prose(text, marks: label.marks)
  }

  private func line(_ prose: Prose) -> String {
    var writer = MarkdownWriter(.course)
    return writer.line(prose)
  }

  /// A slug as a link's address: letters of any alphabet may stand there, and nothing else can be in it.
  private static func address(_ slug: String) -> String { slug }
}
