public import CourseModel
public import SourceText

/// Who can help: before a sensitive part, after it, and in the help of every prompt.
extension ScreenPainter {
  /// The help lines for some tags, or all of them, whole.
  public func helpLines(_ tags: [String]? = nil) -> [LaidOut] {
    let lines = tags.map(lines) ?? course.helpLines
    guard !lines.isEmpty else { return [] }
    return [heading(words(ScreenWords.helpLines))]
      + lines.flatMap { line in
        [heading(line.tag.capitalizedFirst)] + blocks(line.content)
      }
  }

  /// The help lines of a sensitive part, short, for somebody who has been through it; nothing for another part.
  public func helpAfter(_ part: PartID) -> [LaidOut] {
    let lines = lines(course.parts.first { $0.id == part }?.sensitive ?? [])
    guard !lines.isEmpty else { return [] }
    // What several of them say stands below them, once.
    var counts: [String: Int] = [:]
    for line in lines { for way in Set(line.waysToReach) { counts[way, default: 0] += 1 } }
    var shared: [String] = []
    var items: [String] = []
    for line in lines {
      let own = line.waysToReach.filter { counts[$0] == 1 }
      if !own.isEmpty { items.append("\(line.tag.capitalizedFirst): \(own.joined(separator: " "))") }
      for way in line.waysToReach where counts[way] != 1 && !shared.contains(way) { shared.append(way) }
    }
    if !shared.isEmpty { items.append(shared.joined(separator: " ")) }
    var layout = BlockLayout(style)
    return [heading(words(ScreenWords.helpLines)), text(ScreenWords.helpAfter)]
      + layout.lay([.bullets(items.map { [.paragraph(Prose($0))] })])
  }

  /// What the help says in a course with sensitive subjects: the numbers to call, those of `part` first.
  ///
  /// Where the help lines have no numbers, it says what they are about.
  public func helpNumbers(in part: PartID?) -> Wording? {
    let here = course.parts.first { $0.id == part }?.sensitive ?? []
    let lines = lines(here + course.sensitive + course.parts.flatMap(\.sensitive))
    var seen: Set<String> = []
    let numbers = lines.flatMap(\.numbers).filter { seen.insert($0).inserted }
    let named = numbers.isEmpty ? lines.map(\.tag) : numbers
    return named.isEmpty ? nil : ScreenWords.helpNumbers(named.joined(separator: ", "))
  }

  /// That the part can be passed over.
  public var helpPassOver: Wording { ScreenWords.helpPassOver }

  /// The help lines of some tags, in the order of the tags.
  private func lines(_ tags: [String]) -> [HelpLine] {
    var seen: Set<String> = []
    return tags.map { $0.lowercased() }.filter { seen.insert($0).inserted }.flatMap { tag in
      course.helpLines.filter { $0.tag.lowercased() == tag }
    }
  }
}
