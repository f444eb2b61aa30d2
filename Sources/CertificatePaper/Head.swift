import Certificates

/// The upper part: what it is, who, and for which course, in the middle of the page.
struct Head {
  /// The least space between the groups.
  static let gap = 11.0
  private static let mostName = 26 * Sheet.millimetre
  private static let mostCourse = 19 * Sheet.millimetre

  /// Lines that belong together, and stay together when the page has room to spare.
  private var groups: [[(block: TextBlock, tag: StructureTag)]]
  private static let lead = 1.5

  /// The height with the least space between the groups.
  let leastHeight: Double

  /// Sets the head; throws `PaperError`.
  init(_ desk: Desk) throws(PaperError) {
    let label = TextStyle(typeface: desk.serif, face: .italic, size: 10.5, ink: Palette.muted)
    let title = TextStyle(typeface: desk.serif, size: 23, ink: Palette.petrol)
    groups = [[(try desk.set(desk.heading, of: .name, title, .centre), .heading)]]
    for (key, sizes, most) in [
      (Field.Key.name, Self.sizes(from: 33, to: 11), Self.mostName),
      (.course, Self.sizes(from: 19, to: 9), Self.mostCourse),
    ] {
      guard let field = desk.field(key) else { continue }
      let style = TextStyle(typeface: desk.serif, face: key == .course ? .bold : .regular, size: 20)
      let value = try desk.fit(field.value, of: key, style, .centre, height: most, sizes: sizes)
      groups.append([(try desk.set(field.label, of: key, label, .centre), .paragraph), (value, .paragraph)])
      if key == .name, let field = desk.field(.registration) {
        let style = TextStyle(typeface: desk.sans, size: 9.5, ink: Palette.muted)
        let line = try desk.fit(
          "\(field.label)  \(field.value)", of: .registration, style, .centre, height: Self.mostCourse,
          sizes: Self.sizes(from: 9.5, to: 7))
        groups[groups.count - 1].append((line, .paragraph))
      }
    }
    leastHeight = Self.height(groups) + Double(groups.count - 1) * Self.gap
  }

  /// Draws the head between `top` and `top + height`, less one gap at its end.
  func draw(top: Double, height: Double, on canvas: PDFCanvas) {
    let gap = Self.gap + max(0, height - leastHeight - Self.gap) / Double(groups.count)
    var y = top
    for group in groups {
      for line in group {
        line.block.draw(at: Point(x: Sheet.left, y: y), as: line.tag, on: canvas)
        y += line.block.height + Self.lead
      }
      y += gap - Self.lead
    }
  }

  private static func height(_ groups: [[(block: TextBlock, tag: StructureTag)]]) -> Double {
    groups.reduce(0) { sum, group in
      sum + group.reduce(0) { $0 + $1.block.height } + Double(group.count - 1) * lead
    }
  }

  private static func sizes(from largest: Double, to least: Double) -> [Double] {
    Array(stride(from: largest, through: least, by: -1))
  }
}
