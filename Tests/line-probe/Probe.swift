import Glibc
import SourceText
import Terminal

/// A program that does nothing but read lines and tell what it got, for the tests in a pseudo-terminal.
enum Probe {
  private static let completer = Completer(["verder", "kaart", "kijk", "Café", "Het buurthuis", "stoppen"])

  /// Reads lines until the end; `--keep` keeps what is typed ahead, `--limit N` sets the longest line.
  static func run() -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let limit = arguments.firstIndex(of: "--limit").flatMap { Int(arguments[$0 + 1]) } ?? 4000
    let capabilities = TerminalCapabilities.current()
    say("BREED \(capabilities.width) ascii=\(capabilities.isASCII) plain=\(capabilities.isPlain)")
    var input = LineInputs.standard(capabilities: capabilities, limit: limit) { say("MELDING \($0)") }
    while true {
      let event = input.read(
        prompt: "keuze> ", completions: completer, dropTypeAhead: !arguments.contains("--keep"))
      if let status = tell(event) { exit(status) }
    }
  }

  /// Tells what came; the exit status if that was the last.
  private static func tell(_ event: LineEvent) -> CInt? {
    switch event {
    case .line(let text, let lines): say("REGEL \(lines) \(text.count) <\(shown(text))>")
    case .interrupted(let again):
      say("ONDERBROKEN \(again)")
      return again ? 130 : nil
    case .endOfFile:
      say("EINDE bewaard")
      return 0
    case .terminated(let signal): return 128 + signal
    case .invalid: say("ONGELDIG")
    case .tooLong(let limit): say("TE LANG \(limit)")
    }
    return nil
  }

  private static func shown(_ text: String) -> String {
    String(text.map { $0 == "\n" ? "|" : $0 }.prefix(60))
  }

  private static func say(_ text: String) {
    let bytes = Array((OutputGate.clean(text) + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
