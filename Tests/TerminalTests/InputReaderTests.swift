import Testing

@testable import Terminal

/// The order in which a line is read.
struct InputReaderTests {
  private let scene = InputReader(options: [
    Answerable(key: "1", text: "Ga zitten op de bank."),
    Answerable(key: "2", text: "Praat met Selam over de lamp"),
    Answerable(key: "3", text: "Kijk nog eens naar het krijtbord"),
  ])

  @Test(arguments: [("ga zitten op", 0), ("Ga zit", 0), ("praat met selam", 1), ("krijtbord", 2), ("3", 2)])
  func `The beginning of an option wins over a command with something behind it`(line: String, option: Int) {
    #expect(scene.read(line) == .option(option))
  }

  @Test func `A command by itself wins over the beginning of an option`() {
    #expect(scene.read("kijk") == .command(.look))
    #expect(scene.read("ga") == .command(.go("")))
    #expect(scene.read("ga naar de bakkerij") == .command(.go("de bakkerij")))
    #expect(scene.read("praat met Gerrit") == .command(.talk("Gerrit")))
  }

  @Test(arguments: [
    ("verslag", Command.transcript), ("les 1.2", .lesson("1.2")), ("deel 3", .part("3")), ("?", .help),
  ])
  func `Whole commands are commands where free text is typed too`(line: String, command: Command) {
    #expect(InputReader.commandInFreeText(line) == command)
  }

  @Test(arguments: ["les", "deel", "les een", "ga naar huis", "s", "kaart", "een verslag"])
  func `Other words are text where free text is typed`(line: String) {
    #expect(InputReader.commandInFreeText(line) == nil)
  }
}
