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
  static func citations(in texts: [TextPiece], _ read: ReadTexts) -> [Int: [Citation]] {
    var found: [Int: [Citation]] = [:]
    for (index, piece) in texts.enumerated() {
      for run in read.pieces[index] where !read.runs[run].prose.marks.isEmpty {
        let prose = read.runs[run].prose
        for mark in prose.marks {
          guard case .link(.entry(let entry)) = mark.style else { continue }
          let label = prose.text(of: mark)
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

  /// The entries that the links, scenes and choices of each part use; those of the welcome are at nil.
  static func entriesByPart(
    in course: Course, _ citations: [Int: [Citation]], _ homes: [Int: Home]
  ) -> [Int?: Set<Int>] {
    var used: [Int?: Set<Int>] = [:]
    for (entry, links) in citations {
      for link in links {
        switch link.owner {
        case .entry: continue
        case .welcome: used[nil, default: []].insert(entry)
        case .page(let part, _), .scene(let part, _), .introduction(let part):
          used[part, default: []].insert(entry)
        case .question(let index): used[homes[index]?.part, default: []].insert(entry)
        }
      }
    }
    for (index, part) in course.parts.enumerated() {
      guard case .walk(let walk) = part.content else { continue }
      var own: Set<Int> = []
      for scene in walk.scenes {
        if !scene.people.isEmpty { own.formUnion(scene.people.map(\.index)) }
        for beat in scene.beats { for choice in beat.choices { choice.addEntries(to: &own) } }
      }
      used[index, default: []].formUnion(own)
    }
    return used
  }
}

extension Prose {
  /// The letters that a mark is on.
  func text(of mark: Mark) -> String {
    var text = text
    return text.withUTF8 {
      String(decoding: $0[mark.range.clamped(to: 0..<$0.count)], as: UTF8.self)
    }
  }
}

extension Choice {
  /// Adds the entries that the choice leads to or notes.
  fileprivate func addEntries(to found: inout Set<Int>) {
    if case .entry(let entry) = target { found.insert(entry.index) }
    for change in changes {
      switch change {
      case .note(let entry), .erase(let entry): found.insert(entry.index)
      case .add, .set, .role: continue
      }
    }
  }
}
