import LearnerRecords
import PseudoTerminal
import Testing

/// What is typed at a real terminal.
///
/// The numbers are those of the acceptance checks of the terminal's design.
@Suite struct TerminalInputTests {
  /// A learner at the first question of the course, which has three options.
  private func atQuestion(
    _ home: Home, environment: [String: String?] = [:], rows: Int = 50, columns: Int = 80
  ) throws -> Sitting {
    let sitting = try Sitting(home, environment: environment, rows: rows, columns: columns)
    try sitting.type("les 1.3")
    #expect(sitting.prompt == "antwoord")
    return sitting
  }

  /// How many answers were recorded, and the screen is still the question.
  private func answers(_ home: Home) throws -> [String] { try Recorded(home).answers }

  @Test(arguments: ["b", "B", " b ", "b.", "b)", "Mijn bovenbuurman zet zijn fiets steeds in de weg", "mij"])
  func `10: A letter, a text and its beginning give the same answer`(typed: String) throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    #expect(try sitting.type(typed).contains("NIET GOED."))
    #expect(try answers(home).count == 1)
    #expect(try answers(home)[0].contains("bovenbuurman"))
  }

  @Test func `Nobody leaves a wrong answer without the right one and why`() throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    #expect(!(try sitting.type("a").contains("Het goede antwoord:")))
    #expect(try sitting.type("b").contains("NIET GOED."))
    let right = try sitting.type("")
    #expect(right.unstyled.flowing.contains("Het goede antwoord: c. \"Zo zijn ze daar"))
    #expect(right.contains("Uitleg:"))
    #expect(try sitting.type("kijk").contains("Het goede antwoord:"))
    #expect(!(try sitting.type("").contains("De stoep voor Hoogzicht")))
    #expect(try answers(home).count == 2)
  }

  @Test func `11: Enter at a question shows it again and costs nothing`() throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    #expect(try sitting.type("").contains("De stoep voor Hoogzicht"))
    #expect(sitting.prompt == "antwoord")
    #expect(try answers(home).isEmpty)
  }

  @Test(arguments: [
    ("ongedaam", "Bedoel je: ongedaan?"), ("z", "Typ een letter van a tot en met c."),
    ("9", "Typ een letter"),
    ("ver", "Dat past bij meer: verder"), ("qqq rrr", "Ik begrijp \"qqq rrr\" niet."),
    ("\u{FF}\u{FF}\u{FF}", "Ik begrijp"),
  ])
  func `12 13 14: What fits nothing, or several things, is told and changes nothing`(
    typed: String, words: String
  ) throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    let before = try Recorded(home).count
    #expect(try sitting.type(typed).unstyled.flowing.contains(words), "\(sitting.last)")
    #expect(sitting.prompt == "antwoord")
    #expect(try Recorded(home).count == before)
  }

  @Test func `14: A number that no choice has is answered with the range`() throws {
    let sitting = try Sitting(try Home(), rows: 50)
    try sitting.type("deel 4")
    #expect(try sitting.type("7").contains("Typ een nummer van 1 tot en met 2."))
    #expect(sitting.prompt == "keuze")
  }

  @Test(arguments: ["help", "hulp", "?", "huh?"])
  func `15: Help is about the prompt, in at most twelve rows, and gives the same prompt`(word: String) throws
  {
    let sitting = try Sitting(try Home(), rows: 60)
    let places = [
      "les 1.1", "les 1.3", "menu", "instellingen", "notitieboek", "deel 4", "kaart", "terug", "deel 5",
    ]
    var seen: Set<String> = []
    for place in places {
      try sitting.type(place)
      let prompt = sitting.prompt
      let rows = try sitting.type(word).unstyled.split(separator: "\n").dropFirst().dropLast()
      #expect(sitting.prompt == prompt, "at \(place)")
      #expect(rows.count <= 12 && rows.count >= 5, "at \(place)")
      #expect(rows.contains { $0.contains("stoppen = bewaren en afsluiten") })
      seen.insert(String(rows.first ?? ""))
    }
    #expect(seen.count >= 6)
  }

  @Test func `16: TAB finds commands, choices and places, and no file names`() throws {
    let sitting = try Sitting(try Home(), rows: 50)
    try sitting.type("deel 4")
    let terminal = sitting.terminal
    try terminal.send("verd\t")
    try terminal.expect("verder ")
    try terminal.send("\u{15}k\t")
    try terminal.expect("kijk  kaart")
    try terminal.send("\u{15}zeg\t")
    try terminal.expect("Zeg dat je trek hebt en loop door naar de bakker")
    try terminal.send("\u{15}/etc/pass\t")
    terminal.settle()
    #expect(!terminal.text.contains("passwd"))
    #expect(!terminal.transcript.contains(7))
    try sitting.press("\u{15}1\r")
    #expect(sitting.last.contains("Margreet denkt hardop"))
  }

  @Test func `17: Taking a choice back restores the scene and the notebook`() throws {
    let home = try Home()
    let sitting = try Sitting(home, rows: 50)
    try sitting.type("deel 4")
    let scene = try sitting.type("kijk")
    try sitting.type("2")
    #expect(try sitting.type("notitieboek").contains("Die mensen van de flat"))
    try sitting.type("")
    let back = try sitting.type("ongedaan")
    #expect(back.contains("Teruggenomen: Zeg dat je trek hebt"))
    #expect(back.unstyled.contains(scene.unstyled.dropFirst("kijk\n".count)))
    #expect(!(try sitting.type("notitieboek")).contains("Die mensen van de flat"))
  }

  @Test func `17: In a test nothing can be taken back, and that is said`() throws {
    let sitting = try Sitting(try Home(), rows: 50)
    try sitting.type("deel 5")
    try sitting.type("")
    try sitting.type("a")
    if sitting.prompt == "zeker" { try sitting.type("1") }
    #expect(try sitting.type("ongedaan").flowing.contains("In een toets kun je niets terugnemen"))
  }

  @Test(arguments: [
    "les 1.1", "les 1.3", "deel 4", "kaart", "lijst", "menu", "notitieboek", "instellingen", "deel 5",
  ])
  func `18: To look shows the screen again, byte for byte`(place: String) throws {
    let sitting = try Sitting(try Home(), rows: 60)
    let first = try sitting.type(place).drop { $0 != "\r\n" }
    let second = try sitting.type("kijk").drop { $0 != "\r\n" }
    let third = try sitting.type("look").drop { $0 != "\r\n" }
    #expect(second == third)
    #expect(first.hasSuffix(second) || place == "deel 4")
    #expect(second.contains("stoppen") || place == "instellingen")
  }

  @Test(arguments: ["stoppen\r", "quit\r", ":q\r", "s\r", "\u{4}"])
  func `19: Leaving says in the last row that all is saved, and ends with 0`(keys: String) throws {
    let sitting = try Sitting(try Home())
    #expect(try sitting.leave(keys) == .exited(0))
    #expect(sitting.last.split { $0.isNewline }.last?.contains("Alles is bewaard") == true)
  }

  @Test func `21: Half a word and Ctrl-C leave nothing of it in the answer`() throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    try sitting.terminal.send("halve inv")
    try sitting.terminal.expect("halve inv")
    #expect(try sitting.press("\u{3}").contains("Regel gewist"))
    try sitting.type("b")
    #expect(try answers(home).count == 1)
  }

  @Test func `22: Ctrl-C twice with nothing typed ends with 130 and the terminal as it was`() throws {
    let fresh = try PseudoTerminal("/bin/true", environment: [:])
    _ = try fresh.waitForEnd()
    let sitting = try Sitting(try Home())
    #expect(try sitting.press("\u{3}").contains("Nog een keer Ctrl-C = stoppen"))
    #expect(try sitting.leave("\u{3}") == .exited(130))
    #expect(sitting.terminal.settings == fresh.settings)
  }

  @Test(arguments: [(1, 129), (15, 143)] as [(Int32, Int32)])
  func `9: A signal to end leaves with its code and the terminal as it was`(signal: Int32, code: Int32) throws
  {
    let fresh = try PseudoTerminal("/bin/true", environment: [:])
    _ = try fresh.waitForEnd()
    let sitting = try Sitting(try Home())
    sitting.terminal.signal(signal)
    #expect(try sitting.terminal.waitForEnd() == .exited(code))
    #expect(sitting.terminal.settings == fresh.settings)
    #expect(sitting.terminal.text.contains("Alles is bewaard"))
  }

  @Test func `23: Ctrl-Z gives the shell back, and fg the prompt`() throws {
    let home = try Home()
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: home.environment(["PS1": "schelp$ ", "TERM": "dumb"]))
    try terminal.expect("schelp$ ")
    try terminal.send("'\(Repository.program)' take polarisatie --learner Noor\r")
    try terminal.expect("lees verder> ")
    try terminal.send("\u{1A}")
    try terminal.expect("schelp$ ")
    try terminal.send("fg\r")
    try terminal.expect("lees verder> ")
    try terminal.send("stoppen\r")
    try terminal.expect("Alles is bewaard.")
  }

  @Test(arguments: [false, true])
  func `24: Ten thousand characters are refused in one sentence`(isPasted: Bool) throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    let text = String(repeating: "x", count: 10_000)
    let said = try sitting.press((isPasted ? "\u{1B}[200~\(text)\u{1B}[201~" : text) + "\r")
    #expect(said.contains("Dat is te lang: hoogstens 2000 tekens."))
    #expect(try answers(home).isEmpty)
    #expect(try sitting.type("b").contains("NIET GOED."))
  }

  @Test func `25: A paste of 200 lines is at most one answer, and only once it is meant`() throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    let lines = Array(repeating: "b", count: 200).joined(separator: "\n")
    #expect(try sitting.press("\u{1B}[200~\(lines)\u{1B}[201~\r").contains("Je plakte 200 regels."))
    #expect(try answers(home).isEmpty)
    try sitting.type("")
    #expect(try answers(home).count == 1)
  }

  @Test func `25: Lines that arrive by themselves answer the open question only`() throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    try sitting.press(Array(repeating: "c\r", count: 50).joined())
    sitting.terminal.settle(milliseconds: 300)
    #expect(try answers(home).count <= 1)
    #expect(
      sitting.terminal.text.contains("telt niet mee voor deze vraag")
        || sitting.terminal.text.contains("Ik begrijp"))
  }

  @Test func `26 27 28: Hostile bytes, bytes that are no text, and a paste without an end do no harm`() throws
  {
    let home = try Home()
    let sitting = try atQuestion(home)
    let start = sitting.terminal.transcript.count
    try sitting.press("\u{1B}[200~zz\u{1B}[31m\u{1B}]0;x\u{7}\u{0}\u{1}yy\u{1B}[201~\r")
    let shown = sitting.terminal.transcript[start...]
    #expect(!String(decoding: shown, as: UTF8.self).contains("\u{1B}[31m"))
    #expect(!shown.contains(7) && !shown.contains(0) && !shown.contains(1))
    #expect(try sitting.press([0xFF, 0xFE, 0x0D]).contains("geen gewone tekst"))
    try sitting.terminal.send("\u{1B}[200~ab")
    sitting.terminal.settle()
    try sitting.press("\u{1B}[201~\u{15}b\r")
    #expect(try answers(home).count == 1)
  }

  @Test func `31: A window of another size keeps what was typed`() throws {
    let home = try Home()
    let sitting = try atQuestion(home)
    try sitting.terminal.send("Mijn bovenbuurman zet zijn fiets steeds in de weg")
    try sitting.terminal.expect("in de weg")
    for columns in [40, 200] {
      sitting.terminal.resize(rows: 24, columns: columns)
      try sitting.terminal.expect("bovenbuurman")
      sitting.terminal.settle(milliseconds: 60)
    }
    try sitting.press("\r")
    #expect(try answers(home).count == 1)
    #expect(sitting.last.contains("NIET GOED."))
  }
}
