import Dispatch
import Foundation
import Glibc
import SourceText

/// The passphrase of an issuer's key: from a file, from the environment, or typed without being shown.
struct Passphrase {
  /// The environment variable that may hold it.
  static let variable = "LEERWIJK_PASSPHRASE"
  /// The fewest characters of a new one.
  static let fewest = 12

  let start: ProgramStart
  let file: String?

  /// The passphrase of a key that is there.
  func ask() throws -> String {
    if let given = try given() { return given }
    return try typed(Wording(nl: "Wachtwoordzin: ", en: "Passphrase: "))
  }

  /// A passphrase for a new key; asked twice where it is typed.
  func choose() throws -> String {
    if let given = try given() { return try strong(given) }
    let first = try strong(
      typed(
        Wording(
          nl: "Kies een wachtwoordzin (minstens \(Self.fewest) tekens): ",
          en: "Choose a passphrase (at least \(Self.fewest) characters): ")))
    guard try typed(Wording(nl: "Nog een keer: ", en: "Once more: ")) == first else {
      throw start.fail(
        Wording(nl: "De twee zijn niet gelijk. Begin opnieuw.", en: "The two are not the same. Begin anew."),
        code: 64)
    }
    return first
  }

  private func strong(_ text: String) throws -> String {
    guard text.count >= Self.fewest else {
      throw start.fail(
        Wording(
          nl:
            "Deze wachtwoordzin is te kort. Neem minstens \(Self.fewest) tekens, liefst vier of vijf woorden.",
          en:
            "This passphrase is too short. Take at least \(Self.fewest) characters, best four or five words."),
        code: 64)
    }
    return text
  }

  private func given() throws -> String? {
    if let file {
      guard let data = FileManager.default.contents(atPath: file) else {
        throw start.fail(ClosedFile.Fault.unreadable(file).words, code: 66)
      }
      let text = String(decoding: data, as: UTF8.self)
      return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first.map(String.init)
        ?? ""
    }
    return start.environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Reads a line from the terminal itself, unseen.
  private func typed(_ prompt: Wording) throws -> String {
    let terminal = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else {
      throw start.fail(
        Wording(
          nl: "De wachtwoordzin is nodig. Geef hem met --passphrase-file BESTAND of in \(Self.variable).",
          en: "The passphrase is needed. Give it with --passphrase-file FILE or in \(Self.variable)."),
        code: 64)
    }
    defer { close(terminal) }
    var before = termios()
    tcgetattr(terminal, &before)
    var hidden = before
    hidden.c_lflag &= ~tcflag_t(ECHO)
    hidden.c_lflag |= tcflag_t(ICANON | ISIG)
    // Ctrl-C ends the program; the terminal must show what is typed again then.
    let restore = TerminalRestore(terminal, before)
    tcsetattr(terminal, TCSAFLUSH, &hidden)
    // Only now, so that nothing is typed in answer to it while it would still be shown.
    put(prompt[start.language], terminal)
    defer {
      restore.end()
      put("\n", terminal)
    }
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(terminal, &byte, 1) == 1, byte != 0x0A, bytes.count < 4096 { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func put(_ text: String, _ terminal: CInt) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(terminal, bytes, bytes.count)
  }
}

/// Puts a terminal back as it was, also where Ctrl-C ends the program meanwhile.
private final class TerminalRestore {
  private let source: any DispatchSourceSignal
  private let terminal: CInt
  private var before: termios

  init(_ terminal: CInt, _ before: termios) {
    self.terminal = terminal
    self.before = before
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      var state = before
      tcsetattr(terminal, TCSANOW, &state)
      Glibc._exit(130)
    }
    source.resume()
    self.source = source
  }

  func end() {
    source.cancel()
    tcsetattr(terminal, TCSANOW, &before)
    signal(SIGINT, SIG_DFL)
  }
}
