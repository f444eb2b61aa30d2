import Glibc

/// The wijk "de Waaier" seen from above: rows of houses fanned out around a square on the water.
///
/// One roof is of brick: the learner's own, drawn from the certificate's id, so no two papers are
/// quite the same and the same certificate always is.
struct FanMotif {
  private static let sectors = 7
  /// Where the fan begins and how far it opens, in radians.
  private static let begin = Double.pi * (1 + 13.0 / 180)
  private static let opening = Double.pi * 154 / 180
  private static let street = 1.2 * Sheet.millimetre
  private static let rings = [(10.4, 14.8), (17.0, 21.6), (26.9, 31.6), (34.0, 38.8), (44.2, 49.0)].map {
    (inner: $0.0 * Sheet.millimetre, outer: $0.1 * Sheet.millimetre)
  }

  /// The houses, from the square outwards and from left to right.
  let houses: [RingPiece]
  /// The greens, where no houses stand.
  let greens: [RingPiece]
  /// The house with the brick roof.
  let own: Int

  /// Lays out the wijk for the certificate with this id.
  init(id: String) {
    var houses: [RingPiece] = []
    var greens: [RingPiece] = []
    for (number, ring) in Self.rings.enumerated() {
      for sector in 0..<Self.sectors {
        let row = Self.row(ring, sector)
        if [(1, 3), (2, 1), (3, 5)].contains(where: { $0 == (number, sector) }) {
          greens.append(row)
        } else {
          houses += Self.split(row)
        }
      }
    }
    self.houses = houses
    self.greens = greens
    own = Int(Self.digest(id) % UInt64(houses.count))
  }

  /// Draws the wijk: the form that all certificates share, and the house with the brick roof over it.
  func draw(in drawing: inout Drawing) {
    drawing.motif()
    Self.draw(houses[own], light: Palette.brick, shade: Palette.brickShade, in: &drawing)
  }

  /// The wijk without a brick roof, packed once for all certificates.
  static let form = Deflate.packed(FanMotif(id: "").ground.operators.bytes)

  private var ground: Drawing {
    var drawing = Drawing()
    let (hub, unit) = (Sheet.hub, Sheet.millimetre)
    drawing.ringPiece(at: hub, Self.arc(22.9 * unit, 25.6 * unit), Palette.water)
    for green in greens { Self.draw(green, in: &drawing) }
    Self.trees(37, at: 41.5 * unit, radius: 0.85 * unit, in: &drawing)
    for (index, house) in houses.enumerated() {
      let roof = Palette.roofs[Int(Self.digest("huis \(index)") % 1009 % UInt64(Palette.roofs.count))]
      Self.draw(house, light: roof.light, shade: roof.shade, in: &drawing)
    }
    drawing.disc(at: hub, radius: 7.6 * unit, Palette.sand)
    drawing.disc(at: hub, radius: 2.2 * unit, Palette.water)
    Self.trees(7, at: 5.4 * unit, radius: 0.75 * unit, in: &drawing)
    return drawing
  }

  private static func trees(_ count: Int, at distance: Double, radius: Double, in drawing: inout Drawing) {
    for step in 0..<count {
      let angle = begin + opening * (Double(step) + 0.5) / Double(count)
      drawing.disc(at: point(distance, angle), radius: radius, Palette.tree)
    }
  }

  private static func draw(_ house: RingPiece, light: Ink, shade: Ink, in drawing: inout Drawing) {
    var side = house
    side.outer = (house.inner + house.outer) / 2
    drawing.ringPiece(at: Sheet.hub, side, light)
    side.inner = side.outer
    side.outer = house.outer
    drawing.ringPiece(at: Sheet.hub, side, shade)
  }

  private static func draw(_ green: RingPiece, in drawing: inout Drawing) {
    drawing.ringPiece(at: Sheet.hub, green, Palette.green)
    let middle = (green.inner + green.outer) / 2
    let count = max(2, Int((green.end - green.start) * middle / (2.8 * Sheet.millimetre)))
    for step in 0..<count {
      let angle = green.start + (green.end - green.start) * (Double(step) + 0.5) / Double(count)
      let away = step.isMultiple(of: 2) ? 0.8 : -0.8
      let place = point(middle + away * Sheet.millimetre, angle)
      drawing.disc(at: place, radius: 0.8 * Sheet.millimetre, Palette.tree)
    }
  }
}

extension FanMotif {
  /// The piece of a ring between two streets.
  private static func row(_ ring: (inner: Double, outer: Double), _ sector: Int) -> RingPiece {
    let middle = (ring.inner + ring.outer) / 2
    let turn = opening / Double(sectors)
    let half = street / middle / 2
    let start = begin + Double(sector) * turn
    return RingPiece(
      inner: ring.inner, outer: ring.outer, start: start + (sector == 0 ? 0 : half),
      end: start + turn - (sector == sectors - 1 ? 0 : half))
  }

  /// The houses of a row, of about the same width everywhere.
  private static func split(_ row: RingPiece) -> [RingPiece] {
    let middle = (row.inner + row.outer) / 2
    let count = max(1, Int(((row.end - row.start) * middle / (3.3 * Sheet.millimetre)).rounded()))
    let turn = (row.end - row.start) / Double(count)
    let gap = 0.22 * Sheet.millimetre / middle
    return (0..<count).map { number in
      var house = row
      house.start = row.start + Double(number) * turn + (number == 0 ? 0 : gap / 2)
      house.end = row.start + Double(number + 1) * turn - (number == count - 1 ? 0 : gap / 2)
      return house
    }
  }

  private static func arc(_ inner: Double, _ outer: Double) -> RingPiece {
    RingPiece(inner: inner, outer: outer, start: begin, end: begin + opening)
  }

  private static func point(_ radius: Double, _ angle: Double) -> Point {
    Point(x: Sheet.hub.x + radius * cos(angle), y: Sheet.hub.y + radius * sin(angle))
  }

  /// FNV-1a over the bytes of `text`: not secret, but the same everywhere.
  private static func digest(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
