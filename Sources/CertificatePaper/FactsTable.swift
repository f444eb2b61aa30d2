import Certificates

/// The bordered table of facts: what a reader or a register looks for.
struct FactsTable {
  private static let keys: [Field.Key] = [
    .startDate, .date, .result, .passMark, .studyTime, .duration, .points, .accreditation,
    .accreditationPeriod,
    .provider, .version,
  ]
  private static let labelWidth = 48 * Sheet.millimetre
  private static let inset = 8.0

  private struct Row {
    let label: TextBlock
    let value: TextBlock
    let padding: Double
    var height: Double { max(label.height, value.height) + 2 * padding }
  }

  /// A size of letters, the air above and below them as a part of it, and what must be left around the table.
  private struct Setting {
    var size: Double
    var air: Double
    var spare = 0.0
  }

  private static let settings = [
    Setting(size: 10, air: 0.45, spare: 56), Setting(size: 10, air: 0.36, spare: 28),
    Setting(size: 9.5, air: 0.3, spare: 14), Setting(size: 9, air: 0.26), Setting(size: 8.5, air: 0.24),
    Setting(size: 8, air: 0.22), Setting(size: 7, air: 0.2),
  ]

  private let rows: [Row]

  /// The height of all rows.
  var height: Double { rows.reduce(0) { $0 + $1.height } }

  /// Sets the table in the largest letters, with the most air, with which it fits in `room`; throws `PaperError`.
  static func fitted(_ desk: Desk, room: Double) throws(PaperError) -> FactsTable {
    for setting in settings {
      let table = try FactsTable(desk, setting)
      if table.height + setting.spare <= room { return table }
    }
    let longest = desk.fields.filter { keys.contains($0.key) }.max { $0.value.count < $1.value.count }
    throw .doesNotFit(longest?.key ?? .course)
  }

  private init(_ desk: Desk, _ setting: Setting) throws(PaperError) {
    let valueWidth = Sheet.measure - Self.labelWidth - 2 * Self.inset
    var rows: [Row] = []
    for field in desk.fields where Self.keys.contains(field.key) {
      let style = TextStyle(typeface: desk.sans, size: setting.size, ink: Palette.muted)
      var strong = style
      strong.ink = Palette.text
      rows.append(
        Row(
          label: try desk.set(field.label, of: field.key, style, width: Self.labelWidth - Self.inset),
          value: try desk.set(field.value, of: field.key, strong, width: valueWidth),
          padding: setting.size * setting.air))
    }
    self.rows = rows
  }

  /// Draws the border, the lines and the tint behind the labels.
  func drawGround(top: Double, in drawing: inout Drawing) {
    let box = Box(x: Sheet.left, y: top, width: Sheet.measure, height: height)
    drawing.fill(Box(x: box.x, y: top, width: Self.labelWidth, height: height), Palette.tint)
    var y = top
    for row in rows.dropLast() {
      y += row.height
      drawing.line(
        through: Point(x: box.x, y: y), Point(x: box.x + box.width, y: y), ink: Palette.rule, width: 0.5)
    }
    drawing.outline(box, Palette.rule, width: 0.8)
  }

  /// Draws the words, row by row.
  func drawText(top: Double, on canvas: PDFCanvas) {
    canvas.tagged(.table) {
      var y = top
      for row in rows {
        canvas.tagged(.row) {
          row.label.draw(
            at: Point(x: Sheet.left + Self.inset, y: y + row.padding), as: .rowHeading, on: canvas)
          row.value.draw(
            at: Point(x: Sheet.left + Self.labelWidth + Self.inset, y: y + row.padding), as: .cell, on: canvas
          )
        }
        y += row.height
      }
    }
  }
}
