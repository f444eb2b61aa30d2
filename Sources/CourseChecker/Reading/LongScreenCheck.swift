internal import CourseModel
internal import SourceText

/// Finds screens of more than 120 words (learning.md 1.3, row 13).
///
/// A screen is a page; a stretch of a scene with its choices; a question with its options. Of passages and
/// choices under conditions the most that can be shown together count.
enum LongScreenCheck {
  /// The most words on a screen.
  static let mostWords = 120

  /// A warning at the heading of each screen that is too long.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    run(checked, WalkWords(checked))
  }

  /// The same, where the words of the walks are known.
  static func run(_ checked: CheckedCourse, _ walks: WalkWords) -> [Diagnostic] {
    screens(of: checked.course, walks).compactMap { owner, words in
      words > mostWords ? .longScreen(words, checked.places.heading(owner)) : nil
    }
  }

  /// All screens with their words.
  static func screens(
    of course: Course, _ walks: WalkWords
  ) -> [(owner: TextPiece.Owner, words: Int)] {
    var screens: [(owner: TextPiece.Owner, words: Int)] = []
    for (index, part) in course.parts.enumerated() {
      switch part.content {
      case .lesson(let lesson):
        for (step, content) in lesson.steps.enumerated() {
          guard case .page(let page) = content else { continue }
          screens.append((.page(part: index, step: step), ReadableText.words(in: page.content)))
        }
      case .walk(let walk):
        for scene in walk.scenes.indices {
          for beat in walks.beats[index][scene] {
            screens.append((.scene(part: index, scene: scene), beat.screen))
          }
        }
      case .test(let test):
        screens.append((.introduction(part: index), ReadableText.words(in: test.introduction)))
      }
    }
    for (index, question) in course.questions.enumerated() {
      screens.append((.question(index), question.screenWords))
    }
    return screens
  }
}

extension Question {
  /// The words on the question's screen.
  var screenWords: Int {
    let listed: [Option] =
      if case .gaps = kind { [] } else { options }
    return listed.reduce(ReadableText.words(in: wholeStem)) { $0 + Words.count(in: $1.text.text) }
  }
}

extension Diagnostic {
  static func longScreen(_ words: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .longScreen, at: span,
      Wording(nl: "op dit scherm staan \(words) woorden", en: "this screen has \(words) words"),
      hint: Wording(
        nl: "Maak er twee van, of schrap: een scherm heeft hoogstens \(LongScreenCheck.mostWords) woorden.",
        en: "Make two of it, or cut: a screen has at most \(LongScreenCheck.mostWords) words."))
  }
}
