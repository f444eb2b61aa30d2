/// What keeps a certificate from being written once all is in order with the attempt.
public enum IssueFault: Error, Sendable, Hashable {
  /// A file could not be put together.
  case notWritten
  /// The key did not sign.
  case notSigned
  /// The list of withdrawn certificates is full.
  case listFull
}
