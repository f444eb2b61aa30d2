/// Counts the syllables of Dutch words without accents by their bytes, by the rules of `DutchSyllables`.
enum PlainDutchSyllables {
  /// The number of syllables; nil for a word with a letter beyond ASCII or with an English part.
  static func count(in word: String) -> Int? {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.utf8.count)
    for byte in word.utf8 {
      guard byte < 0x80 else { return nil }
      letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    if loans.contains(where: { holds(letters, $0) }) { return nil }
    let parts = letters.split { $0 == 0x2D || $0 == 0x2F || $0 == 0x2E }
    return max(1, parts.reduce(0) { $0 + countPart($1) })
  }

  private static func countPart(_ part: ArraySlice<UInt8>) -> Int {
    let letters = part.filter { $0 >= 0x61 && $0 <= 0x7A || isDigit($0) }
    guard !letters.isEmpty else { return 0 }
    if letters.allSatisfy(isDigit) { return letters.count }
    let count = units(in: letters)
    // Without a vowel it is an abbreviation that is spelled: ggz.
    return count == 0 && letters.count > 1 ? letters.count : max(1, count)
  }

  private static func units(in letters: [UInt8]) -> Int {
    var count = letters.count > 3 && letters.suffix(3).elementsEqual("eum".utf8) ? 1 : 0
    var at = 0
    while at < letters.count {
      let length = unit(letters, at)
      if length > 0 { count += 1 }
      at += max(1, length)
    }
    return count
  }

  /// The length of the vowel unit that begins at a letter; 0 for a consonant.
  private static func unit(_ letters: [UInt8], _ at: Int) -> Int {
    let next = at + 1 < letters.count ? letters[at + 1] : 0
    if letters[at] == 0x79 {
      // A y beside a vowel is a consonant.
      return at > 0 && isVowel(letters[at - 1]) || isVowel(next) ? 0 : 1
    }
    guard isVowel(letters[at]) else { return 0 }
    guard let length = longest[key(letters[at], next, at + 2 < letters.count ? letters[at + 2] : 0)] else {
      return longest[key(letters[at], next, 0)] ?? 1
    }
    return length
  }

  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  private static let longest: [UInt32: Int] = {
    var lengths: [UInt32: Int] = [:]
    for unit in DutchSyllables.longUnits {
      let bytes = Array(unit.utf8)
      guard bytes.count == unit.count, bytes.count > 1 else { continue }
      lengths[key(bytes[0], bytes[1], bytes.count > 2 ? bytes[2] : 0)] = bytes.count
    }
    return lengths
  }()

  private static let loans = DutchSyllables.loans.map { Array($0.0.utf8) }

  private static func holds(_ letters: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard letters.count >= wanted.count else { return false }
    return (0...(letters.count - wanted.count)).contains { at in
      letters[at] == wanted[0] && letters[at..<(at + wanted.count)].elementsEqual(wanted)
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  private static func isDigit(_ letter: UInt8) -> Bool { letter >= 0x30 && letter <= 0x39 }
}
