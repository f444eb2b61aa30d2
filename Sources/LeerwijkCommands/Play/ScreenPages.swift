import SourceText
import Terminal

/// The rows of a screen, in pages none of which scrolls its own first row away.
struct ScreenPages {
  /// The rows of each page, with the empty row before it.
  let pages: [[Line]]

  /// Splits what is to be read; the choices and the footer stand below the last page, or on one of their own.
  ///
  /// `height` is the rows of the window; nil if nobody turns pages.
  init(_ painted: Painted, _ groups: [LaidOut], painter: ScreenPainter, height: Int?) {
    let all = LaidOut.lines(of: groups)
    guard let height, all.count + painted.footer.count + 2 > height else {
      pages = [Self.page(all, painted.footer)]
      return
    }
    let more = painter.moreFooter
    // A row for the prompt, and one for the empty row before the page.
    let splitter = PageSplitter(height: height, reserved: more.count + 2)
    var rest = splitter.split(groups).map { LaidOut.lines(of: $0) }
    var end = painted.footer
    if let last = rest.last, last.count + end.count + 2 <= height { end = rest.removeLast() + end }
    let ends = Self.chunks(end, most: max(1, height - 2), splitter.rows)
    let parts = rest + ends
    pages = parts.enumerated().map { Self.page($1, $0 < parts.count - 1 ? more : []) }
  }

  private static func page(_ lines: [Line], _ footer: [Line]) -> [Line] {
    let isOpen = lines.first == .empty
    return (isOpen ? [] : [.empty]) + lines + footer
  }

  /// Rows that fit one page as they are, else in pieces.
  private static func chunks(_ lines: [Line], most: Int, _ rows: Int) -> [[Line]] {
    guard lines.count > most else { return [lines] }
    return stride(from: 0, to: lines.count, by: rows).map { Array(lines[$0..<min($0 + rows, lines.count)]) }
  }
}
