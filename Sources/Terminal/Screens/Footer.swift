import SourceText

/// Short texts beside each other: what can be done on a screen.
public enum Footer {
  /// The texts with room between them, in as few rows as they fit in.
  public static func lines(_ pieces: [String], style: LayoutStyle) -> [Line] {
    var lines: [String] = []
    for piece in pieces {
      guard let last = lines.last, DisplayWidth.of(last) + 3 + DisplayWidth.of(piece) <= style.room else {
        lines.append(piece)
        continue
      }
      lines[lines.count - 1] = last + "   " + piece
    }
    return lines.map { style.row(style.adapt(StyledText($0))) }
  }
}
