/// The words by which a subject that may hurt is known, each with the tags that cover it.
struct SensitiveWords {
  /// A subject.
  struct Subject: Sendable, Hashable {
    /// The tags of which one must stand at `gevoelig`, the best one first.
    let tags: [String]
    /// How its words begin, in small letters; several words are looked for as they stand.
    let beginnings: [String]
  }

  /// The subjects, in Dutch and English alike.
  static let subjects: [Subject] = [
    Subject(
      tags: ["zelfdoding", "suicide"],
      beginnings: [
        "zelfdoding", "zelfmoord", "suïcid", "suicid", "einde aan zijn leven", "einde aan haar leven",
      ]),
    Subject(
      tags: ["seksueel geweld", "sexual violence"],
      beginnings: [
        "seksueel geweld", "seksueel misbruik", "verkracht", "aanrand", "seksuele intimidatie", "naaktfoto",
        "naaktbeeld", "wraakporno", "sexual violence", "sexual abuse", "sexual assault", "raped",
      ]),
    Subject(
      tags: ["huiselijk geweld", "domestic violence"],
      beginnings: [
        "huiselijk geweld", "kindermishandel", "partnergeweld", "eerwraak", "domestic violence",
        "child abuse",
      ]),
    Subject(
      tags: ["huiselijk geweld", "seksueel geweld", "domestic violence", "sexual violence"],
      beginnings: ["misbruikt", "misbruik van een kind", "kindermisbruik", "mishandel", "abused"]),
  ]

  /// The first word of a subject in a text, as it stands there.
  static func first(of subject: Subject, in text: String) -> String? {
    guard mayHold(subject, text) else { return nil }
    let original = Array(text)
    let lowered = original.map { $0.lowercased() }
    for at in original.indices where at == 0 || !original[at - 1].isLetter {
      for beginning in subject.beginnings {
        let wanted = beginning.map { String($0) }
        guard at + wanted.count <= lowered.count, lowered[at..<(at + wanted.count)].elementsEqual(wanted)
        else { continue }
        var end = at + wanted.count
        while end < original.count, original[end].isLetter { end += 1 }
        return String(original[at..<end])
      }
    }
    return nil
  }

  /// Whether a text holds the first letters of a word of a subject; most texts do not, and this is quick.
  private static func mayHold(_ subject: Subject, _ text: String) -> Bool {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return subject.beginnings.contains { beginning in
      let wanted = Array(beginning.utf8.prefix(3))
      guard let first = wanted.first, bytes.count >= wanted.count else { return false }
      return bytes.indices.dropLast(wanted.count - 1).contains { at in
        bytes[at] == first && bytes[at..<(at + wanted.count)].elementsEqual(wanted)
      }
    }
  }
}
