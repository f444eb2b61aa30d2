internal import CourseModel

/// Which parts of a course can put which notes into the notebook.
struct NoteSources: Sendable {
  private var byPart: [PartID: Set<Int>] = [:]
  /// How many parts give each note.
  private var counts: [Int: Int] = [:]

  /// Looks at the parts of a course; `reads` says what its walks give, where that is known.
  init(_ course: Course, reads: [PartID: WalkReads] = [:]) {
    for part in course.parts {
      switch part.content {
      case .walk(let walk): add((reads[part.id] ?? WalkReads(walk, of: course)).yields, by: part.id)
      case .lesson(let lesson): add(Self.notes(of: lesson, in: course), by: part.id)
      case .test: continue
      }
    }
  }

  /// Adds the notes of a part.
  mutating func add(_ notes: Set<Int>, by part: PartID) {
    guard !notes.isEmpty else { return }
    byPart[part] = notes
    for note in notes { counts[note, default: 0] += 1 }
  }

  /// All notes that are given.
  var all: Set<Int> { Set(counts.keys) }

  /// The notes that a part gives.
  func notes(of part: PartID) -> Set<Int> { byPart[part] ?? [] }

  /// Those of some notes that parts other than one give.
  func givenElsewhere(_ notes: Set<Int>, than part: PartID) -> Set<Int> {
    notes.filter { note in
      counts[note, default: 0] > (byPart[part]?.contains(note) == true ? 1 : 0)
    }
  }

  private static func notes(of lesson: Lesson, in course: Course) -> Set<Int> {
    var notes: Set<Int> = []
    for case .page(let page) in lesson.steps {
      for case .entry(let entry) in page.content.flatMap(\.prose).flatMap(\.links)
      where course[entry].kind == .note { notes.insert(entry.index) }
    }
    return notes
  }
}
