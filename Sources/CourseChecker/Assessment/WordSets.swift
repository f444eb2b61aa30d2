/// Sets of words as sorted ranks, the rarest word first, in which common words are quick to count.
struct WordSets {
  /// The sets; equal words have equal ranks.
  let sorted: [[Int32]]
  /// For each set a bit for each word; different words can have the same.
  private let bits: [UInt64]

  /// Takes sets of words of a vocabulary.
  init(_ sets: [Set<Int32>], _ vocabulary: Vocabulary) {
    var frequency = Array(repeating: 0, count: vocabulary.words.count)
    for set in sets { for word in set { frequency[Int(word)] += 1 } }
    let order = frequency.indices.filter { frequency[$0] > 0 }.sorted { first, second in
      (frequency[first], vocabulary.words[first].text) < (frequency[second], vocabulary.words[second].text)
    }
    var ranks = Array(repeating: Int32(0), count: frequency.count)
    for (rank, word) in order.enumerated() { ranks[word] = Int32(rank) }
    sorted = sets.map { set in set.map { ranks[Int($0)] }.sorted() }
    bits = sorted.map { set in set.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
  }

  /// How many words two of the sets have in common; nil where these are fewer than `least`.
  func common(_ first: Int, _ second: Int, atLeast least: Int) -> Int? {
    // Each bit that one set alone has is a word that it has alone.
    let alone = (bits[first] & ~bits[second]).nonzeroBitCount
    guard sorted[first].count - alone >= least else { return nil }
    return Self.common(sorted[first], sorted[second], atLeast: least)
  }

  /// How many words two sets have in common; nil as soon as it is clear that these are fewer than `least`.
  private static func common(_ first: [Int32], _ second: [Int32], atLeast least: Int) -> Int? {
    var (one, other, count) = (0, 0, 0)
    while one < first.count, other < second.count {
      guard count + min(first.count - one, second.count - other) >= least else { return nil }
      if first[one] == second[other] {
        count += 1
        one += 1
        other += 1
      } else if first[one] < second[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return count
  }
}
