import CourseModel
import SourceText

/// Where running text stands, which decides what its links can mean.
struct TextPlace {
  /// The file.
  let text: CourseText
  /// The scenes of the walk, by slug; nil outside a walk.
  var scenes: [String: Int]?
  /// The headings of the file, for links within it; nil where they do not matter.
  var headings: Set<String>?
  /// Whether it is a source outside the course: its links lead nowhere in the program.
  var isOutside = false
}
