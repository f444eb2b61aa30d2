import Testing

@testable import Terminal

struct TerminalCapabilitiesTests {
  private func make(
    _ environment: [String: String] = [:], input: Bool = true, output: Bool = true, isKnown: Bool = true,
    rows: Int = 24, columns: Int = 80, _ preferences: TerminalCapabilities.Preferences = .init()
  ) -> TerminalCapabilities {
    let usual = ["TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"]
    return TerminalCapabilities(
      .init(
        environment: usual.merging(environment) { $1 }, isInputTerminal: input, isOutputTerminal: output,
        isKnownTerminal: isKnown, size: TerminalSize(rows: rows, columns: columns), preferences: preferences))
  }

  @Test func `A usual terminal can do everything`() {
    let usual = make()
    #expect(usual.isInteractive && usual.hasColour && usual.hasStyles && usual.hasHyperlinks)
    #expect(!usual.isPlain && !usual.isASCII)
    #expect((usual.width, usual.height ?? 0, usual.measure) == (80, 24, 72))
  }

  @Test(arguments: [(0, 80), (1, 20), (20, 20), (256, 256), (300, 300), (65_535, 500)])
  func `A width is one that can be true`(columns: Int, width: Int) {
    #expect(make(columns: columns).width == width)
  }

  @Test func `The measure fits beside the margin, and the learner's own may be wider`() {
    #expect(make(columns: 40).measure == 39)
    #expect(make(columns: 200, .init(measure: 120)).measure == 120)
    #expect(make(columns: 40, .init(measure: 120)).measure == 39)
    #expect(make(columns: 200, .init(measure: 1)).measure == 20)
  }

  @Test func `Output into a pipe is eighty wide, without escapes and without pages`() {
    let piped = make(output: false, rows: 50, columns: 200)
    #expect((piped.width, piped.height) == (80, nil))
    #expect(!piped.isInteractive && !piped.hasStyles && !piped.hasColour && !piped.sendsEscapes)
  }

  @Test func `Input from a pipe has no prompts, and colours if somebody reads`() {
    let piped = make(input: false)
    #expect(!piped.isInteractive && piped.hasColour && piped.height == nil)
  }

  @Test func `NO_COLOR takes the colours if it says something, and leaves bold`() {
    #expect(!make(["NO_COLOR": "1"]).hasColour)
    #expect(make(["NO_COLOR": "1"]).hasStyles)
    #expect(make(["NO_COLOR": ""]).hasColour)
    #expect(!make([:], .init(noColour: true)).hasColour)
  }

  @Test(arguments: ["dumb", "", "unknown"])
  func `A terminal that knows no escapes gets none`(term: String) {
    #expect(!make(["TERM": term]).sendsEscapes)
    #expect(!make(["TERM": "foo"], isKnown: false).sendsEscapes)
    #expect(!make(["TERM": term]).hasHyperlinks)
  }

  @Test func `Plain is what is asked for in any of its ways, or a dumb terminal`() {
    for environment in [["LEERWIJK_PLAIN": "1"], ["ACCESSIBLE": "1"], ["TERM": "dumb"]] {
      let plain = make(environment)
      #expect(plain.isPlain && !plain.hasStyles && plain.margin == 0)
    }
    #expect(make([:], .init(plain: true)).isPlain)
    #expect(make([:], .init(plain: true)).sendsEscapes)
    #expect(!make(["LEERWIJK_PLAIN": "0", "ACCESSIBLE": ""]).isPlain)
  }

  @Test(arguments: [
    (["LC_ALL": "C"], true), (["LANG": "POSIX"], true), (["LANG": "nl_NL"], true), (["LANG": ""], true),
    (["LC_CTYPE": "UTF-8", "LANG": "C"], false), (["LC_ALL": "xx_YY.utf8"], false),
    (["LC_ALL": "", "LANG": "nl_NL.UTF-8"], false), (["LC_ALL": "C", "LC_CTYPE": "nl_NL.UTF-8"], true),
  ])
  func `The locale says whether there are more letters than ASCII`(
    environment: [String: String], isASCII: Bool
  ) {
    #expect(make(environment).isASCII == isASCII)
    #expect(make(environment, .init(ascii: true)).isASCII)
  }

  @Test func `Another window changes the size and nothing else`() {
    let resized = make().resized(to: TerminalSize(rows: 10, columns: 40))
    #expect((resized.width, resized.height) == (40, 10))
    #expect(resized.hasColour)
  }
}
