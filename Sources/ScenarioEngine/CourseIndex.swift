internal import CourseModel

/// A course with its parts sorted by kind, made once for a session and its copies.
///
/// A class, so that copying a session copies a reference and never a course; it has no state.
final class CourseIndex: Sendable {
  /// Where a part's own state is kept.
  enum Slot: Sendable, Hashable {
    case lesson(Int)
    case walk(Int)
    case test(Int)
  }

  /// The course.
  let course: Course
  /// For each part, where its state is kept.
  let slots: [Slot]
  /// The lessons, each with the index of its part.
  let lessons: [(part: Int, content: Lesson)]
  /// The walks, each with the index of its part.
  let walks: [(part: Int, content: Walk)]
  /// For each walk, the notes that it can put into the notebook itself.
  let yields: [BitSet]
  /// For each walk, the places at which a scene of it is.
  let places: [BitSet]
  /// The tests, each with the index of its part.
  let tests: [(part: Int, content: Test)]
  /// The test from whose pool the pretest is drawn, if there is one.
  let pretest: Int?
  private let partByID: [PartID: Int]

  init(_ course: Course) {
    var slots: [Slot] = []
    var lessons: [(part: Int, content: Lesson)] = []
    var walks: [(part: Int, content: Walk)] = []
    var tests: [(part: Int, content: Test)] = []
    for (index, part) in course.parts.enumerated() {
      switch part.content {
      case .lesson(let lesson):
        slots.append(.lesson(lessons.count))
        lessons.append((index, lesson))
      case .walk(let walk):
        slots.append(.walk(walks.count))
        walks.append((index, walk))
      case .test(let test):
        slots.append(.test(tests.count))
        tests.append((index, test))
      }
    }
    self.course = course
    self.slots = slots
    self.lessons = lessons
    self.walks = walks
    yields = walks.map { $0.content.yields(in: course) }
    places = walks.map { $0.content.usedPlaces }
    self.tests = tests
    pretest = tests.firstIndex { $0.content.pretest != nil }
    partByID = Dictionary(
      course.parts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Gives the index of the part with an id.
  func part(_ id: PartID) throws(Refusal) -> Int {
    guard let index = partByID[id] else { throw .unknownPart(id) }
    return index
  }

  /// Gives the index of the part with an id, if there is one.
  func find(_ id: PartID) -> Int? { partByID[id] }

  /// The id of a part.
  func id(_ part: Int) -> PartID { course.parts[part].id }

  /// A question, by its index.
  func question(_ index: Int) -> Question { course.questions[index] }
}

extension Walk {
  /// The places at which a scene is; a shared world can have others.
  fileprivate var usedPlaces: BitSet {
    var used = BitSet()
    for scene in scenes { if let place = scene.place { used.insert(place.index) } }
    return used
  }

  /// The notes that the walk itself can put into the notebook.
  fileprivate func yields(in course: Course) -> BitSet {
    var notes = BitSet()
    for beat in scenes.lazy.flatMap(\.beats) {
      let linked = beat.passages.lazy.flatMap(\.entries)
      for entry in linked where course[entry].kind == .note { notes.insert(entry.index) }
      for place in beat.choices.indices where beat.choices[place].mayYield {
        for entry in beat.choices[place].yields where course[entry].kind == .note {
          notes.insert(entry.index)
        }
      }
    }
    return notes
  }
}

extension Choice {
  /// Whether taking the choice may note or meet something; most have nothing that could.
  fileprivate var mayYield: Bool {
    if case .entry = target { return true }
    return !told.isEmpty || !changes.isEmpty
  }

  /// The entries that taking the choice can note or meet, apart from those of the scene it leads to.
  fileprivate var yields: [Reference<Entry>] {
    var entries = told.flatMap(\.entries)
    for change in changes {
      switch change {
      case .note(let entry): entries.append(entry)
      case .add, .set, .erase, .role: continue
      }
    }
    switch target {
    case .entry(let entry): entries.append(entry)
    case .scene, .onward, .back, .end: break
    }
    return entries
  }
}
