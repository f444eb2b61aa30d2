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
    let words = words(of: checked)
    return checked.tests.flatMap { _, test -> [Diagnostic] in
      let items = checked.questions(test.pool)
      let sets = WordSets(items.map { words[$0.index] ?? [] }, checked.read.vocabulary)
      return pairs(sets).map { pair in
        let (first, second) = (items[pair.first], items[pair.second])
        return .similarItems(
          first.question.title.text, pair.share, checked.places.heading(.question(second.index)),
          first: checked.places.heading(.question(first.index)))
      }
    }
  }

  /// For each item the earlier one that is most like it, where it is almost the same.
  static func pairs(_ sets: WordSets) -> [Pair] {
    var holders: [Int32: [Int]] = [:]
    var found: [Pair] = []
    var compared = 0
    /// For each item the last one of which it was a candidate.
    var marks = Array(repeating: -1, count: sets.sorted.count)
    for (index, set) in sets.sorted.enumerated() where set.count > 3 {
      let prefix = set.prefix(set.count - Int((least * Double(set.count)).rounded(.up)) + 1)
      var candidates: [Int] = []
      for word in prefix {
        for other in holders[word] ?? [] where marks[other] != index {
          marks[other] = index
          candidates.append(other)
        }
        holders[word, default: []].append(index)
      }
      compared += candidates.count
      guard compared <= mostPairs else { break }
      if let pair = nearest(index, among: candidates.sorted(), sets) { found.append(pair) }
    }
    return found
  }

  /// The first of those candidates that an item is most like, if it is like enough.
  private static func nearest(_ index: Int, among candidates: [Int], _ sets: WordSets) -> Pair? {
    var best: Pair?
    for other in candidates {
      let both = sets.sorted[index].count + sets.sorted[other].count
      let needed = Int((least * Double(both) / (1 + least)).rounded(.down))
      guard let common = sets.common(index, other, atLeast: needed) else { continue }
      let share = Double(common) / Double(max(1, both - common))
      if share >= least, share > (best?.share ?? 0) { best = Pair(first: other, second: index, share: share) }
    }
    return best
  }

  /// The words by which each question is known: those of its stem and its options, in small letters.
  private static func words(of checked: CheckedCourse) -> [Int: Set<Int32>] {
    let vocabulary = checked.read.vocabulary
    let isCommon = vocabulary.words.map { common.contains($0.lowered) }
    var found: [Int: Set<Int32>] = [:]
    for (index, piece) in checked.texts.enumerated() {
      guard case .question(let question) = piece.owner, piece.role == .stem || piece.role == .option else {
        continue
      }
      for run in checked.read.runs[checked.read.pieces[index]] {
        for word in checked.read.words[run.words] where !isCommon[Int(word)] {
          found[question, default: []].insert(vocabulary.words[Int(word)].loweredID)
        }
      }
    }
    return found
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
