internal import CourseModel
internal import SourceText

/// Finds items of one pool that are almost the same: drawn together, one gives the other away.
///
/// Compared are the sets of words of stem and options, without the commonest words: same words over all words
/// (Jaccard) of 0.6 or more. Only pairs that share one of their rarest words are looked at, which misses none
/// (prefix filter), so that large pools stay quick.
enum SimilarItemsCheck {
  /// The least share of words in common.
  static let least = 0.6

  /// The most pairs that are compared: where all items are alike there would be too many.
  static let mostPairs = 2_000_000

  /// Two items of a pool and the share of words that they have in common.
  struct Pair: Hashable {
    let first: Int
    let second: Int
    let share: Double
  }

  /// A warning at each item that is almost the same as an earlier one.
  static func run(_ checked: CheckedCourse) -> [Diagnostic] {
    checked.tests.flatMap { _, test -> [Diagnostic] in
      let items = checked.questions(test.pool)
      return pairs(items.map { words(of: $0.question) }).map { pair in
        let (first, second) = (items[pair.first], items[pair.second])
        return .similarItems(
          first.question.title.text, pair.share, checked.places.heading(.question(second.index)),
          first: checked.places.heading(.question(first.index)))
      }
    }
  }

  /// For each item the earlier one that is most like it, where it is almost the same.
  static func pairs(_ sets: [Set<String>]) -> [Pair] {
    var frequency: [String: Int] = [:]
    for set in sets { for word in set { frequency[word, default: 0] += 1 } }
    var holders: [String: [Int]] = [:]
    var found: [Pair] = []
    var compared = 0
    for (index, set) in sets.enumerated() where set.count > 3 {
      let sorted = set.sorted { (frequency[$0, default: 0], $0) < (frequency[$1, default: 0], $1) }
      let prefix = sorted.prefix(set.count - Int((least * Double(set.count)).rounded(.up)) + 1)
      var candidates: Set<Int> = []
      for word in prefix {
        candidates.formUnion(holders[word] ?? [])
        holders[word, default: []].append(index)
      }
      compared += candidates.count
      guard compared <= mostPairs else { break }
      if let pair = nearest(index, among: candidates.sorted(), sets) { found.append(pair) }
    }
    return found
  }

  /// The first of those candidates that an item is most like, if it is like enough.
  private static func nearest(_ index: Int, among candidates: [Int], _ sets: [Set<String>]) -> Pair? {
    var best: Pair?
    for other in candidates {
      let common = sets[index].intersection(sets[other]).count
      let share = Double(common) / Double(max(1, sets[index].count + sets[other].count - common))
      if share >= least, share > (best?.share ?? 0) { best = Pair(first: other, second: index, share: share) }
    }
    return best
  }

  /// The words by which an item is known.
  static func words(of question: Question) -> Set<String> {
    let texts = question.wholeStem.flatMap(\.prose).map(\.text) + question.options.map(\.text.text)
    return Set(texts.flatMap { Words.of($0) }.map { $0.lowercased() }).subtracting(common)
  }

  private static let common: Set<String> = [
    "de", "het", "een", "en", "of", "van", "in", "op", "met", "voor", "dat", "die", "dit", "deze", "is",
    "zijn", "je",
    "wat", "wie", "er", "te", "ze", "zij", "hij", "aan", "naar", "om", "als", "dan", "ook", "niet", "nog",
    "the", "a",
    "an", "and", "or", "of", "to", "in", "on", "for", "with", "that", "this", "is", "are", "you", "what",
    "it",
  ]
}

extension Diagnostic {
  static func similarItems(_ title: String, _ share: Double, _ span: Span, first: Span) -> Diagnostic {
    let percent = Int((100 * share).rounded())
    return Diagnostic(
      .similarItems, at: span,
      Wording(
        nl: "deze vraag lijkt erg op '\(title)': \(percent)% dezelfde woorden",
        en: "this question is much like '\(title)': \(percent)% the same words"),
      hint: Wording(
        nl: "Maak er een ander geval van, of haal een van de twee weg.",
        en: "Make another case of it, or take one of the two out."),
      notes: [Note(span: first, text: Wording(nl: "de andere vraag", en: "the other question"))])
  }
}
