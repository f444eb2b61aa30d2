internal import CourseModel

/// Cheap signs of heavy text.
///
/// They miss some and see some that are none, so they are shown and never warned of.
enum ReadingSigns {
  /// Formal address.
  static let formal: Set<String> = ["u", "uw", "uzelf"]
  /// Informal address.
  static let informal: Set<String> = ["je", "jij", "jou", "jouw", "jezelf", "jullie"]

  /// Whether a sentence looks passive: a form of `worden` and a participle, in English one behind the other.
  static func isPassive(_ words: [WordFacts.Signs], _ language: Course.Tongue) -> Bool {
    switch language {
    case .nl: words.contains { $0.contains(.auxiliary) } && words.contains { $0.contains(.participle) }
    case .en:
      zip(words, words.dropFirst()).contains { $0.contains(.auxiliary) && $1.contains(.participle) }
    }
  }

  /// Whether a word, in small letters, makes a passive with a participle.
  static func isAuxiliary(_ word: String, _ language: Course.Tongue) -> Bool {
    language == .nl ? dutchAuxiliaries.contains(word) : englishAuxiliaries.contains(word)
  }

  /// Whether a word, in small letters, looks like a participle.
  static func isParticiple(_ word: String, _ language: Course.Tongue) -> Bool {
    language == .nl ? isDutchParticiple(word) : isEnglishParticiple(word)
  }

  private static let dutchAuxiliaries: Set = ["worden", "wordt", "word", "werd", "werden", "geworden"]
  private static let englishAuxiliaries: Set = ["is", "are", "was", "were", "be", "been", "being"]

  /// Whether a word, in small letters, looks like a verb or an adjective made a noun.
  static func isNominalisation(_ word: String, _ language: Course.Tongue) -> Bool {
    switch language {
    case .nl:
      guard word.count > 6, !concrete.contains(word) else { return false }
      return ["ing", "ingen", "atie", "aties", "heid", "heden"].contains { word.hasSuffix($0) }
    case .en:
      return word.count > 6
        && ["tion", "tions", "ment", "ments", "ness", "ity"].contains { word.hasSuffix($0) }
    }
  }

  private static func isDutchParticiple(_ word: String) -> Bool {
    guard word.count > 4, word.hasSuffix("d") || word.hasSuffix("t") || word.hasSuffix("en") else {
      return false
    }
    if ["geworden", "gewoon", "geen", "gebied", "geluid", "geld", "getal"].contains(word) { return false }
    if ["ge", "be", "ver", "ont", "her", "er"].contains(where: { word.hasPrefix($0) }) { return true }
    return ["opge", "aange", "afge", "uitge", "inge", "toege", "voorge", "weg", "terugge", "meege", "overge"]
      .contains { word.hasPrefix($0) }
  }

  private static func isEnglishParticiple(_ word: String) -> Bool { word.count > 3 && word.hasSuffix("ed") }

  /// Nouns that only end like one.
  private static let concrete: Set<String> = [
    "woningen", "koningin", "kringen", "ringen", "dingen", "leerling", "leerlingen", "vluchteling",
    "vergadering",
    "verdieping", "omgeving", "dinging", "sterveling", "tweeling", "kleding", "regering",
  ]
}
