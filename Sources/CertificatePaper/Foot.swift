import Certificates

/// The foot: who answers for the certificate, and what it can be traced by.
///
/// It keeps to the left of `Sheet.proof`, where a signature and a QR code come when issuers sign.
struct Foot {
  private static let width = Sheet.proof.x - Sheet.left - 6 * Sheet.millimetre
  private static let trace: [Field.Key] = [.reference, .content, .attempt, .seed]
  private static let labelWidth = 56.0

  private let statement: [TextBlock]
  private let marks: [(label: TextBlock, value: TextBlock)]

  /// Sets the foot in the largest letters with which it fits; throws `PaperError`.
  init(_ desk: Desk) throws(PaperError) {
    for scale in stride(from: 1.0, through: 0.7, by: -0.1) {
      let foot = try Foot(desk, scale: scale)
      if foot.height <= Sheet.footBottom - Sheet.footTop {
        self = foot
        return
      }
    }
    throw .doesNotFit(.attempt)
  }

  private init(_ desk: Desk, scale: Double) throws(PaperError) {
    var statement: [TextBlock] = []
    if let field = desk.field(.issuance) {
      let label = TextStyle(typeface: desk.sans, size: 7.5 * scale, ink: Palette.muted)
      let style = TextStyle(typeface: desk.serif, size: 11.5 * scale, ink: Palette.brick)
      statement.append(try desk.set(field.label, of: .issuance, label, width: Self.width))
      statement.append(try desk.set(field.value, of: .issuance, style, width: Self.width))
    }
    if let field = desk.field(.note) {
      let style = TextStyle(typeface: desk.sans, size: 8 * scale)
      let text = "\(field.label): \(field.value)"
      statement.append(try desk.set(text, of: .note, style, width: Self.width))
    }
    var marks: [(label: TextBlock, value: TextBlock)] = []
    for field in desk.fields where Self.trace.contains(field.key) {
      let style = TextStyle(typeface: desk.sans, size: 6.2 * scale, ink: Palette.muted)
      let valueWidth = Self.width - Self.labelWidth
      marks.append(
        (
          try desk.set(field.label, of: field.key, style, width: Self.labelWidth),
          try desk.set(field.value, of: field.key, style, width: valueWidth)
        ))
    }
    self.statement = statement
    self.marks = marks
  }

  private var marksHeight: Double { marks.reduce(0) { $0 + $1.value.height } }
  private var height: Double { statement.reduce(0) { $0 + $1.height + 3 } + marksHeight + 6 }

  /// Draws the statement at the top of the foot and the traces at its bottom.
  func draw() {
    var y = Sheet.footTop
    for block in statement {
      block.draw(at: Point(x: Sheet.left, y: y))
      y += block.height + 3
    }
    y = Sheet.footBottom - marksHeight
    for mark in marks {
      mark.label.draw(at: Point(x: Sheet.left, y: y))
      mark.value.draw(at: Point(x: Sheet.left + Self.labelWidth, y: y))
      y += mark.value.height
    }
  }
}
