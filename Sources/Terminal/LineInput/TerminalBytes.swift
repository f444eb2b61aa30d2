import Glibc

/// The bytes that the terminal holds for us.
enum TerminalBytes {
  /// What ended a wait.
  struct Waking {
    /// Whether the terminal has something to read, or is gone.
    var terminal = false
    /// Whether a signal came.
    var signal = false
  }

  /// Waits for the terminal or a signal, at most `milliseconds` (-1: for ever).
  static func wait(milliseconds: Int32) -> Waking {
    var polled = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: SignalPipe.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return Waking() }
    return Waking(terminal: polled[0].revents != 0, signal: polled[1].revents != 0)
  }

  /// Reads what there is; nil if nothing came in time, empty if the terminal is gone.
  static func read(waiting milliseconds: Int32) -> [UInt8]? {
    var polled = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    var ready: CInt = 0
    repeat { ready = poll(&polled, 1, milliseconds) } while ready < 0 && errno == EINTR
    guard ready > 0 else { return nil }
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { space, filled in
      repeat { count = Glibc.read(0, space.baseAddress, space.count) } while count < 0 && errno == EINTR
      filled = max(count, 0)
    }
    return count < 0 && errno == EAGAIN ? nil : bytes
  }
}
