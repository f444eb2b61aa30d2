import Certificates

/// The foot: who answers for the certificate, and what it can be traced by.
///
/// It keeps to the left of the QR code of a signed certificate.
struct Foot {
  private static let names: [Field.Key] = [.number, .supersedes]
  private static let traces: [Field.Key] = [
    .reference, .content, .attempt, .seed, .withdrawal, .key, .credential,
  ]
  private static let labelWidth = 54.0
  private static let lead = 4.0
  /// What is left between the statement and the traces at least.
  private static let gap = 8.0
  private static let leastHeight = 46 * Sheet.millimetre
  private static let mostHeight = 66 * Sheet.millimetre

  private let seal: Seal?
  private let proof: ProofMark?
  private let statement: [TextBlock]
  private let marks: [Mark]

  /// Where the foot begins, and what is above it ends.
  let top: Double

  /// Sets the foot at `scale`, of which 1 is the size that reads best; throws `PaperError`.
  init(_ desk: Desk, scale: Double) throws(PaperError) {
    proof = try desk.code.map { text throws(PaperError) in try ProofMark(text, desk) }
    let width = (proof?.left ?? Sheet.proof.x) - Sheet.left - 4 * Sheet.millimetre
    seal = proof == nil ? nil : Seal(scale: scale)
    statement = try Self.statement(desk, scale, width: width, indent: seal?.indent ?? 0)
    marks = try Self.marks(desk, scale, width: width)
    let text = Self.height(statement) + Self.gap + marks.reduce(0) { $0 + $1.height }
    let height = max(text, proof?.height ?? 0, Self.leastHeight)
    guard height <= Self.mostHeight else {
      throw .doesNotFit(text > Self.mostHeight * 2 ? .issuance : .attempt)
    }
    top = Sheet.footBottom - height
  }

  private static func statement(
    _ desk: Desk, _ scale: Double, width: Double, indent: Double
  ) throws(PaperError) -> [TextBlock] {
    var statement: [TextBlock] = []
    if let field = desk.field(.issuance) {
      let label = TextStyle(typeface: desk.sans, size: 7.5 * scale, ink: Palette.muted)
      let ink = desk.code == nil ? Palette.brick : Palette.petrol
      let style = TextStyle(typeface: desk.serif, size: 11.5 * scale, ink: ink)
      statement.append(try desk.set(field.label, of: .issuance, label, width: width - indent))
      statement.append(try desk.set(field.value, of: .issuance, style, width: width - indent))
    }
    if let field = desk.field(.note) {
      let style = TextStyle(typeface: desk.sans, size: 8 * scale)
      statement.append(try desk.set("\(field.label): \(field.value)", of: .note, style, width: width))
    }
    return statement
  }

  private static func marks(_ desk: Desk, _ scale: Double, width: Double) throws(PaperError) -> [Mark] {
    var marks: [Mark] = []
    let trace = TextStyle(typeface: desk.sans, size: 5.7 * scale, ink: Palette.muted)
    for field in desk.fields {
      if names.contains(field.key) {
        let style = TextStyle(typeface: desk.sans, size: 8 * scale)
        let text = "\(field.label)  \(field.value)"
        marks.append(Mark(label: try desk.set(text, of: field.key, style, width: width), lead: 1))
      } else if traces.contains(field.key) {
        let label = try desk.set(field.label, of: field.key, trace, width: labelWidth)
        let value = try desk.set(field.value, of: field.key, trace, width: width - labelWidth)
        marks.append(Mark(label: label, value: value))
      }
    }
    return marks
  }

  private static func height(_ blocks: [TextBlock]) -> Double { blocks.reduce(0) { $0 + $1.height + lead } }

  /// Draws what is no text: the sign beside the statement.
  func drawGround(in drawing: inout Drawing) {
    seal?.draw(at: Point(x: Sheet.left, y: top), in: &drawing)
  }

  /// The figure of the QR code, if there is one.
  var figure: Drawing? {
    proof.map { proof in
      var drawing = Drawing()
      proof.drawCode(in: &drawing)
      return drawing
    }
  }

  /// Draws the statement at the top of the foot, the traces at its bottom, and the place of the code after them.
  func draw(on canvas: PDFCanvas) {
    var y = top
    for (number, block) in statement.enumerated() {
      let indent = number < 2 ? seal?.indent ?? 0 : 0
      block.draw(at: Point(x: Sheet.left + indent, y: y), on: canvas)
      y += block.height + Self.lead
    }
    y = Sheet.footBottom - marks.reduce(0) { $0 + $1.height }
    for mark in marks {
      mark.label.draw(at: Point(x: Sheet.left, y: y), on: canvas)
      mark.value?.draw(at: Point(x: Sheet.left + Self.labelWidth, y: y), on: canvas)
      y += mark.height
    }
    guard let proof else { return }
    canvas.tagged(.figure) {}
    proof.drawCaption(on: canvas)
  }
}

/// What a certificate can be traced by: a line, or a label with a value beside it.
private struct Mark {
  var label: TextBlock
  var value: TextBlock?
  /// What is left below it.
  var lead = 0.0

  var height: Double { max(label.height, value?.height ?? 0) + lead }
}

/// A disc with a tick: the sign that an issuer confirms the certificate, also without colours.
private struct Seal {
  var scale: Double

  private var radius: Double { 8.2 * scale }
  /// How far the words beside it begin to its right.
  var indent: Double { 2 * radius + 7 * scale }

  func draw(at corner: Point, in drawing: inout Drawing) {
    let centre = Point(x: corner.x + radius, y: corner.y + radius + 3 * scale)
    func point(_ x: Double, _ y: Double) -> Point {
      Point(x: centre.x + x * scale, y: centre.y + y * scale)
    }
    drawing.disc(at: centre, radius: radius, Palette.petrol)
    drawing.line(
      through: point(-3.6, 0.3), point(-1.0, 2.9), point(3.9, -2.9), ink: Palette.paper, width: 1.7 * scale)
  }
}
