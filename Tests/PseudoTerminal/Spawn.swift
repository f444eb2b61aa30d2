import Glibc

/// Starting a program as the leader of a session.
enum Spawn {
  /// POSIX_SPAWN_SETSIGDEF, SETSIGMASK and SETSID, which are macros that Swift does not see.
  private static let flags: Int16 = 0x04 | 0x08 | 0x80

  /// Starts a program on `terminal`, with every signal unblocked and at its default.
  static func start(
    _ path: String, arguments: [String], environment: [String: String], terminal: [CChar]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)  // becomes its controlling terminal
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = try attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var process: pid_t = 0
    let code = withStrings([path] + arguments) { argv in
      withStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
        posix_spawn(&process, path, &actions, &attributes, argv, envp)
      }
    }
    guard code == 0 else { throw PseudoTerminal.Failure.system("posix_spawn \(path)", code) }
    return process
  }

  private static func attributes() throws -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, flags)
    return attributes
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

/// A clock that only goes forward.
enum Clock {
  /// Seconds since some moment.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Looking for things in a transcript.
enum Search {
  /// The end of the first `wanted` at or after `start`.
  static func end(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !wanted.isEmpty, bytes.count - start >= wanted.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { bytes[$0..<($0 + wanted.count)] == wanted[...] }
      .map { $0 + wanted.count }
  }

  /// `text` without `ESC[?2004h` and `ESC[?2004l`.
  static func strip(_ text: String) -> String {
    text.split(separator: "\u{1B}[?2004h", omittingEmptySubsequences: false).joined()
      .split(separator: "\u{1B}[?2004l", omittingEmptySubsequences: false).joined()
  }
}
