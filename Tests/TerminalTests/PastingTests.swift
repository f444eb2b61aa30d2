import PseudoTerminal
import Testing

/// Pastes and what is typed ahead, at a real terminal.
@Suite(.serialized) struct PastingTests {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  @Test func `A paste of two hundred lines is one line that says how many`() throws {
    let terminal = try ProbeTerminal.start()
    let lines = (1...200).map { "r\($0)" }.joined(separator: "\n")
    try terminal.send(Self.start + lines + "\n" + Self.end)
    try terminal.expect("r200")
    try terminal.send("\r")
    try terminal.expect("REGEL 200 891 <r1|r2|r3|")
    try terminal.expect("keuze> ")
    terminal.settle()
    #expect(terminal.text.split(separator: "REGEL").count == 2)
  }

  @Test func `Lines pasted without brackets answer one question, and the rest is dropped and told`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send((1...200).map { "regel \($0)\n" }.joined())
    try terminal.expect("REGEL 1 7 <regel 1>")
    try terminal.expect("MELDING typeAheadDropped(lines: 199)")
    try terminal.expect("keuze> ")
    try terminal.send("b\r")
    try terminal.expect("REGEL 1 1 <b>")
  }

  @Test func `What is typed ahead is kept where nothing is asked`() throws {
    let terminal = try ProbeTerminal.start(["--keep"])
    try terminal.send("een\ntwee\n")
    try terminal.expect("<een>")
    try terminal.expect("<twee>")
  }

  @Test func `Control characters in a paste reach neither the terminal nor the line`() throws {
    let terminal = try ProbeTerminal.start()
    let hostile = "x\u{1B}[31my\u{1B}]0;t\u{7}\0\u{1}\u{8}\u{9B}31m\u{202E}\u{200B}z"
    try terminal.send(Self.start + hostile + Self.end)
    try terminal.expect("x[31my]0;t31mz")
    try terminal.send("\r")
    try terminal.expect("REGEL 1 14 <x[31my]0;t31mz>")
    try terminal.expect("keuze> ")
    let text = terminal.text
    for control in ["\u{1B}", "\u{7}", "\0", "\u{1}", "\u{8}", "\u{9B}", "\u{202E}", "\u{200B}"] {
      #expect(!text.contains(control))
    }
  }

  @Test func `A paste without an end can be ended late, and what comes after it works`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send(Self.start + "half")
    terminal.settle(milliseconds: 100)
    try terminal.send(Self.end)
    try terminal.expect("half")
    try terminal.send("\r")
    try terminal.expect("REGEL 1 4 <half>")
    try terminal.expect("keuze> ")
    try terminal.send("b\r")
    try terminal.expect("REGEL 1 1 <b>")
  }

  @Test func `A paste whose end never comes is shown after a second, and Enter works`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send(Self.start + "half")
    try terminal.expect("half")
    try terminal.send("\r")
    try terminal.expect("REGEL 1 4 <half>")
  }

  @Test func `Ctrl-C gets out of a paste without an end at once`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send(Self.start + "half")
    terminal.settle(milliseconds: 50)
    try terminal.send("\u{3}")
    try terminal.expect("keuze> ")
    try terminal.send("b\r")
    try terminal.expect("REGEL 1 1 <b>")
  }

  @Test(arguments: ["xterm-256color", "dumb"], [true, false])
  func `Ten thousand characters get one message, soon, and the next line works`(
    term: String, isPasted: Bool
  ) throws {
    let terminal = try ProbeTerminal.start(environment: ["TERM": term])
    let long = String(repeating: "abcdefghi ", count: 1000)
    let clock = ContinuousClock()
    let time = try clock.measure {
      try terminal.send(isPasted ? Self.start + long + Self.end : long)
      try terminal.send("\r")
      try terminal.expect("TE LANG 4000")
    }
    #expect(time < .seconds(6))  // 2 s on a quiet machine; this guards against a hang
    try terminal.expect("keuze> ")
    try terminal.send("b\r")
    try terminal.expect("REGEL 1 1 <b>")
  }

  @Test func `Bytes that are no letters are asked again`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send([0x61, 0xFF, 0xFE, 0x62, 0x0D])
    try terminal.expect("ONGELDIG")
    try terminal.expect("keuze> ")
    try terminal.send("b\r")
    try terminal.expect("REGEL 1 1 <b>")
  }
}
