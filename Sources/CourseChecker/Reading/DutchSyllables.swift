/// Counts the syllables of Dutch words.
///
/// Left to right, the longest vowel unit first; hyphenation is not syllabification ("over" is never
/// hyphenated and has two). Units, rules and the list that it is tested on: learning.md 3.2.
enum DutchSyllables {
  /// The number of syllables of a word, at least 1; a number counts one for each digit.
  static func count(in word: String) -> Int {
    PlainDutchSyllables.count(in: word) ?? count(inCharactersOf: word)
  }

  /// The number of syllables of a word of any letters.
  static func count(inCharactersOf word: String) -> Int {
    let parts = word.lowercased().split { "-‐–/.".contains($0) }
    return max(1, parts.reduce(0) { $0 + countPart(String($1)) })
  }

  private static func countPart(_ part: String) -> Int {
    let letters = Array(respelled(part)).filter { $0.isLetter || $0.isNumber }.map(plain)
    guard !letters.isEmpty else { return 0 }
    if letters.allSatisfy(\.isNumber) { return letters.count }
    let count = units(in: letters)
    // Without a vowel it is an abbreviation that is spelled: ggz.
    return count == 0 && letters.count > 1 ? letters.count : max(1, count)
  }

  private static func units(in letters: [Character]) -> Int {
    var count = letters.count > 3 && letters.suffix(3) == ["e", "u", "m"] ? 1 : 0
    var at = 0
    while at < letters.count {
      let length = unit(letters, at)
      if length > 0 { count += 1 }
      at += max(1, length)
    }
    return count
  }

  /// The length of the vowel unit that begins at a letter; 0 for a consonant.
  private static func unit(_ letters: [Character], _ at: Int) -> Int {
    for length in [3, 2] where at + length <= letters.count {
      if longUnits.contains(String(letters[at..<(at + length)])) { return length }
    }
    let letter = letters[at]
    if letter == "y" {
      let hasNeighbour =
        at > 0 && isVowel(letters[at - 1]) || at + 1 < letters.count && isVowel(letters[at + 1])
      return hasNeighbour ? 0 : 1
    }
    return isVowel(letter) ? 1 : 0
  }

  /// The vowel units of more than one letter.
  static let longUnits: Set<String> = [
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "oeu",
    "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ij", "au", "ou", "ai", "oi", "ïe",
  ]

  private static func isVowel(_ letter: Character) -> Bool { "aeiouäëïöü".contains(letter) }

  /// A letter without accent; a trema stays, since it begins a syllable.
  private static func plain(_ letter: Character) -> Character {
    switch letter {
    case "á", "à", "â", "ã", "å": "a"
    case "é", "è", "ê": "e"
    case "í", "ì", "î": "i"
    case "ó", "ò", "ô", "õ": "o"
    case "ú", "ù", "û": "u"
    default: letter
    }
  }

  /// A word with its English parts as they sound, and the letter ĳ as two.
  private static func respelled(_ word: String) -> String {
    var word = word
    if word.contains("ĳ") {
      word = word.split(separator: "ĳ", omittingEmptySubsequences: false).joined(separator: "ij")
    }
    for (spelled, sounds) in loans where word.contains(spelled) {
      word = word.replacing(spelled, with: sounds)
    }
    return word
  }

  /// English parts of words, and how they sound.
  static let loans: [(String, String)] = [
    ("online", "onlijn"), ("offline", "oflijn"), ("website", "websijt"), ("team", "tiem"),
    ("coach", "kootsj"),
    ("update", "updeet"), ("mailing", "meeling"), ("lifestyle", "lijfstijl"), ("timeline", "tijmlijn"),
  ]
}
