import PseudoTerminal
import Testing

/// What is typed at a real terminal, with readline behind it.
@Suite(.serialized) struct LineEditingTests {
  @Test func `Half a word and Ctrl-C leave nothing of it in the answer`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("halve invoer")
    try terminal.expect("halve invoer")
    try terminal.send("\u{3}")
    try terminal.expect("MELDING lineCleared")
    try terminal.expect("keuze> ")
    try terminal.send("b\r")
    try terminal.expect("REGEL 1 1 <b>")
  }

  @Test func `Ctrl-C twice with nothing typed leaves with 130 and the terminal as it was`() throws {
    let fresh = try ProbeTerminal.start()
    let before = fresh.settings
    try fresh.send("\u{3}")
    try fresh.expect("ONDERBROKEN false")
    try fresh.expect("keuze> ")
    try fresh.send("\u{3}")
    try fresh.expect("ONDERBROKEN true")
    #expect(try fresh.waitForEnd() == .exited(130))
    #expect(fresh.settings != before)
    #expect(fresh.settings == (try Self.untouchedSettings()))
  }

  @Test func `A second Ctrl-C after a cleared line leaves too, and a line in between starts over`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("\u{3}")
    try terminal.expect("ONDERBROKEN false")
    try terminal.expect("keuze> ")
    try terminal.send("b\r")
    try terminal.expect("keuze> ")
    try terminal.send("half")
    try terminal.expect("half")
    try terminal.send("\u{3}")
    try terminal.expect("lineCleared")
    try terminal.expect("keuze> ")
    try terminal.send("\u{3}")
    try terminal.expect("ONDERBROKEN true")
    #expect(try terminal.waitForEnd() == .exited(130))
  }

  @Test func `Ctrl-D ends with one prompt, and the word that all is kept`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.hasSuffix("keuze> \r\nEINDE bewaard\r\n"))
  }

  @Test(arguments: [(1, 129), (15, 143), (3, 131)] as [(CInt, CInt)])
  func `A signal to end reaches us, and the terminal is restored`(signal: CInt, status: CInt) throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("half")
    try terminal.expect("half")
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(status))
    #expect(terminal.settings == (try Self.untouchedSettings()))
    #expect(terminal.transcript.suffix(8) == Array("\u{1B}[?2004l".utf8)[...])
  }

  @Test func `Ctrl-Z gives the terminal back, and fg shows the prompt with the text again`() throws {
    let environment = ProbeTerminal.environment(["TERM": "dumb", "PS1": "shell$ "])
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "--noprofile", "-i"], environment: environment)
    try terminal.expect("shell$ ")
    try terminal.send("TERM=xterm \(ProbeTerminal.path)\r")
    try terminal.expect("keuze> ")
    try terminal.send("half")
    try terminal.expect("half")
    try terminal.send("\u{1A}")
    try terminal.expect("shell$ ")
    try terminal.send("stty -a | grep -o ' icanon'; fg\r")
    try terminal.expect("\n icanon")
    try terminal.expect("keuze> half")
    try terminal.send(" en heel\r")
    #expect(!(try terminal.expect("REGEL 1 12 <half en heel>")).contains("keuze"))
  }

  @Test func `A stop that comes from outside leaves the text to go on with`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("half")
    try terminal.expect("half")
    terminal.signal(19)
    terminal.signal(18)
    try terminal.expect("keuze> half")
    try terminal.send("\r")
    try terminal.expect("REGEL 1 4 <half>")
  }

  @Test func `Ctrl-Z where no shell could bring us back changes nothing`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("half")
    try terminal.expect("half")
    try terminal.send("\u{1A}")
    try terminal.expect("keuze> half")
    try terminal.send("\r")
    try terminal.expect("REGEL 1 4 <half>")
  }

  @Test func `A window of another size keeps the typed text`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("een antwoord van meer dan veertig tekens dat past")
    try terminal.expect("dat past")
    for columns in [40, 200] {
      terminal.resize(rows: 24, columns: columns)
      try terminal.expect("een antwoord")
      terminal.settle(milliseconds: 60)
    }
    try terminal.send("\r")
    try terminal.expect("REGEL 1 49 <een antwoord van meer dan veertig tekens dat past>")
  }

  @Test(arguments: [(0, 0), (1, 1), (24, 20), (24, 256), (24, 300)])
  func `A window of any size takes a line`(rows: Int, columns: Int) throws {
    let terminal = try ProbeTerminal.start(rows: rows, columns: columns)
    try terminal.send("een antwoord van meer dan veertig tekens dat past\r")
    try terminal.expect("REGEL 1 49")
    terminal.resize(rows: 1, columns: 1)
    try terminal.expect("keuze> ")
    try terminal.send("nog een\r")
    try terminal.expect("REGEL 1 7 <nog een>")
  }

  @Test func `An escape key, unknown keys and commands to the terminal do nothing`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("a\u{1B}")
    try terminal.expect("a")
    terminal.settle(milliseconds: 90)  // Escape alone ends by silence
    try terminal.send("b\u{1B}[31mc\u{1B}[2~d\u{1B}]0;titel\u{7}e\u{C}\u{1B}OP\u{1B}[[Af\r")
    try terminal.expect("REGEL 1 6 <abcdef>")
    #expect(!terminal.text.contains("\u{1B}[2J"))
    #expect(!terminal.text.contains("\u{7}"))
  }

  @Test func `Ctrl-S does not freeze the terminal, and Ctrl-L does not clear it`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("a\u{13}b\u{C}\r")
    try terminal.expect("REGEL 1 2 <ab>")
    #expect(!terminal.text.contains("\u{1B}[2J"))
  }

  @Test func `Arrows, Home, Delete and the history work over letters of more bytes`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("één\u{1B}[D\u{1B}[D\u{7F}\u{1B}[HZ\u{1B}[F!\r")
    try terminal.expect("REGEL 1 4 <Zén!>")
    try terminal.expect("keuze> ")
    try terminal.send("\u{1B}[A\u{1B}[1~\u{1B}[3~\r")
    try terminal.expect("REGEL 1 3 <én!>")
  }

  /// The settings that a new terminal has.
  static func untouchedSettings() throws -> [UInt32] {
    let terminal = try PseudoTerminal("/bin/true", environment: [:])
    _ = try terminal.waitForEnd()
    return terminal.settings
  }
}
