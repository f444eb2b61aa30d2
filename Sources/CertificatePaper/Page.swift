import Certificates
import SourceText

/// The page, measured and ready to be drawn: the head, the facts and the foot, one below the other.
struct Page {
  private static let scales = [1.0, 0.9, 0.8, 0.7]

  private let motif: FanMotif
  private let head: Head
  private let table: FactsTable
  private let foot: Foot
  private let headTop: Double
  private let headHeight: Double
  private var tableTop: Double { headTop + headHeight }

  /// Measures the page; throws `PaperError` when something cannot be drawn or does not fit.
  init(_ certificate: Certificate, _ press: Press) throws(PaperError) {
    let desk = try Desk(certificate, press)
    head = try Head(desk)
    (table, foot) = try Self.fitted(desk, head)
    let slack = max(0, Self.room(head, foot) - table.height)
    headTop = Sheet.textTop + min(slack * 0.16, 14)
    headHeight = head.leastHeight + min(slack * 0.34, 30)
    motif = FanMotif(id: certificate.id.urn)
  }

  /// Sets table and foot, the foot smaller where one of them does not fit otherwise.
  private static func fitted(
    _ desk: Desk, _ head: Head
  ) throws(PaperError) -> (FactsTable, Foot) {
    var failure = PaperError.doesNotFit(.course)
    for scale in scales {
      do throws(PaperError) {
        let foot = try Foot(desk, scale: scale)
        return (try .fitted(desk, room: room(head, foot) - Head.gap * 2), foot)
      } catch {
        guard case .doesNotFit = error else { throw error }
        failure = error
      }
    }
    throw failure
  }

  private static func room(_ head: Head, _ foot: Foot) -> Double {
    foot.top - Sheet.textTop - head.leastHeight
  }

  /// What is neither text nor figure: the frame, the lines of the table and the sign of the foot.
  var ground: Drawing {
    var drawing = Drawing()
    drawing.outline(Sheet.frame, Palette.rule, width: 0.6)
    table.drawGround(top: tableTop, in: &drawing)
    foot.drawGround(in: &drawing)
    return drawing
  }

  /// The figures, in the order in which `drawText` leaves places for them.
  var figures: [Drawing] {
    var drawing = Drawing()
    motif.draw(in: &drawing)
    return [drawing] + (foot.figure.map { [$0] } ?? [])
  }

  /// Draws the text, in the order in which it is read, with empty elements where the figures come.
  func drawText(on canvas: PDFCanvas) {
    canvas.tagged(.figure) {}
    head.draw(top: headTop, height: headHeight, on: canvas)
    table.drawText(top: tableTop, on: canvas)
    foot.draw(on: canvas)
  }
}
