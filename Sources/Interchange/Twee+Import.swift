import CourseModel
public import SourceText

extension Twee {
  /// Makes a course of a story: a walk with a scene for each passage.
  ///
  /// - Parameters:
  ///   - bytes: Any bytes: a file is never trusted.
  ///   - name: The file's name, which names the course where the story has no title.
  ///   - language: The language of the course; the file does not say it.
  /// - Returns: The course, and what was lost.
  public static func importCourse(_ bytes: [UInt8], named name: String, language: Language) -> CourseImport {
    let (story, report) = read(bytes)
    var maker = TweeCourseMaker(language, story, report)
    return maker.course(fileName: name)
  }
}

/// A passage that becomes a scene.
struct TweeScene {
  let name: String
  let line: Int
  var blocks: [Block]
  var links: [TweeMarkupReader.Link]
  var title = ""

  var slug: String { Slug.of(title) }
}

/// Gathers the files of a course while a story's passages are turned into scenes.
struct TweeCourseMaker {
  var writer: CourseFileWriter
  var report: ConversionReport
  let story: Twee.Story
  private(set) var scenes: [TweeScene] = []
  private(set) var sceneByName: [String: Int] = [:]
  private var titles = UniqueNames(taken: ["verder", "terug", "einde", "on", "back", "end"])

  init(_ language: Language, _ story: Twee.Story, _ report: ConversionReport) {
    writer = CourseFileWriter(language)
    self.story = story
    self.report = report
  }

  mutating func course(fileName: String) -> CourseImport {
    for passage in story.passages { read(passage) }
    guard !scenes.isEmpty else {
      report.add(.nothingToImport, at: .whole)
      return CourseImport(course: nil, report: report)
    }
    if story.passages.contains(where: { $0.position != nil }) { report.add(.layoutDropped, at: .whole) }
    putStartFirst()
    nameScenes()
    addMissingTargets()
    reportUnreachable()
    addEnding()
    let stem =
      fileName.split(separator: "/").last.flatMap { $0.split(separator: ".").first.map(String.init) } ?? ""
    var title = CourseWords.heading(String((story.title ?? stem).prefix(200)))
    if title.isEmpty { title = "Twee" }
    return CourseImport(
      course: ImportedCourse(folder: Slug.file(title, otherwise: "twee"), title: title, files: files(title)),
      report: report)
  }

  private mutating func files(_ title: String) -> [String: String] {
    let words = writer.words
    let file = words.language == .nl ? "1-wandeling.md" : "1-walk.md"
    var sceneWriter = TweeSceneWriter(self, title)
    let walk = sceneWriter.write()
    report = sceneWriter.report
    let source = "## \(sceneWriter.sourceLine)\n\n\(sceneWriter.markdown(words.importedStory(title)))\n"
    return [
      words.courseFile: writer.courseFile(title: title, goals: [], parts: [(file, title)]),
      file: writer.matter(kind: words.walk, title: title) + walk,
      words.sourcesFile: writer.matter(kind: words.sources) + "# \(words.sourceList)\n\n" + source,
    ]
  }

  /// Passages that are no part of the story itself.
  private static let special: Set<String> = [
    "StoryAuthor", "StoryBanner", "StoryCaption", "StoryDisplayTitle", "StoryInit", "StoryInterface",
    "StoryMenu",
    "StorySettings", "StoryShare", "StorySubtitle", "StoryIncludes", "StoryStylesheet", "StoryScript",
    "PassageDone", "PassageFooter", "PassageHeader", "PassageReady", "ClickToPlay", "StoryLoadingScreen",
  ]
  private static let specialTags: Set<String> = [
    "script", "stylesheet", "widget", "init", "header", "footer", "startup", "debug-header", "debug-footer",
    "debug-startup", "annotation", "Twine.private", "Twine.image", "Twine.audio", "Twine.video", "Twine.vtt",
  ]

  private mutating func read(_ passage: Twee.Passage) {
    let place = ConversionReport.Place.line(passage.line)
    if Self.special.contains(passage.name) || passage.tags.contains(where: Self.specialTags.contains) {
      return report.add(.passageDropped(passage.name), at: place)
    }
    if !passage.tags.isEmpty { report.add(.tagsDropped(passage.tags), at: place) }
    var reader = TweeMarkupReader(passage.text, dialect: Twee.Dialect(story.format), line: passage.line + 1)
    let blocks = writer.safe(reader.read())
    report.add(reader.report)
    report.add(writer.takeFindings(), at: place)
    if blocks.isEmpty, reader.links.isEmpty { report.add(.passageEmpty, at: place) }
    if sceneByName[passage.name] == nil { sceneByName[passage.name] = scenes.count }
    scenes.append(TweeScene(name: passage.name, line: passage.line, blocks: blocks, links: reader.links))
  }

  private mutating func putStartFirst() {
    let wanted = story.start ?? "Start"
    guard let index = sceneByName[wanted] else {
      return report.add(.startMissing(scenes[0].name), at: .whole)
    }
    scenes.insert(scenes.remove(at: index), at: 0)
    sceneByName = [:]
    for (place, scene) in scenes.enumerated() where sceneByName[scene.name] == nil {
      sceneByName[scene.name] = place
    }
  }

  private mutating func nameScenes() {
    for index in scenes.indices {
      let name = scenes[index].name
      let heading = CourseWords.heading(String(name.prefix(200)))
      scenes[index].title = titles.unique(heading.isEmpty ? writer.words.begin : heading)
      if scenes[index].title != name {
        report.add(.passageRenamed(scenes[index].title), at: .line(scenes[index].line))
      }
    }
  }

  /// A link to a passage that is not there leads to a small scene that says so.
  private mutating func addMissingTargets() {
    for scene in scenes {
      for link in scene.links where sceneByName[link.target] == nil {
        report.add(.targetMissing(link.target), at: .line(link.line))
        sceneByName[link.target] = scenes.count
        let heading = CourseWords.heading(String(link.target.prefix(200)))
        let title = titles.unique(heading.isEmpty ? writer.words.begin : heading)
        let blocks = [Block.paragraph(Prose(writer.words.missingPassage))]
        scenes.append(TweeScene(name: link.target, line: link.line, blocks: blocks, links: [], title: title))
      }
    }
  }

  private mutating func reportUnreachable() {
    var seen: Set<Int> = [0]
    var queue = [0]
    while let next = queue.popLast() {
      for link in scenes[next].links {
        if let target = sceneByName[link.target], seen.insert(target).inserted { queue.append(target) }
      }
    }
    for (index, scene) in scenes.enumerated() where !seen.contains(index) {
      report.add(.unreachable(scene.title), at: .line(scene.line))
    }
  }

  /// A walk must be able to end.
  private mutating func addEnding() {
    guard !scenes.contains(where: { $0.links.isEmpty }) else { return }
    report.add(.endingAdded, at: .whole)
    let blocks = [Block.paragraph(Prose(writer.words.closingText))]
    scenes.append(
      TweeScene(name: "", line: 0, blocks: blocks, links: [], title: titles.unique(writer.words.closing)))
  }

  /// Takes the text of a heading within a scene, if it can be one.
  mutating func takeHeading(_ text: String) -> Bool {
    CourseWords.heading(text) == text && titles.unique(text) == text
  }
}
