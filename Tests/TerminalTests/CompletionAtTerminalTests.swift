import Foundation
import PseudoTerminal
import Testing

/// TAB at a real terminal.
@Suite(.serialized) struct CompletionAtTerminalTests {
  @Test func `TAB completes a word and puts a space behind it`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("ver\t")
    try terminal.expect("verder ")
    try terminal.send("\r")
    try terminal.expect("REGEL 1 7 <verder >")
  }

  @Test func `One TAB lists what fits, and the typed text is there again`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("k\t")
    try terminal.expect("\r\nkaart  kijk\r\nkeuze> k")
    try terminal.send("i\t")
    try terminal.expect("ijk ")
  }

  @Test func `TAB finds a word with an accent, and a word within the line`() throws {
    let terminal = try ProbeTerminal.start()
    try terminal.send("ga CAFE\t\r")
    try terminal.expect("<ga Café >")
    try terminal.expect("keuze> ")
    try terminal.send("ga het b\t\r")
    try terminal.expect("<ga Het buurthuis >")
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func `TAB shows no file names and never rings`(term: String) throws {
    let terminal = try ProbeTerminal.start(environment: ["TERM": term])
    try terminal.send("/et\t\t~\t\tx\u{1B}*\u{1B}?")
    try terminal.send("\r")
    try terminal.expect("</et~x>")
    #expect(!terminal.transcript.contains(7))
    #expect(!terminal.text.contains("etc"))
  }

  @Test func `The learner's own key file cannot take keys away`() throws {
    let file = "/tmp/leerwijk-inputrc-\(ProcessInfo.processInfo.processIdentifier)"
    try "set bell-style audible\n\"b\": \"nee\\C-m\"\nRETURN: abort\nTAB: self-insert\n"
      .write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let terminal = try ProbeTerminal.start(environment: ["INPUTRC": file])
    try terminal.send("b ver\t\r")
    try terminal.expect("<b verder >")
  }
}
