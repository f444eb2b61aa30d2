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

  /// The subjects of which a word, in small letters, can be the first word, a bit for each.
  static func mask(of word: String) -> UInt8 {
    var word = word
    return word.withUTF8 { bytes in
      guard bytes.count >= 4 else { return 0 }
      guard bytes.allSatisfy({ $0 < 0x80 }) else {
        return mask(ofCharacters: Array(String(decoding: bytes, as: UTF8.self)))
      }
      return firstWords.reduce(0) { mask, first in
        bytes.count >= first.bytes.count && holds(bytes, first.bytes) ? mask | first.mask : mask
      }
    }
  }

  private static func holds(_ bytes: Letters.Bytes, _ wanted: [UInt8]) -> Bool {
    (0...(bytes.count - wanted.count)).contains { at in
      bytes[at] == wanted[0] && bytes[at..<(at + wanted.count)].elementsEqual(wanted)
    }
  }

  private static func mask(ofCharacters letters: [Character]) -> UInt8 {
    firstWords.reduce(0) { mask, first in
      letters.indices.contains { letters[$0...].starts(with: first.letters) } ? mask | first.mask : mask
    }
  }

  /// The first words of all beginnings.
  private static let firstWords: [(letters: [Character], bytes: [UInt8], mask: UInt8)] =
    subjects.enumerated().flatMap { index, subject in
      subject.beginnings.map { beginning in
        let first = beginning.prefix { $0 != " " }
        return (Array(first), Array(first.utf8), 1 << UInt8(index))
      }
    }
}
