internal import CourseModel

/// Cheap signs of heavy text.
///
/// They miss some and see some that are none, so they are shown and never warned of.
enum ReadingSigns {
  /// Formal address.
  static let formal: Set<String> = ["u", "uw", "uzelf"]
  /// Informal address.
  static let informal: Set<String> = ["je", "jij", "jou", "jouw", "jezelf", "jullie"]

  /// Whether a sentence, in small letters, looks passive: a form of `worden` and a participle.
  static func isPassive(_ words: [String], _ language: Course.Tongue) -> Bool {
    switch language {
    case .nl:
      let auxiliaries: Set = ["worden", "wordt", "word", "werd", "werden", "geworden"]
      return words.contains { auxiliaries.contains($0) } && words.contains(where: isDutchParticiple)
    case .en:
      let auxiliaries: Set = ["is", "are", "was", "were", "be", "been", "being"]
      return zip(words, words.dropFirst()).contains { auxiliaries.contains($0) && isEnglishParticiple($1) }
    }
  }

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
