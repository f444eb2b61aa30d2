public import CourseModel

/// A scene of a walk, as it was shown.
public struct SceneScreen: Sendable, Hashable {
  /// How a scene goes on.
  public enum Way: Sendable, Hashable {
    /// With a choice.
    case choices
    /// With `continued`, to what comes next.
    case onward
    /// With `continued`, to the questions of the scene.
    case questions
    /// Not at all: no choice is open. The checker proves that this cannot be; a choice can be taken back.
    case stuck
  }

  /// The part.
  public let part: PartID
  /// The scene.
  public let scene: Scene
  /// The stretch of it, counted from 0.
  public let beat: Int
  /// What was shown; the same however often it is looked at.
  public let passages: [Block]
  /// What can be done, in order.
  public let choices: [Choice]
  /// The choices that were taken before in this run.
  public let taken: Set<ChoiceID>
  /// How it goes on.
  public let way: Way
  /// Whether there is a choice to take back.
  public let canUndo: Bool
  /// Whether a detour is open.
  public let isDetour: Bool
}

/// The end of a walk.
public struct WalkEnd: Sendable, Hashable {
  /// The part.
  public let part: PartID
  /// The scene in which it ended.
  public let scene: Scene
  /// The name of the ending.
  public let ending: String
  /// Whether there is a choice to take back.
  public let canUndo: Bool
}

extension Session {
  /// The text of the scene in which the learner is, as it was shown; empty outside a walk.
  public var shownPassages: [Block] {
    guard case .walk(let slot) = runningSlot else { return [] }
    return shownPassages(slot)
  }

  /// The scene in which the learner is; nil outside a walk.
  public var sceneID: SceneID? {
    guard case .walk(let slot) = runningSlot, let position = state.walks[slot].position else { return nil }
    return index.walks[slot].content.scenes[Int(position.scene)].id
  }

  private func shownPassages(_ slot: Int) -> [Block] {
    guard let position = state.walks[slot].position else { return [] }
    let passages = index.walks[slot].content.scenes[Int(position.scene)].beats[Int(position.beat)].passages
    var blocks: [Block] = []
    blocks.reserveCapacity(position.shown.count)
    for place in passages.indices where position.shown.contains(place) {
      blocks.append(passages[place].block)
    }
    return blocks
  }

  /// The choices that can be taken now, in order; empty outside a scene that shows its choices.
  public var availableChoices: [Choice] {
    guard case .walk(let slot) = runningSlot else { return [] }
    return availableChoices(slot)
  }

  func availableChoices(_ slot: Int) -> [Choice] {
    guard let position = state.walks[slot].position, position.phase == .choosing else { return [] }
    let (scene, beat) = (Int(position.scene), Int(position.beat))
    let scenes = index.walks[slot].content.scenes
    let choices = scenes[scene].beats[beat].choices
    let first = beat == 0 ? 0 : scenes[scene].firstChoice(of: beat)
    var offered: [Choice] = []
    offered.reserveCapacity(choices.count)
    for place in choices.indices where isOffered(choices[place], number: first + place, in: scene, slot) {
      offered.append(choices[place])
    }
    return offered
  }

  /// The screen of a walk.
  func walkScreen(_ slot: Int) -> Screen {
    guard let position = state.walks[slot].position else { return .contents }
    let part = index.id(index.walks[slot].part)
    let scene = index.walks[slot].content.scenes[Int(position.scene)]
    let canUndo = !state.walks[slot].journal.isEmpty
    switch position.phase {
    case .asking, .feedback: return openQuestion.map(questionScreen) ?? .contents
    case .ended:
      return .walkEnd(WalkEnd(part: part, scene: scene, ending: scene.endingName, canUndo: canUndo))
    case .reading, .choosing:
      let choices = availableChoices(slot)
      return .scene(
        SceneScreen(
          part: part, scene: scene, beat: Int(position.beat), passages: shownPassages(slot),
          choices: choices, taken: taken(of: choices, in: position, slot),
          way: way(from: position, choices: choices, slot), canUndo: canUndo,
          isDetour: !state.walks[slot].returns.isEmpty))
    }
  }

  private func taken(of choices: [Choice], in position: WalkState.Position, _ slot: Int) -> Set<ChoiceID> {
    Set(choices.map(\.id).filter { wasChosen($0, in: Int(position.scene), slot) })
  }

  private func way(
    from position: WalkState.Position, choices: [Choice], _ slot: Int
  ) -> SceneScreen.Way {
    if position.phase == .reading { return .questions }
    if !choices.isEmpty { return .choices }
    let scenes = index.walks[slot].content.scenes
    let beats = scenes[Int(position.scene)].beats
    guard beats[Int(position.beat)].choices.isEmpty else { return .stuck }
    let hasMore = Int(position.beat) + 1 < beats.count || Int(position.scene) + 1 < scenes.count
    return hasMore ? .onward : .stuck
  }
}
