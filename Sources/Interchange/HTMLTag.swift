/// A tag of HTML in untrusted text, and the references to characters.
struct HTMLTag {
  let name: String
  let isClosing: Bool
  /// The addresses and texts that matter: `href`, `src`, `alt`.
  let attributes: [String: String]
  /// The index just behind it.
  let end: Int

  /// The longest tag that is looked for, in scalars.
  private static let longest = 4000

  /// The tag that begins at `start`, where a `<` stands; nil where it is none.
  init?(_ text: [Unicode.Scalar], at start: Int) {
    var at = start + 1
    let isClosing = at < text.count && text[at] == "/"
    if isClosing { at += 1 }
    var name = ""
    while at < text.count, name.utf8.count < 20,
      Self.isLetter(text[at]) || !name.isEmpty && Self.isNameScalar(text[at])
    {
      name.unicodeScalars.append(text[at])
      at += 1
    }
    guard !name.isEmpty, at < text.count,
      text[at] == ">" || text[at] == "/" || text[at].properties.isWhitespace
    else {
      return nil
    }
    guard let (attributes, end) = Self.attributes(text, at, limit: start + Self.longest) else { return nil }
    self.name = name.lowercased()
    self.isClosing = isClosing
    self.attributes = attributes
    self.end = end
  }

  private static func attributes(_ text: [Unicode.Scalar], _ start: Int, limit: Int) -> (
    [String: String], Int
  )? {
    var found: [String: String] = [:]
    var at = start
    while at < min(text.count, limit) {
      if text[at] == ">" { return (found, at + 1) }
      if text[at] == "<" { return nil }
      guard isLetter(text[at]) else {
        at += 1
        continue
      }
      var name = ""
      while at < text.count, isNameScalar(text[at]) {
        name.unicodeScalars.append(text[at])
        at += 1
      }
      guard at < text.count, text[at] == "=" else { continue }
      let (value, next) = value(text, at + 1, limit: limit)
      found[name.lowercased()] = value
      at = next
    }
    return nil
  }

  private static func value(_ text: [Unicode.Scalar], _ start: Int, limit: Int) -> (String, Int) {
    var at = start
    var value = String.UnicodeScalarView()
    guard at < text.count, text[at] == "\"" || text[at] == "'" else {
      while at < min(text.count, limit), text[at] != ">", !text[at].properties.isWhitespace {
        value.append(text[at])
        at += 1
      }
      return (decoded(String(value)), at)
    }
    let quote = text[at]
    at += 1
    while at < min(text.count, limit), text[at] != quote {
      value.append(text[at])
      at += 1
    }
    return (decoded(String(value)), min(at + 1, text.count))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
  }

  /// A text with its references to characters replaced.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      if scalars[at] == "&", let (character, end) = reference(scalars, at: at) {
        result.append(contentsOf: character.unicodeScalars)
        at = end
      } else {
        result.append(scalars[at])
        at += 1
      }
    }
    return String(result)
  }

  /// The character that a reference such as `&eacute;` or `&#233;` means, and the index behind it.
  static func reference(_ text: [Unicode.Scalar], at start: Int) -> (String, Int)? {
    var at = start + 1
    var name = ""
    while at < text.count, text[at] != ";", name.utf8.count < 12, text[at] == "#" || isNameScalar(text[at]) {
      name.unicodeScalars.append(text[at])
      at += 1
    }
    guard at < text.count, text[at] == ";", !name.isEmpty else { return nil }
    if let known = names[name] { return (known, at + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value) else { return nil }
    return (String(scalar), at + 1)
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "eacute": "é", "egrave": "è",
    "ecirc": "ê", "euml": "ë", "iuml": "ï", "iacute": "í", "icirc": "î", "ouml": "ö", "oacute": "ó",
    "ocirc": "ô",
    "uuml": "ü", "uacute": "ú", "ucirc": "û", "auml": "ä", "aacute": "á", "agrave": "à", "acirc": "â",
    "ccedil": "ç", "ntilde": "ñ", "Eacute": "É", "Euml": "Ë", "Ouml": "Ö", "Uuml": "Ü", "Auml": "Ä",
    "szlig": "ß",
    "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    "euro": "€",
    "bull": "•", "middot": "·", "times": "×", "deg": "°", "copy": "©", "laquo": "«", "raquo": "»",
    "rarr": "→",
    "shy": "",
  ]
}
