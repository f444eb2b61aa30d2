/// Finds the name that a misspelled one was probably meant to be.
public enum NearMiss {
  /// The nearest of `names` to `word`, if it is near enough to propose; ties go to the first in order.
  ///
  /// Near enough is at most one edit, or two from seven letters, or a quarter of the letters for longer
  /// words. An edit is an insertion, a deletion, a replacement or a swap of neighbours.
  public static func nearest(to word: String, in names: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased())
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    let limit = wanted.count < 7 ? 1 : max(2, wanted.count / 4)
    var best: (name: String, distance: Int)?
    let size = word.utf8.count
    for name in names where name != word {
      // A letter takes at most four bytes but for rare ones: a name far longer or shorter need not be looked at.
      guard abs(name.utf8.count - size) <= 4 * limit + 4 else { continue }
      let candidate = Array(name.lowercased())
      guard abs(candidate.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, candidate)
      guard distance <= limit else { continue }
      if let found = best, (found.distance, found.name) <= (distance, name) { continue }
      best = (name, distance)
    }
    return best?.name
  }

  /// The number of edits between two words (optimal string alignment).
  static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
    guard !first.isEmpty else { return second.count }
    guard !second.isEmpty else { return first.count }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for i in 1...first.count {
      var row = [i]
      row.reserveCapacity(second.count + 1)
      for j in 1...second.count {
        let cost = first[i - 1] == second[j - 1] ? 0 : 1
        var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
          value = min(value, beforeLast[j - 2] + 1)
        }
        row.append(value)
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
