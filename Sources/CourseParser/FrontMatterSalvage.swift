import SourceText

/// Reads single values out of front matter that cannot be read as a whole, so that one mistake is told and not a
/// hundred that follow from it.
struct FrontMatterSalvage {
  let text: CourseText

  /// The value on the first line that begins with one of some keys.
  func value(_ keys: [String]) -> String? {
    guard let range = text.frontMatter else { return nil }
    let first = text.source.line(at: range.lowerBound)
    let last = text.source.line(at: max(range.lowerBound, range.upperBound - 1))
    for number in first...last {
      let line = text.source.rangeOfLine(number)
      for key in keys where text.source.bytes[line].starts(with: "\(key):".utf8) {
        let value = text.source.text(line.lowerBound + key.utf8.count + 1..<line.upperBound)
        return value.trimmingSpaces
      }
    }
    return nil
  }
}
