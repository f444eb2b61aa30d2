/// The comparison of a typed text with the texts that are right.
///
/// Forgiven are case, accents, quotes, hyphens, spaces, a leading article, the last punctuation, and the
/// two ways to write an `ij`; one typo in a word of six letters or more makes it almost right. Digits are
/// never forgiven. Made of fixed tables, so that a replay gives the same for ever.
public enum TextMatching {
  /// How a typed text compares.
  public enum Match: Sendable, Hashable {
    /// It is right.
    case right
    /// It is right but for the spelling; the text as it should be.
    case almost(String)
    /// It is not right.
    case wrong
  }

  /// Compares `typed` with each of `keys`.
  ///
  /// With `exact` only the spaces around it and the composition of letters (NFC or NFD) are forgiven.
  public static func match(_ typed: String, against keys: [String], exact: Bool = false) -> Match {
    if keys.contains(typed), !isBlank(typed) { return .right }
    let trimmed = trimmed(typed)
    guard !trimmed.isEmpty else { return .wrong }
    if keys.contains(where: { Self.trimmed($0) == trimmed }) { return .right }
    if exact { return .wrong }
    let text = FoldedText(typed)
    guard !text.words.isEmpty else { return .wrong }
    let folded = keys.map { (key: $0, text: FoldedText($0)) }
    if folded.contains(where: { text.matches($0.text) }) { return .right }
    let near = folded.first { text.isAlmost($0.text) }
    return near.map { .almost(String(Self.trimmed($0.key))) } ?? .wrong
  }

  /// Whether a text holds nothing but spaces and signs that do not show.
  public static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { LetterFolding.isSpace($0) || LetterFolding.isInvisible($0) }
  }

  /// The text without the spaces around it.
  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !LetterFolding.isSpace($0) }),
      let last = scalars.lastIndex(where: { !LetterFolding.isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
