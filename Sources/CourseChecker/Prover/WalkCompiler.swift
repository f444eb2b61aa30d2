internal import CourseModel

/// Compiles a walk's conditions, changes and passages to programs over the components of its states.
///
/// What it says follows `ScenarioEngine` to the letter: passages are judged one after the other, and
/// each sees what those above it noted.
struct WalkCompiler {
  let course: Course
  let walk: Walk
  let reads: WalkReads
  var table = ComponentTable()
  var programs = ProgramList()
  private(set) var freeAtoms: [FreeAtom] = []
  /// The marks; the first has number 1.
  private(set) var marks: [ProofMark] = []
  private var freeNumbers: [FreeAtom: Int32] = [:]
  private var markNumbers: [ProofMark: Int32] = [:]
  /// The questions that the walk asks and a condition reads, by scene.
  private(set) var asked: [Int: [Int]] = [:]
  /// The notes for which the walk asks and that another part of the course can give.
  private let given: Set<Int>

  /// Prepares the compilation of a walk; `notes` says which parts give what.
  init(_ walk: Walk, part: PartID, of course: Course, reads: WalkReads, notes: NoteSources?) {
    self.course = course
    self.walk = walk
    self.reads = reads
    given =
      reads.notes.isEmpty
      ? [] : (notes ?? NoteSources(course)).givenElsewhere(reads.notes, than: part)
    addComponents()
  }

  private mutating func addComponents() {
    for index in course.variables.indices where reads.variables.contains(index) || reads.added.contains(index)
    {
      let variable = course.variables[index]
      let top = variable.bounds.upperBound - variable.bounds.lowerBound
      table.add(.variable(index), highest: top, start: variable.start - variable.bounds.lowerBound)
    }
    for note in reads.notes.intersection(reads.yields).sorted() { table.add(.noted(note), highest: 1) }
    if !reads.roles.isEmpty { table.add(.role, highest: reads.roles.count) }
    addChosen()
    for (scene, top) in reads.visits.sorted(by: { $0.key < $1.key }) where top > 0 {
      table.add(.visits(scene), highest: top)
    }
    addQuestions()
  }

  private mutating func addChosen() {
    for (scene, id) in reads.chosen {
      if let number = walk.scenes[scene].choiceNumber(of: id) {
        table.add(.chosen(scene, number), highest: 1)
      }
    }
    for (index, scene) in walk.scenes.enumerated() {
      var number = 0
      for beat in scene.beats {
        for choice in beat.choices {
          if choice.isOnce { table.add(.chosen(index, number), highest: 1) }
          number += 1
        }
      }
    }
  }

  private mutating func addQuestions() {
    guard !reads.questions.isEmpty else { return }
    for (index, scene) in walk.scenes.enumerated() {
      for question in scene.questions where reads.questions.contains(course[question].id) {
        table.add(.asked(index), highest: 1)
        table.add(.right(question.index), highest: 1)
        asked[index, default: []].append(question.index)
      }
    }
  }

  /// The number of a free atom.
  mutating func number(of atom: FreeAtom) -> Int32 {
    if let known = freeNumbers[atom] { return known }
    let number = Int32(freeAtoms.count)
    freeNumbers[atom] = number
    freeAtoms.append(atom)
    return number
  }

  /// The number of a mark.
  mutating func number(of mark: ProofMark) -> Int32 {
    if let known = markNumbers[mark] { return known }
    let number = Int32(marks.count + 1)
    markNumbers[mark] = number
    marks.append(mark)
    return number
  }

  /// Whether conditions read what the walk does not decide.
  var hasFreeAtoms: Bool { !given.isEmpty || !reads.questions.isEmpty }

  /// Whether some part but this walk can put a note into the notebook.
  func isGivenElsewhere(_ note: Int) -> Bool { given.contains(note) }
}

extension Scene {
  /// The place of the choice with an id among the scene's choices.
  func choiceNumber(of id: ChoiceID) -> Int? {
    var number = 0
    for beat in beats {
      for choice in beat.choices {
        if choice.id == id { return number }
        number += 1
      }
    }
    return nil
  }
}
