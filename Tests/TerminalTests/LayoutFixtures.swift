import CourseModel
import SourceText

@testable import Terminal

/// Terminals and pages to lay out.
enum LayoutFixtures {
  /// A terminal that can do everything, unless said otherwise.
  static func terminal(
    _ width: Int = 80, plain: Bool = false, ascii: Bool = false, colour: Bool = true, output: Bool = true
  ) -> TerminalCapabilities {
    TerminalCapabilities(
      .init(
        environment: ["TERM": "xterm", "LANG": "nl_NL.UTF-8"], isInputTerminal: true,
        isOutputTerminal: output,
        isKnownTerminal: true, size: TerminalSize(rows: 24, columns: width),
        preferences: .init(plain: plain, noColour: !colour, ascii: ascii)))
  }

  /// A style of layout.
  static func style(_ width: Int = 80, plain: Bool = false, ascii: Bool = false) -> LayoutStyle {
    LayoutStyle(terminal(width, plain: plain, ascii: ascii), language: .nl)
  }

  /// The rows of blocks as text.
  static func rows(_ blocks: [Block], _ style: LayoutStyle) -> [String] {
    var layout = BlockLayout(style)
    return LaidOut.lines(of: layout.lay(blocks)).map(\.text.text)
  }

  /// A paragraph.
  static func paragraph(_ text: String) -> Block { .paragraph(Prose(text)) }

  /// A page with everything in it, in scripts of every kind.
  static let page: [Block] = {
    let words = "Eén zin met 李小龍李小龍 en 👨‍👩‍👧‍👦 🇳🇱 ❤️ नमस्ते Z̷̡̛̗̮͖a̸l̶g̷o… € ± 5 – „Donaudampfschifffahrtsgesellschaft” "
    let long = paragraph(String(repeating: words, count: 4) + String(repeating: "x", count: 300))
    return [
      .heading(Prose(words)), long,
      .bullets([[long], [paragraph("kort"), .numbered(9, [[long], [.bullets([[long]])]])]]),
      .quote([long, .quote([paragraph(words), .verbatim(words, info: "")])]), .rule,
      .verbatim("if x {\n\t" + String(repeating: "李", count: 200) + "\n}", info: "swift"),
    ]
  }()
}
