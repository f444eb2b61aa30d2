import Glibc
import Synchronization

/// The way out: the only place that writes to standard output.
///
/// Writes wait in a buffer until `flush`, which every prompt needs before it. If whoever read us is gone
/// (`| head`), the rest is dropped without a word, and `isClosed` tells the program to leave quietly.
public final class OutputSink: Sendable {
  private struct State {
    var buffer: [UInt8] = []
    var isClosed = false
  }

  private static let largestBuffer = 65_536
  private let descriptor: CInt
  private let state = Mutex(State())

  /// Makes a way out to an open descriptor; from then on a broken pipe is no signal any more.
  public init(descriptor: CInt = 1) {
    self.descriptor = descriptor
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether nobody can read us any more.
  public var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Takes bytes in.
  public func write(_ rendered: Rendered) {
    state.withLock { state in
      guard !state.isClosed else { return }
      state.buffer += rendered.text.utf8
      if state.buffer.count > Self.largestBuffer { drain(&state) }
    }
  }

  /// Writes what was taken in.
  public func flush() {
    state.withLock { drain(&$0) }
  }

  private func drain(_ state: inout State) {
    var rest = state.buffer[...]
    while !rest.isEmpty, !state.isClosed {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else { state.isClosed = !canGoOn(errno) }
    }
    state.buffer = []
  }

  /// Whether a failed write can be tried again; waits for the reader if it was too slow.
  private func canGoOn(_ error: CInt) -> Bool {
    if error == EINTR { return true }
    guard error == EAGAIN else { return false }
    var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&polled, 1, -1) >= 0 || errno == EINTR
  }
}
