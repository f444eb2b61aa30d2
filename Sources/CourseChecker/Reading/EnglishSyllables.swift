/// Counts the syllables of English words by a simple rule: each group of the letters a, e, i, o, u, y is one.
///
/// Not counted are a final e (but for -le after a consonant, as in "table") and the e of -es and -ed where
/// it is silent ("walked", not "wanted"). It is wrong on some words ("create", "people") and about right on
/// a text, which is what a reading score is for.
enum EnglishSyllables {
  /// The number of syllables of a word, at least 1; a number counts one for each digit.
  static func count(in word: String) -> Int {
    let parts = word.lowercased().split { "-‐–/.".contains($0) }
    return max(1, parts.reduce(0) { $0 + countPart($1) })
  }

  private static func countPart(_ part: Substring) -> Int {
    let letters = part.filter { $0.isLetter || $0.isNumber }
    guard !letters.isEmpty else { return 0 }
    if letters.allSatisfy(\.isNumber) { return letters.count }
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouyàáâäèéêëìíîïòóôöùúûü".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return max(1, count - (hasSilentEnd(String(letters)) && count > 1 ? 1 : 0))
  }

  private static func hasSilentEnd(_ word: String) -> Bool {
    let letters = Array(word)
    guard letters.count > 2 else { return false }
    let before = letters[letters.count - 3]
    if letters.last == "e" {
      let isSyllabicL = letters[letters.count - 2] == "l" && !"aeiouy".contains(before)
      return !isSyllabicL && !"aeiouy".contains(letters[letters.count - 2])
    }
    if word.hasSuffix("ed") { return !"tdaeiouy".contains(before) }
    if word.hasSuffix("es") { return !"sxzcgaeiouyh".contains(before) }
    return false
  }
}
