/// The inks of the paper: petrol and its paler tints, one brick, sand, green and water.
enum Palette {
  static let paper = Ink(0xFFFFFF)
  static let code = Ink(0x000000)
  static let text = Ink(0x1E2A32)
  static let petrol = Ink(0x2A5866)
  static let muted = Ink(0x566670)
  static let rule = Ink(0xC3D0D3)
  static let tint = Ink(0xF3F6F6)
  static let brick = Ink(0xA94A30)
  static let brickShade = Ink(0x8E3A23)
  static let sand = Ink(0xEFE8DB)
  static let green = Ink(0xC9D7BE)
  static let tree = Ink(0x8FAA83)
  static let water = Ink(0xD3E3E8)
  /// The roofs, each with the tone of its shaded side.
  static let roofs = [
    (light: Ink(0x4A7784), shade: Ink(0x376473)), (light: Ink(0x5D8794), shade: Ink(0x487481)),
    (light: Ink(0x7199A4), shade: Ink(0x5C8692)), (light: Ink(0x8AABB4), shade: Ink(0x7499A3)),
  ]
}

/// Measures of the page in points.
enum Sheet {
  /// The points in a millimetre.
  static let millimetre = 72 / 25.4
  /// The width of A4.
  static let width = 210 * millimetre
  /// The height of A4.
  static let height = 297 * millimetre
  /// The frame around everything.
  static let frame = Box(
    x: 10 * millimetre, y: 10 * millimetre, width: 190 * millimetre, height: 277 * millimetre)
  /// Where text stands: 30 mm from the sides.
  static let left = 30 * millimetre
  /// The width of the text.
  static let measure = 150 * millimetre
  /// The middle of the fan's base line.
  static let hub = Point(x: 105 * millimetre, y: 72 * millimetre)
  /// Where the text begins.
  static let textTop = 81 * millimetre
  /// Where the foot ends.
  static let footBottom = 279 * millimetre
  /// The place for a QR code of 45 mm with a line below it, which a self-issued certificate leaves empty.
  static let proof = Box(
    x: 135 * millimetre, y: 229 * millimetre, width: 45 * millimetre, height: 50 * millimetre)
}
