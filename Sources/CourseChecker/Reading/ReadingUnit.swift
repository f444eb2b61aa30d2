internal import CourseModel

/// The texts that are scored together: those of a page or a scene, of a question, or of its feedback.
struct ReadingUnit: Sendable {
  /// What a unit holds.
  enum Kind: String, Sendable, Hashable {
    /// What is told on a page or in a scene.
    case text
    /// The stem and the options of a question.
    case question
    /// The feedback, the hints and the explanation of a question.
    case feedback
  }

  /// The thing that the texts belong to.
  let owner: TextPiece.Owner
  /// What they are.
  let kind: Kind
  /// Their indices among the texts of the course.
  let pieces: [Int]
  /// What was counted in them.
  let counts: ReadingCounts

  /// The units of a course, in its order; people, terms and notes are left out.
  static func all(in checked: CheckedCourse) -> [ReadingUnit] {
    var places: [Key: Int] = [:]
    var pieces: [(key: Key, indices: [Int])] = []
    for (index, piece) in checked.texts.enumerated() {
      guard let kind = kind(of: piece.role) else { continue }
      let key = Key(owner: piece.owner, kind: kind)
      if pieces.last?.key == key {
        // Mostly the texts of a unit come one after the other.
        pieces[pieces.count - 1].indices.append(index)
      } else if let place = places[key] {
        pieces[place].indices.append(index)
      } else {
        places[key] = pieces.count
        pieces.append((key, [index]))
      }
    }
    let (read, language, terms) = (checked.read, checked.course.language, checked.terms)
    return pieces.map { ReadingUnit($0.key, $0.indices, read, language, terms) }
  }

  private init(
    _ key: Key, _ pieces: [Int], _ read: ReadTexts, _ language: Course.Tongue, _ terms: GlossaryWords
  ) {
    var counts = ReadingCounts()
    for piece in pieces {
      for run in read.pieces[piece] {
        for sentence in read.sentences(ofRun: run) {
          counts.add(read.words[sentence.words], read.vocabulary, language: language, terms: terms)
        }
      }
    }
    (owner, kind, self.pieces, self.counts) = (key.owner, key.kind, pieces, counts)
  }

  private struct Key: Hashable {
    let owner: TextPiece.Owner
    let kind: Kind
  }

  private static func kind(of role: TextPiece.Role) -> Kind? {
    switch role {
    case .narration, .told: .text
    case .stem, .option: .question
    case .feedback, .hint, .explanation: .feedback
    case .label, .entry: nil
    }
  }
}

extension CheckedCourse {
  /// The part to which a text belongs; nil for the welcome and for entries.
  func part(of owner: TextPiece.Owner) -> Int? {
    switch owner {
    case .welcome, .entry: nil
    case .page(let part, _), .scene(let part, _), .introduction(let part): part
    case .question(let index): homes[index]?.part
    }
  }

  /// The title of what owns a text.
  func title(of owner: TextPiece.Owner) -> String {
    switch owner {
    case .welcome: return course.title
    case .introduction(let part): return course.parts[part].title
    case .question(let index): return course.questions[index].title.text
    case .entry(let index): return course.entries[index].title
    case .page(let part, let step):
      if case .lesson(let lesson) = course.parts[part].content, case .page(let page) = lesson.steps[step] {
        return page.title
      }
    case .scene(let part, let scene):
      if case .walk(let walk) = course.parts[part].content { return walk.scenes[scene].title }
    }
    return ""
  }
}
