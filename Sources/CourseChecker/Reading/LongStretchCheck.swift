internal import CourseModel
internal import SourceText

/// Finds stretches of more than 250 words in which nothing is decided (learning.md 1.3, row 13).
///
/// A decision is a question, or a scene that offers two choices or more. In a walk the longest way from one
/// to the next counts, over links; a way that comes back to itself is followed once. Of passages under conditions
/// the most that can be shown together count, scene by scene: a role that goes through the whole way is not followed.
enum LongStretchCheck {
  /// The most words between two decisions.
  static let mostWords = 250

  /// A warning at the heading of each page or scene with which a stretch becomes too long.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] { run(checked, WalkWords(checked)) }

  /// The same, where the words of the walks are known.
  static func run(_ checked: CheckedCourse, _ walks: WalkWords) -> [Diagnostic] {
    checked.course.parts.indices.flatMap { part -> [Diagnostic] in
      switch checked.course.parts[part].content {
      case .lesson(let lesson): inLesson(lesson, part, checked)
      case .walk(let walk): inWalk(walk, walks.beats[part], part, checked)
      case .test: []
      }
    }
  }

  /// The most words between two decisions of a part.
  static func longest(in part: Part, _ words: [[BeatWords]]) -> Int {
    switch part.content {
    case .lesson(let lesson):
      return runs(of: lesson).map(\.words).max() ?? 0
    case .walk(let walk):
      var stretches = WalkStretches(walk, words)
      return walk.scenes.indices.map { stretches.words(from: $0) }.max() ?? 0
    case .test: return 0
    }
  }

  /// For each page the words since the last question, the page's included.
  private static func runs(of lesson: Lesson) -> [(step: Int, words: Int)] {
    var words = 0
    var result: [(step: Int, words: Int)] = []
    for (step, content) in lesson.steps.enumerated() {
      switch content {
      case .question: words = 0
      case .page(let page):
        words += ReadableText.words(in: page.content)
        result.append((step, words))
      }
    }
    return result
  }

  private static func inLesson(_ lesson: Lesson, _ part: Int, _ checked: CheckedCourse) -> [Diagnostic] {
    var wasLong = false
    return runs(of: lesson).compactMap { step, words in
      let isLong = words > mostWords
      defer { wasLong = isLong }
      return isLong && !wasLong
        ? .longStretch(words, checked.places.heading(.page(part: part, step: step))) : nil
    }
  }

  private static func inWalk(
    _ walk: Walk, _ beats: [[BeatWords]], _ part: Int, _ checked: CheckedCourse
  ) -> [Diagnostic] {
    var stretches = WalkStretches(walk, beats)
    let words = walk.scenes.indices.map { stretches.words(from: $0) }
    var isInside: Set<Int> = []
    for scene in walk.scenes.indices where words[scene] > mostWords {
      isInside.formUnion(stretches.next(after: scene))
    }
    return walk.scenes.indices.compactMap { scene in
      guard words[scene] > mostWords, !isInside.contains(scene) else { return nil }
      return .longStretch(words[scene], checked.places.heading(.scene(part: part, scene: scene)))
    }
  }
}

extension Diagnostic {
  static func longStretch(_ words: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .longStretch, at: span,
      Wording(
        nl: "hier lees je \(words) woorden achter elkaar zonder iets te kiezen",
        en: "here a learner reads \(words) words on end without a decision"),
      hint: Wording(
        nl:
          "Zet er een vraag of een keuze tussen: hoogstens \(LongStretchCheck.mostWords) woorden achter elkaar.",
        en: "Put a question or a choice between: at most \(LongStretchCheck.mostWords) words on end."))
  }
}
