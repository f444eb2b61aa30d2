import SourceText

/// A character with its role and its columns, as the wrapping moves it about.
struct Glyph: Sendable, Hashable {
  let character: Character
  let role: Role
  let address: WebAddress?
  let width: Int

  /// The glyphs of a text.
  static func all(_ text: StyledText) -> [Glyph] {
    text.segments.flatMap { segment in
      segment.text.text.map {
        Glyph(character: $0, role: segment.role, address: segment.address, width: DisplayWidth.of($0))
      }
    }
  }

  /// The text that glyphs make together.
  static func text(_ glyphs: some Sequence<Glyph>) -> StyledText {
    var segments: [StyledText.Segment] = []
    var run = ""
    var last: Glyph?
    func end() {
      guard let last else { return }
      segments.append(.init(Gated(passed: run), role: last.role, address: last.address))
    }
    for glyph in glyphs {
      if let before = last, before.role != glyph.role || before.address != glyph.address {
        end()
        run = ""
      }
      run.append(glyph.character)
      last = glyph
    }
    end()
    return StyledText(segments: segments)
  }

  /// Whether a row may end between two glyphs of one word: between wide ones, which have no spaces.
  static func mayBreak(_ first: Glyph, _ second: Glyph) -> Bool {
    first.width == 2 && second.width == 2 && isIdeograph(first) && isIdeograph(second)
  }

  private static func isIdeograph(_ glyph: Glyph) -> Bool {
    guard let value = glyph.character.unicodeScalars.first?.value else { return false }
    return (0x2E80..<0xFE00).contains(value) || (0x20000..<0x40000).contains(value)
  }
}
