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

/// A piece of a ring: radii in points, angles in radians, clockwise from the right.
struct RingPiece: Hashable {
  var inner: Double
  var outer: Double
  var start: Double
  var end: Double
}

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
