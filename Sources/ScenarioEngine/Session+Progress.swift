public import CourseModel
internal import Scoring

/// How far a learner is.
public struct Progress: Sendable, Hashable {
  /// How far a learner is in a part.
  public struct PartProgress: Sendable, Hashable {
    /// The part.
    public let id: PartID
    /// Whether it is done.
    public let isDone: Bool
    /// Whether it was passed over.
    public let isPassedOver: Bool
    /// Whether that was since the pretest showed its goals.
    public let isShown: Bool
    /// Whether it is a test that was finished and not passed.
    public let isFailed: Bool
    /// The steps that were taken; all of them once it is done.
    public let stepsDone: Int
    /// The steps: pages and questions; places and the ending of a walk; items of a test.
    public let stepsTotal: Int
  }

  /// Something that the learner is in.
  public enum Crumb: Sendable, Hashable {
    /// A part.
    case part(PartID)
    /// A page of a lesson.
    case page(PageID)
    /// A place of a walk.
    case place(PlaceID)
    /// A scene of a walk.
    case scene(SceneID)
    /// A question.
    case question(QuestionID)
  }

  /// The parts, in order.
  public let parts: [PartProgress]
  /// The places that were visited, in all walks.
  public let placesVisited: Int
  /// The places that have a scene, in all walks.
  public let placesTotal: Int
  /// The notes in the notebook.
  public let notesFound: Int
  /// The notes that the course has.
  public let notesTotal: Int
  /// Where the learner is, from the part inward; empty outside the parts.
  public let location: [Crumb]

  /// How many parts are done.
  public var partsDone: Int { parts.count(where: \.isDone) }
  /// The steps that were taken.
  public var stepsDone: Int { parts.reduce(0) { $0 + $1.stepsDone } }
  /// All steps.
  public var stepsTotal: Int { parts.reduce(0) { $0 + $1.stepsTotal } }
}

extension Session {
  /// How far the learner is.
  public var progress: Progress {
    Progress(
      parts: state.parts.indices.map(partProgress),
      placesVisited: index.walks.indices.reduce(0) { $0 + placesVisited($1) },
      placesTotal: index.places.reduce(0) { $0 + $1.count },
      notesFound: state.notebook.order.count, notesTotal: course.entries.count { $0.kind == .note },
      location: breadcrumb)
  }

  /// The notes of the notebook, in the order in which they came in.
  public var notebook: [Reference<Entry>] { state.notebook.references }
  /// The people who were met, in order.
  public var peopleMet: [Reference<Entry>] { state.people.references }
  /// The digests of the learner's own notes, in order.
  public var ownNotes: [String] { state.ownNotes }

  private func partProgress(_ part: Int) -> Progress.PartProgress {
    let (done, total) = steps(index.slots[part])
    let known = state.parts[part]
    return Progress.PartProgress(
      id: index.id(part), isDone: known.isDone, isPassedOver: known.isPassedOver,
      isShown: known.isShown, isFailed: isFailed(part),
      stepsDone: known.isDone ? total : min(done, total), stepsTotal: total)
  }

  private func isFailed(_ part: Int) -> Bool {
    guard case .test(let slot) = index.slots[part] else { return false }
    return state.tests[slot].counting?.result.isPassed == false
  }

  private func steps(_ slot: CourseIndex.Slot) -> (done: Int, total: Int) {
    switch slot {
    case .lesson(let slot):
      return (state.lessons[slot].seen.count, index.lessons[slot].content.steps.count)
    case .walk(let slot): return (placesVisited(slot), index.places[slot].count + 1)
    case .test(let slot):
      let test = state.tests[slot]
      guard test.phase != .introduction else {
        return (0, drawItems(slot).count + index.tests[slot].content.reflections.count)
      }
      return (test.position + (test.phase == .feedback ? 1 : 0), test.items.count)
    }
  }

  private func placesVisited(_ slot: Int) -> Int {
    let walk = index.walks[slot].content
    var places = BitSet()
    for (scene, visits) in state.walks[slot].visits.enumerated() where visits > 0 {
      if let place = walk.scenes[scene].place { places.insert(place.index) }
    }
    return places.count
  }

  private var breadcrumb: [Progress.Crumb] {
    guard case .part(let part) = state.location else { return [] }
    var crumbs: [Progress.Crumb] = [.part(index.id(part))]
    if case .walk(let slot) = runningSlot, let position = state.walks[slot].position {
      let scene = index.walks[slot].content.scenes[Int(position.scene)]
      if let place = scene.place { crumbs.append(.place(index.walks[slot].content[place].id)) }
      crumbs.append(.scene(scene.id))
    }
    if case .page(let page) = screen { crumbs.append(.page(page.page.id)) }
    if let open = openQuestion { crumbs.append(.question(index.question(open.question).id)) }
    return crumbs
  }
}
