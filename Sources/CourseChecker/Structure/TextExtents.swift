internal import CourseParser
internal import SourceText

/// Where the texts of scenes, questions and entries end: at the next heading of their kind.
///
/// What a check looks for stands there or nowhere, so that no search goes through the rest of a large file.
struct TextExtents: Sendable {
  /// For each file the offsets of headings, sorted.
  private typealias Starts = [Int: [Int]]

  private let scenes: Starts
  private let questions: Starts
  private let entries: Starts

  /// Knows the headings of a source map.
  init(_ map: SourceMap) {
    let allScenes = map.scenes.values.flatMap { $0 }
    scenes = Self.starts(allScenes)
    questions = Self.starts(map.questions + allScenes)
    entries = Self.starts(map.entries)
  }

  /// The end of the text of an owner with a heading; nil where it is not known.
  func end(of owner: TextPiece.Owner, _ heading: Span) -> Int? {
    let starts: Starts? =
      switch owner {
      case .scene: scenes
      case .question, .introduction: questions
      case .entry: entries
      case .welcome, .page: nil
      }
    guard let list = starts?[heading.file] else { return nil }
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] <= heading.range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < list.count ? list[low] : nil
  }

  private static func starts(_ spans: [Span]) -> Starts {
    Dictionary(grouping: spans, by: \.file).mapValues { $0.map(\.range.lowerBound).sorted() }
  }
}
