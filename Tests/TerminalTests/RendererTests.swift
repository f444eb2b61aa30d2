import Glibc
import SourceText
import Testing

@testable import Terminal

struct RendererTests {
  private typealias Fixture = LayoutFixtures

  private func render(_ text: StyledText, _ terminal: TerminalCapabilities) -> String {
    Renderer(terminal).render([Line(text)]).text
  }

  private let answer = StyledText("GOED.", .right) + " " + StyledText("dit", .emphasis)

  @Test func `Roles are bold, underlined, and the terminal's own green and red`() {
    #expect(render(answer, Fixture.terminal()) == "\u{1B}[1;32mGOED.\u{1B}[0m \u{1B}[4mdit\u{1B}[0m\n")
    #expect(render(StyledText("x", .wrong), Fixture.terminal()) == "\u{1B}[1;31mx\u{1B}[0m\n")
  }

  @Test func `Without colour there is bold, and without a terminal or in plain text nothing`() {
    #expect(render(answer, Fixture.terminal(colour: false)).hasPrefix("\u{1B}[1mGOED."))
    #expect(render(answer, Fixture.terminal(plain: true)) == "GOED. dit\n")
    #expect(render(answer, Fixture.terminal(output: false)) == "GOED. dit\n")
  }

  @Test func `A link of the terminal is always closed and leads only to the web`() {
    let link = StyledText(segments: [.init(Gated("hier"), role: .link, address: WebAddress("https://x.nl"))])
    #expect(
      render(link, Fixture.terminal())
        == "\u{1B}]8;;https://x.nl\u{1B}\\\u{1B}[4mhier\u{1B}[0m\u{1B}]8;;\u{1B}\\\n")
    #expect(render(link, Fixture.terminal(plain: true)) == "hier\n")
    for address in ["javascript:x", "file:///x", "https://x\u{1B}\\", "https://é", "https://a b"] {
      #expect(WebAddress(address) == nil)
    }
  }

  @Test func `Untrusted text cannot send anything`() {
    let hostile = "a\u{1B}[2Jb\u{1B}]52;c;x\u{7}\u{9B}31m\u{202E}\r\u{8}\u{1}"
    let rendered = render(StyledText(hostile), Fixture.terminal())
    #expect(
      rendered.unicodeScalars.allSatisfy {
        $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
      })
    #expect(!rendered.contains("\u{202E}"))
    #expect(render("een\ntwee", Fixture.terminal()) == "een twee\n")
  }

  @Test func `Plain text has no two spaces together and none at its ends`() {
    #expect(render("  a   b " + StyledText("  c ", .strong), Fixture.terminal(plain: true)) == "a b c\n")
    #expect(render("  a  ", Fixture.terminal()) == "  a\n")
  }

  @Test func `ASCII has reasonable letters for everything`() {
    let text = StyledText("─│›•±…→ Łódź Ærø straße €5 李 ’t „x” ☃ e\u{301}")
    #expect(
      render(text, Fixture.terminal(ascii: true)) == "-|>*ca....-> Lodz AEro strasse EUR5 ? 't \"x\" ? e\n")
  }

  @Test func `The sink writes everything, and a reader that is gone is no fault`() {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    let sink = OutputSink(descriptor: ends[1])
    let writer = ScreenWriter(sink, Fixture.terminal(20, plain: true))
    writer.say("Dit is een zin die te lang is.")
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = read(ends[0], &buffer, 100)
    #expect(String(decoding: buffer[..<count], as: UTF8.self) == "Dit is een zin die\nte lang is.\n")
    close(ends[0])
    #expect(!sink.isClosed)
    writer.say("weg")
    writer.say("weg")
    #expect(sink.isClosed)
    close(ends[1])
  }
}
