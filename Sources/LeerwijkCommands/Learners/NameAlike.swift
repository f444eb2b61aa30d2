import Foundation
import LearnerRecords
import SourceText

/// Finds the learner who was probably meant by a name that nobody here has.
enum NameAlike {
  /// The nearest of `names`: it differs only in capitals or the marks of letters, or in a letter or two.
  static func nearest(to name: String, in names: [String]) -> String? {
    let wanted = bare(name)
    let alike = names.map { (name: $0, bare: bare($0)) }
    if let same = alike.first(where: { $0.bare == wanted }) { return same.name }
    guard let near = NearMiss.nearest(to: wanted, in: alike.map(\.bare)) else { return nil }
    return alike.first { $0.bare == near }?.name
  }

  /// A name without capitals, marks and double spaces.
  private static func bare(_ name: String) -> String {
    name.decomposedStringWithCompatibilityMapping
      .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
