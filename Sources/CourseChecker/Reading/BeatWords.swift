internal import CourseModel

/// The words of a beat of a scene.
struct BeatWords: Sendable, Hashable {
  /// The most words that its text can have at once.
  let text: Int
  /// The most words on its screen, with its choices.
  let screen: Int
  /// The most words that are told when its first choice is taken.
  let firstTold: Int

  /// Counts the words of a beat.
  init(_ beat: Beat) {
    self.init(
      beat, passages: beat.passages.map(\.block.wordCount),
      labels: beat.choices.map { Words.count(in: $0.label.text) },
      firstTold: beat.choices.first?.told.map(\.block.wordCount) ?? [])
  }

  /// Takes the words of a beat's passages, of its choices, and of what is told after the first.
  init(_ beat: Beat, passages: [Int], labels: [Int], firstTold: [Int]) {
    let isGuarded =
      beat.passages.contains(where: \.isGuarded) || beat.choices.contains { $0.condition != nil }
    if isGuarded {
      let choices = zip(beat.choices, labels).map { (condition: $0.condition, words: $1) }
      (text, screen) = Together(beat.passages, words: passages, labels: choices).most
    } else {
      text = passages.reduce(0, +)
      screen = text + labels.reduce(0, +)
    }
    let told = beat.choices.first?.told ?? []
    self.firstTold =
      told.contains(where: \.isGuarded)
      ? Together(told, words: firstTold).most.passages : firstTold.reduce(0, +)
  }
}

/// The words of the beats of all walks, taken from texts that were read.
struct WalkWords {
  /// For each part, by scene and beat; nothing of a part that is no walk.
  private(set) var beats: [[[BeatWords]]] = []

  private let blockWords: [Int32]
  private var next = 0

  /// Goes through the texts in the order in which they were read.
  init(_ checked: CheckedCourse) {
    blockWords = checked.read.blockWords
    next = checked.course.welcome.count
    for part in checked.course.parts {
      switch part.content {
      case .lesson(let lesson):
        for case .page(let page) in lesson.steps { next += page.content.count }
        beats.append([])
      case .walk(let walk): beats.append(walk.scenes.map { $0.beats.map { words(of: $0) } })
      case .test(let test):
        next += test.introduction.count
        beats.append([])
      }
    }
  }

  private mutating func words(of beat: Beat) -> BeatWords {
    let passages = take(beat.passages.count)
    var labels: [Int] = []
    labels.reserveCapacity(beat.choices.count)
    var firstTold: [Int] = []
    for index in beat.choices.indices {
      labels += take(1)
      let told = beat.choices[index].told.count
      if index == 0 { firstTold = take(told) } else { next += told }
    }
    return BeatWords(beat, passages: passages, labels: labels, firstTold: firstTold)
  }

  /// The words of so many blocks more.
  private mutating func take(_ count: Int) -> [Int] {
    defer { next += count }
    return (next..<next + count).map { Int(blockWords[$0]) }
  }
}

extension Passage {
  /// Whether the passage is not always shown; told from the case alone, which costs less than to compare.
  fileprivate var isGuarded: Bool {
    switch when {
    case .always: false
    case .when, .otherwise: true
    }
  }
}
