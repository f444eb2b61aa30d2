import CourseModel
import SourceText

/// Where running text stands, which decides what its links can mean.
///
/// A class, since it is handed on for every word of a course and never changes.
final class TextPlace {
  /// The file.
  let text: CourseText
  /// The scenes of the walk, by slug; nil outside a walk.
  let scenes: [String: Int]?
  /// The headings of the file, for links within it; nil where they do not matter.
  let headings: Set<String>?
  /// Whether it is a source outside the course: its links lead nowhere in the program.
  let isOutside: Bool
  /// Whether it is the text of a scene, in which a link to a scene was meant to be a choice.
  let isStory: Bool

  /// The same for what stands in a scene and is not its story: a legend, a question.
  var aside: TextPlace {
    TextPlace(text: text, scenes: scenes, headings: headings, isOutside: isOutside)
  }

  init(
    text: CourseText, scenes: [String: Int]? = nil, headings: Set<String>? = nil, isOutside: Bool = false,
    isStory: Bool = false
  ) {
    self.isStory = isStory
    self.text = text
    self.scenes = scenes
    self.headings = headings
    self.isOutside = isOutside
  }
}
