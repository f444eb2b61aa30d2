import Certificates
import SourceText

/// The page, measured and ready to be drawn: the head, the facts and the foot, one below the other.
struct Page {
  private let motif: FanMotif
  private let head: Head
  private let table: FactsTable
  private let foot: Foot
  private let headTop: Double
  private let tableTop: Double

  /// Measures the page; throws `PaperError` when something cannot be drawn or does not fit.
  init(_ certificate: Certificate, on canvas: PDFCanvas) throws(PaperError) {
    let desk = try Desk(certificate, canvas)
    head = try Head(desk)
    foot = try Foot(desk)
    let room = Sheet.footTop - Sheet.textTop - head.leastHeight
    table = try FactsTable.fitted(desk, room: room - Head.gap * 2)
    let slack = max(0, room - table.height)
    headTop = Sheet.textTop + min(slack * 0.16, 14)
    let below = head.leastHeight + min(slack * 0.34, 30)
    tableTop = headTop + below
    motif = FanMotif(id: certificate.id.urn)
    drawnHead = below
  }

  private let drawnHead: Double

  /// Draws what is no text.
  func drawGround(on canvas: PDFCanvas) {
    canvas.outline(Sheet.frame, Palette.rule, width: 0.6)
    motif.draw(on: canvas)
    table.drawGround(top: tableTop, on: canvas)
  }

  /// Draws the text, in the order in which it is read.
  func drawText(on canvas: PDFCanvas) {
    head.draw(top: headTop, height: drawnHead)
    table.drawText(top: tableTop, on: canvas)
    foot.draw()
  }
}

/// What every piece of the page needs to be set.
struct Desk {
  let canvas: PDFCanvas
  let language: Language
  let heading: String
  let fields: [Field]
  let serif: Typeface
  let sans: Typeface

  /// Looks for the typefaces; throws `PaperError.noTypeface`.
  init(_ certificate: Certificate, _ canvas: PDFCanvas) throws(PaperError) {
    self.canvas = canvas
    language = certificate.language
    heading = certificate.heading(in: language)
    fields = certificate.fields(in: language)
    serif = try .first(of: Typeface.serif, for: canvas)
    sans = try .first(of: Typeface.sans, for: canvas)
  }

  /// The fact with this key, if the certificate has it.
  func field(_ key: Field.Key) -> Field? { fields.first { $0.key == key } }

  /// Sets `text`, which belongs to the fact `key`.
  func set(
    _ text: String, of key: Field.Key, _ style: TextStyle, width: Double = Sheet.measure,
    _ alignment: TextBlock.Alignment = .left
  ) throws(PaperError) -> TextBlock {
    try TextBlock(text, of: key, style, width: width, alignment, language: language, on: canvas)
  }
}
