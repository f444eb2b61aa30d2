public import CourseModel
import SourceText

extension Twee {
  /// Writes a walk of a course as a story for SugarCube.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - part: The walk; nil for the first one of the course.
  /// - Returns: The text of the file, and what was lost.
  public static func export(_ course: Course, walk part: PartID? = nil) -> CourseExport {
    let (story, report) = story(of: course, walk: part)
    guard let story else {
      var report = report
      report.add(.nothingToExport, at: .whole)
      return CourseExport(text: nil, report: report)
    }
    return CourseExport(text: write(story), report: report)
  }

  /// A walk of a course as a story; nil where the course has no such walk.
  public static func story(of course: Course, walk id: PartID? = nil) -> (
    story: Story?, report: ConversionReport
  ) {
    var report = ConversionReport()
    var chosen: (part: Part, walk: Walk)?
    for part in course.parts {
      guard case .walk(let walk) = part.content else {
        report.add(.partLost(part.title), at: .item(part.id.rawValue))
        continue
      }
      if chosen == nil, id == nil || part.id == id {
        chosen = (part, walk)
      } else {
        report.add(.otherWalk(part.title), at: .item(part.id.rawValue))
      }
    }
    guard let chosen else { return (nil, report) }
    var exporter = TweeExporter(course, chosen.part, chosen.walk, report)
    let story = exporter.story()
    return (story, exporter.report)
  }
}

/// Gathers the passages of a story while a walk is gone through.
struct TweeExporter {
  let course: Course
  let part: Part
  let walk: Walk
  let words: CourseWords
  var report: ConversionReport
  var script: TweeScript
  var passages: [Twee.Passage] = []
  /// The passages to which each leads, for the layout.
  var ways: [String: [String]] = [:]
  var names: TweeNames
  /// The passages of entries that choices look at.
  var entryPassages: [Reference<Entry>: String] = [:]

  init(_ course: Course, _ part: Part, _ walk: Walk, _ report: ConversionReport) {
    self.course = course
    self.part = part
    self.walk = walk
    self.report = report
    words = CourseWords(course.language == .nl ? .nl : .en)
    var names = TweeNames()
    let titles = walk.scenes.map { names.unique($0.title) }
    self.names = names
    script = TweeScript(course, walk, titles)
  }

  mutating func story() -> Twee.Story {
    reportWalk()
    for index in walk.scenes.indices { write(Reference(index)) }
    if !course.variables.isEmpty { passages.append(Twee.Passage("StoryInit", text: script.start())) }
    if script.isUsed { report.add(.macrosWritten, at: .item(part.id.rawValue)) }
    layOut()
    return Twee.Story(
      title: part.title, ifid: TweeIdentifier.make(course.contentHash, part.id.rawValue), format: "SugarCube",
      formatVersion: "2.36.1", start: script.names.first, passages: passages)
  }

  private mutating func reportWalk() {
    let place = ConversionReport.Place.item(part.id.rawValue)
    if walk.map != nil { report.add(.mapLost, at: place) }
    if walk.scenes.contains(where: { $0.isPlace || !$0.people.isEmpty || !$0.goals.isEmpty }) {
      report.add(.placeLost, at: place)
    }
    for (scene, name) in zip(walk.scenes, script.names) {
      if scene.title != name { report.add(.nameChanged(name), at: .item(scene.id.rawValue)) }
      if !scene.questions.isEmpty {
        report.add(.questionsLost(scene.questions.count), at: .item(scene.id.rawValue))
      }
    }
    var told: Set<Reference<Entry>> = []
    for entry in walk.scenes.flatMap(\.beats).flatMap(\.passages).flatMap(\.entries)
    where told.insert(entry).inserted {
      if course[entry].kind == .note { report.add(.noteTextLost(course[entry].title), at: place) }
    }
  }

  mutating func add(_ name: String, _ text: String, ways: [String], at position: Int? = nil) {
    passages.insert(Twee.Passage(name, text: text), at: position ?? passages.count)
    self.ways[name] = ways
  }

  /// Puts each passage below those from which it is first reached.
  private mutating func layOut() {
    var depth: [String: Int] = [:]
    var queue: [String] = []
    if let first = script.names.first {
      depth[first] = 0
      queue = [first]
    }
    var next = 0
    while next < queue.count {
      let name = queue[next]
      next += 1
      for way in ways[name] ?? [] where depth[way] == nil {
        depth[way] = (depth[name] ?? 0) + 1
        queue.append(way)
      }
    }
    let last = (depth.values.max() ?? 0) + 1
    var columns: [Int: Int] = [:]
    for index in passages.indices where passages[index].name != "StoryInit" {
      let row = depth[passages[index].name] ?? last
      let column = columns[row, default: 0]
      columns[row] = column + 1
      passages[index].position = "\(100 + 150 * column),\(100 + 150 * row)"
    }
  }
}

/// Gives passages names that a link can hold, no two alike.
struct TweeNames {
  private var taken: Set<String> = [
    "StoryTitle", "StoryData", "StoryInit", "StoryCaption", "StoryMenu", "StoryAuthor", "StorySubtitle",
    "StoryInterface", "PassageHeader", "PassageFooter", "PassageReady", "PassageDone", "StorySettings",
    "StoryBanner", "StoryDisplayTitle", "StoryShare", "StoryIncludes",
  ]

  mutating func unique(_ title: String) -> String {
    var name = title.replacing("->", with: "→").replacing("<-", with: "←").replacing("()", with: "( )")
    for (sign, other) in [
      ("[", "("), ("]", ")"), ("{", "("), ("}", ")"), ("|", "/"), ("<", "‹"), (">", "›"), ("\\", "/"),
      ("`", "'"),
    ] {
      name = name.replacing(sign, with: other)
    }
    // SugarCube looks for the end of a string in a name as well.
    if name.count(where: { $0 == "\"" }) % 2 == 1 { name = name.replacing("\"", with: "”") }
    while let first = name.first, "$(~".contains(first) {
      name = "–" + (first == "(" ? name[...] : name.dropFirst())
    }
    var unique = name
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(name) (\(number))"
      number += 1
    }
    return unique
  }
}

/// Makes a story's identifier: a UUID that stays the same as long as the course does.
enum TweeIdentifier {
  static func make(_ contentHash: String, _ part: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var digits = contentHash.utf8.filter { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }.prefix(
      32
    ).map { $0 }
    if digits.count < 32 {
      let filler = String(hash, radix: 16)
      digits = Array(
        (String(repeating: "0", count: max(0, 16 - filler.utf8.count)) + filler + filler + filler).utf8
          .prefix(32))
      while digits.count < 32 { digits.append(0x30) }
    }
    var values = digits.map { UInt8(String(UnicodeScalar($0)), radix: 16) ?? 0 }
    for index in 0..<16 { values[16 + index] ^= UInt8((hash >> (UInt64(index) * 4)) & 0xF) }
    values[12] = 4
    values[16] = 8 | (values[16] & 3)
    let text = values.map { String($0, radix: 16, uppercase: true) }
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { text[$0].joined() }.joined(separator: "-")
  }
}
