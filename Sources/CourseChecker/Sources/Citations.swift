internal import CourseModel
internal import SourceText

/// A link in a course's text that leads to an entry.
struct Citation: Sendable, Hashable {
  /// The thing that the text belongs to.
  let owner: TextPiece.Owner
  /// The text of the link.
  let label: String
  /// The paragraph that holds it.
  let around: String
}

extension CheckedCourse {
  /// The links to each entry, by its index: in all texts but those of sources.
  func citations() -> [Int: [Citation]] {
    var found: [Int: [Citation]] = [:]
    for piece in texts {
      for prose in piece.blocks.flatMap(\.prose) {
        for mark in prose.marks {
          guard case .link(.entry(let entry)) = mark.style else { continue }
          let bytes = Array(prose.text.utf8)
          let label = String(decoding: bytes[mark.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
          found[entry.index, default: []].append(
            Citation(owner: piece.owner, label: label, around: prose.text))
        }
      }
    }
    return found
  }

  /// Whether a text can come before a learner: an entry only if the course links to it or names it.
  func isUsed(_ owner: TextPiece.Owner) -> Bool {
    guard case .entry(let index) = owner else { return true }
    return usedEntries.contains(index)
  }

  /// The entries that scenes, choices and links of a course use.
  static func usedEntries(in course: Course, _ texts: [TextPiece]) -> Set<Int> {
    var used: Set<Int> = []
    for piece in texts {
      if case .entry = piece.owner { continue }
      for link in piece.blocks.flatMap(\.prose).flatMap(\.links) {
        if case .entry(let entry) = link { used.insert(entry.index) }
      }
    }
    for part in course.parts {
      guard case .walk(let walk) = part.content else { continue }
      for scene in walk.scenes {
        used.formUnion(scene.people.map(\.index))
        for choice in scene.beats.flatMap(\.choices) { used.formUnion(choice.entries) }
      }
    }
    return used
  }
}

extension Choice {
  /// The entries that the choice leads to or notes.
  fileprivate var entries: [Int] {
    var found: [Int] = []
    if case .entry(let entry) = target { found.append(entry.index) }
    for change in changes {
      switch change {
      case .note(let entry), .erase(let entry): found.append(entry.index)
      case .add, .set, .role: continue
      }
    }
    return found
  }
}
