import PseudoTerminal
import Testing

/// Terminals and locales of every kind.
@Suite(.serialized) struct LocaleAndTerminalTypeTests {
  @Test(arguments: ["dumb", "foo-unknown", "", nil] as [String?])
  func `A terminal that knows no escapes gets none`(term: String?) throws {
    let terminal = try ProbeTerminal.start(environment: ["TERM": term])
    try terminal.send("half")
    try terminal.expect("half")
    try terminal.send("\u{3}")
    try terminal.expect("keuze> ")
    try terminal.send("k\tijk \u{1B}[D\u{7F}!\r")
    try terminal.expect("REGEL 1 5 <kij! >")
    try terminal.expect("keuze> ")
    try terminal.send("\u{1B}[200~een\ntwee\u{1B}[201~")
    try terminal.expect("twee")
    try terminal.send("\r")
    try terminal.expect("REGEL 2 8 <een|twee>")
    terminal.resize(rows: 24, columns: 40)
    try terminal.expect("keuze> ")
    try terminal.send("\u{4}")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.transcript.contains(0x1B))
    #expect(!terminal.transcript.contains(7))
  }

  @Test(
    arguments: [
      (["LC_ALL": "C"], "ascii=true"), (["LC_ALL": nil], "ascii=true"),
      (["LC_ALL": nil, "LC_CTYPE": "UTF-8"], "ascii=false"),
      (["LC_ALL": "xx_YY.UTF-8"], "ascii=false"), (["LC_ALL": nil, "LANG": "nl_NL.UTF-8"], "ascii=false"),
    ] as [([String: String?], String)])
  func `In every locale letters are letters`(environment: [String: String?], characters: String) throws {
    let terminal = try PseudoTerminal(
      ProbeTerminal.path, environment: ProbeTerminal.environment(environment))
    try terminal.expect("BREED 80 \(characters)")
    try terminal.expect("keuze> ")
    #expect(terminal.text.hasPrefix("BREED"))
    try terminal.send("Ömer €5 caféé\u{7F}\r")
    try terminal.expect("REGEL 1 12 <Ömer €5 café>")
  }

  @Test(arguments: ["李小龍", "नमस्ते", "e\u{301}", "❤️"])
  func `Text of any script comes back as it was typed`(text: String) throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send(text + "\r")
    try terminal.expect("<\(text)>")
  }
}
