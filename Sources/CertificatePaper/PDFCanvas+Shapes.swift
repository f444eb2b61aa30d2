import CPangoCairo

/// An opaque colour, its parts from 0 to 255.
struct Ink: Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// Makes a colour of `0xRRGGBB`.
  init(_ value: UInt32) {
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }
}

/// A point in points from the page's upper left corner.
struct Point: Hashable {
  var x: Double
  var y: Double
}

/// A rectangle in points from the page's upper left corner.
struct Box: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

extension PDFCanvas {
  /// Takes an ink for what is drawn next.
  func use(_ ink: Ink) {
    cairo_set_source_rgb(context, Double(ink.red) / 255, Double(ink.green) / 255, Double(ink.blue) / 255)
  }

  /// Fills a rectangle.
  func fill(_ box: Box, _ ink: Ink) {
    use(ink)
    cairo_rectangle(context, box.x, box.y, box.width, box.height)
    cairo_fill(context)
  }

  /// Draws the outline of a rectangle.
  func outline(_ box: Box, _ ink: Ink, width: Double) {
    use(ink)
    cairo_set_line_width(context, width)
    cairo_rectangle(context, box.x, box.y, box.width, box.height)
    cairo_stroke(context)
  }

  /// Draws a line.
  func line(from start: Point, to end: Point, _ ink: Ink, width: Double) {
    use(ink)
    cairo_set_line_width(context, width)
    cairo_move_to(context, start.x, start.y)
    cairo_line_to(context, end.x, end.y)
    cairo_stroke(context)
  }

  /// Fills a disc.
  func disc(at centre: Point, radius: Double, _ ink: Ink) {
    use(ink)
    cairo_new_sub_path(context)
    cairo_arc(context, centre.x, centre.y, radius, 0, 2 * .pi)
    cairo_fill(context)
  }

  /// Fills a piece of a ring; angles in radians, clockwise from the right.
  func ringPiece(at centre: Point, _ piece: RingPiece, _ ink: Ink) {
    use(ink)
    cairo_new_sub_path(context)
    cairo_arc(context, centre.x, centre.y, piece.outer, piece.start, piece.end)
    cairo_arc_negative(context, centre.x, centre.y, piece.inner, piece.end, piece.start)
    cairo_close_path(context)
    cairo_fill(context)
  }
}

/// A piece of a ring: radii in points, angles in radians, clockwise from the right.
struct RingPiece: Hashable {
  var inner: Double
  var outer: Double
  var start: Double
  var end: Double
}
