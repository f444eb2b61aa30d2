internal import CourseModel

/// The words of a beat of a scene.
struct BeatWords: Sendable, Hashable {
  /// The most words that its text can have at once: of a passage and the one that is shown instead of it the
  /// longer one counts.
  let text: Int
  /// The most words on its screen, with its choices.
  let screen: Int
  /// The words that are told when its first choice is taken.
  let firstTold: Int

  /// Counts the words of a beat.
  init(_ beat: Beat) {
    self.init(
      beat, passages: beat.passages.map(\.block.wordCount),
      labels: beat.choices.reduce(0) { $0 + Words.count(in: $1.label.text) },
      firstTold: beat.choices.first.map { $0.told.reduce(0) { $0 + $1.block.wordCount } } ?? 0)
  }

  /// Takes the words of a beat's passages, of all its choices, and of what is told after the first.
  init(_ beat: Beat, passages: some Collection<Int>, labels: Int, firstTold: Int) {
    var (total, before) = (0, 0)
    for (passage, words) in zip(beat.passages, passages) {
      if passage.when == .otherwise {
        total += max(0, words - before)
        before = max(words, before)
      } else {
        total += words
        before = words
      }
    }
    (text, screen, self.firstTold) = (total, total + labels, firstTold)
  }
}

/// The words of the beats of all walks, taken from texts that were read.
struct WalkWords {
  /// For each part, by scene and beat; nothing of a part that is no walk.
  private(set) var beats: [[[BeatWords]]] = []

  private let read: ReadTexts
  private var next = 0

  /// Goes through the texts in the order in which they were read.
  init(_ checked: CheckedCourse) {
    read = checked.read
    _ = take(checked.course.welcome.count)
    for part in checked.course.parts {
      switch part.content {
      case .lesson(let lesson):
        for case .page(let page) in lesson.steps { _ = take(page.content.count) }
        beats.append([])
      case .walk(let walk): beats.append(walk.scenes.map { $0.beats.map { words(of: $0) } })
      case .test(let test):
        _ = take(test.introduction.count)
        beats.append([])
      }
    }
  }

  private mutating func words(of beat: Beat) -> BeatWords {
    let passages = take(beat.passages.count)
    var (labels, firstTold) = (0, 0)
    for (index, choice) in beat.choices.enumerated() {
      labels += take(1).reduce(0, +)
      let told = take(choice.told.count).reduce(0, +)
      if index == 0 { firstTold = told }
    }
    return BeatWords(beat, passages: passages, labels: labels, firstTold: firstTold)
  }

  /// The words of so many blocks more.
  private mutating func take(_ count: Int) -> some Collection<Int> {
    defer { next += count }
    return read.blockWords[next..<next + count].lazy.map(Int.init)
  }
}
