import Glibc

/// Shapes as the content of a page, in points from its upper left corner.
///
/// Cairo draws the text. Shapes that it draws too cost most of a page's time and of its bytes, and cairo 1.16 cannot
/// mark them as decoration.
struct Drawing: Hashable {
  /// What draws the shapes.
  private(set) var operators = Operators()

  /// Fills a rectangle.
  mutating func fill(_ box: Box, _ ink: Ink) {
    use(ink, "rg")
    operators.put([box.x, box.y, box.width, box.height], "re f")
  }

  /// Draws the outline of a rectangle.
  mutating func outline(_ box: Box, _ ink: Ink, width: Double) {
    use(ink, "RG")
    operators.put([width], "w")
    operators.put([box.x, box.y, box.width, box.height], "re S")
  }

  /// Draws a line, with corners where more than two points are given.
  mutating func line(through points: Point..., ink: Ink, width: Double) {
    guard let first = points.first else { return }
    use(ink, "RG")
    operators.put([width], "w")
    operators.put([first.x, first.y], "m")
    for point in points.dropFirst() { operators.put([point.x, point.y], "l") }
    operators.put([], "S")
  }

  /// Fills a disc.
  mutating func disc(at centre: Point, radius: Double, _ ink: Ink) {
    use(ink, "rg")
    arc(at: centre, radius, from: 0, to: 2 * .pi, "m")
    operators.put([], "f")
  }

  /// Fills a piece of a ring.
  mutating func ringPiece(at centre: Point, _ piece: RingPiece, _ ink: Ink) {
    use(ink, "rg")
    arc(at: centre, piece.outer, from: piece.start, to: piece.end, "m")
    arc(at: centre, piece.inner, from: piece.end, to: piece.start, "l")
    operators.put([], "f")
  }

  /// Fills the dark squares of a code as one shape, so that no seams show where they touch.
  mutating func squares(of code: QRCode, at corner: Point, side: Double, _ ink: Ink) {
    use(ink, "rg")
    operators.put([], "q")
    operators.put([side, 0, 0, side, corner.x, corner.y], places: 5, "cm")
    for row in 0..<code.side {
      for run in code.runs(inRow: row) {
        operators.put(whole: [run.lowerBound, row, run.count, 1], "re")
      }
    }
    operators.put([], "f Q")
  }

  /// Draws the form that the page's resources know as `/Motif`.
  mutating func motif() { operators.put([], "/Motif Do") }

  /// Draws an arc in pieces of at most a right angle, as curves of Bézier.
  private mutating func arc(
    at centre: Point, _ radius: Double, from start: Double, to end: Double, _ opening: StaticString
  ) {
    let pieces = max(1, Int((abs(end - start) / (.pi / 2) - 1e-9).rounded(.up)))
    let turn = (end - start) / Double(pieces)
    let pull = 4 / 3 * tan(turn / 4)
    operators.put([centre.x + radius * cos(start), centre.y + radius * sin(start)], opening)
    for piece in 0..<pieces {
      let first = start + Double(piece) * turn
      let last = first + turn
      operators.put(
        [
          centre.x + radius * (cos(first) - pull * sin(first)),
          centre.y + radius * (sin(first) + pull * cos(first)),
          centre.x + radius * (cos(last) + pull * sin(last)),
          centre.y + radius * (sin(last) - pull * cos(last)),
          centre.x + radius * cos(last), centre.y + radius * sin(last),
        ], "c")
    }
  }

  private mutating func use(_ ink: Ink, _ operation: StaticString) {
    operators.put([ink.red, ink.green, ink.blue].map { Double($0) / 255 }, places: 3, operation)
  }
}
