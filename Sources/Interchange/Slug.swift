import Foundation

/// Makes the id that a course gives to a heading or an option, so that texts can be made unique before.
///
/// As github-slugger does: lower case, without anything but letters, marks, digits, `-` and `_`, each
/// space a hyphen; after NFC. The tests compare it with the parser's.
enum Slug {
  static func of(_ text: String) -> String {
    var result = ""
    for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if scalar == " " {
        result.append("-")
      } else if scalar == "-" || scalar == "_" || keeps(scalar) {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A slug that can name a folder or a file: ASCII letters, digits and single hyphens.
  static func file(_ text: String, otherwise: String) -> String {
    var result = ""
    for scalar in text.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark, !result.isEmpty, result.last != "-" {
        result.append("-")
      }
      if result.utf8.count >= 60 { break }
    }
    while result.last == "-" { result.removeLast() }
    return result.isEmpty ? otherwise : result
  }

  private static func keeps(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      true
    default: false
    }
  }
}

/// Makes texts different whose slugs would be the same.
struct UniqueNames {
  private var taken: Set<String>
  private var next: [String: Int] = [:]

  init(taken: Set<String> = []) { self.taken = taken }

  /// The text, with a number behind it where its slug is taken or empty.
  ///
  /// Without `needsLetters` one text of signs alone, such as `>`, may keep its empty slug.
  mutating func unique(_ text: String, prefix: String = "", needsLetters: Bool = true) -> String {
    let slug = Slug.of(prefix + text)
    let hasLetters = !Slug.of(text).allSatisfy { $0 == "-" || $0 == "_" }
    if hasLetters || !needsLetters, taken.insert(slug).inserted { return text }
    var number = next[slug] ?? 2
    while true {
      let candidate = "\(text) (\(number))"
      number += 1
      guard taken.insert(Slug.of(prefix + candidate)).inserted else { continue }
      next[slug] = number
      return candidate
    }
  }
}
