/// A language in which the program speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case nl
  case en
}
