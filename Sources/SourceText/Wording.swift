/// A text in every language the program speaks; it cannot be made with one of them missing.
public struct Wording: Sendable, Hashable {
  /// The Dutch text.
  public let nl: String
  /// The English text.
  public let en: String

  /// Makes a wording from its Dutch and its English text.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
