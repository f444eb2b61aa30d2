import Certificates
import SourceText

/// The QR code of a signed certificate, with what to do with it in a line below.
///
/// It stands in `Sheet.proof`, whose lower right corner it keeps where it has to be larger than that.
struct ProofMark {
  /// The width and the height of the code, without the quiet zone around it.
  private static let side = 45 * Sheet.millimetre
  private static let mostSide = 52 * Sheet.millimetre
  /// What a square measures where there is room for it, to be read at 150 dots an inch also from a turned page.
  private static let goodSquare = 0.46 * Sheet.millimetre
  private static let leastSquare = 0.4 * Sheet.millimetre
  /// The squares that are left white around the code.
  private static let quiet = 4.0

  private let code: QRCode
  private let square: Double
  private let caption: TextBlock

  /// Sets the code of `text`; throws `PaperError.longCode` where it cannot be read from paper.
  init(_ text: String, _ desk: Desk) throws(PaperError) {
    guard let code = QRCode(text) else { throw .longCode }
    let side = min(max(Self.side, Double(code.side) * Self.goodSquare), Self.mostSide)
    self.code = code
    square = side / Double(code.side)
    guard square >= Self.leastSquare else { throw .longCode }
    let style = TextStyle(typeface: desk.sans, size: 7, ink: Palette.muted)
    caption = try desk.set(
      PaperWords.proof[desk.language], of: .issuance, style, width: side + 2 * Self.quiet * square, .centre)
  }

  private var side: Double { Double(code.side) * square }

  /// The height of code, quiet zone and caption.
  var height: Double { side + Self.quiet * square + caption.height }

  /// The left side of the quiet zone.
  var left: Double { Sheet.proof.x + Sheet.proof.width - side - Self.quiet * square }

  /// Draws the squares.
  func drawCode(in drawing: inout Drawing) {
    let corner = Point(
      x: Sheet.proof.x + Sheet.proof.width - side, y: Sheet.proof.y + Sheet.proof.height - height)
    drawing.squares(of: code, at: corner, side: square, Palette.code)
  }

  /// Draws the line below the code.
  func drawCaption(on canvas: PDFCanvas) {
    caption.draw(at: Point(x: left, y: Sheet.proof.y + Sheet.proof.height - caption.height), on: canvas)
  }
}
