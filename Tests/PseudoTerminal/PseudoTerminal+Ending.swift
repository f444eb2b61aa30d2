import Glibc

extension PseudoTerminal {
  /// What went wrong in a test's terminal.
  public enum Failure: Error, CustomStringConvertible {
    /// The system refused something.
    case system(String, CInt)
    /// The awaited text did not come; what came instead.
    case missing(String, unread: String)
    /// The program did not end.
    case running

    /// What went wrong, for the report of a test.
    public var description: String {
      switch self {
      case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
      case .missing(let text, let unread): "no \(text.debugDescription) in \(unread.debugDescription)"
      case .running: "the program still runs"
      }
    }
  }

  /// How a program ended.
  public enum Ending: Sendable, Hashable {
    /// It exited with a status.
    case exited(CInt)
    /// A signal ended it.
    case killed(CInt)
  }
}
