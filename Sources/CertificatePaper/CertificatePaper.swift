public import Certificates

/// A certificate as a page of A4 to print, hang up or upload.
public enum CertificatePaper {
  /// Draws `certificate` in its own language and returns the bytes of a tagged PDF 1.4 file.
  ///
  /// The same certificate and the same fonts give the same bytes, whatever the time zone, the locale
  /// and the clock. Throws `PaperError` rather than draw a page on which something is missing.
  public static func draw(_ certificate: Certificate) throws(PaperError) -> [UInt8] {
    let canvas = try PDFCanvas(width: Sheet.width, height: Sheet.height)
    describe(certificate, on: canvas)
    let page = try Page(certificate, on: canvas)
    canvas.tagged(.document) {
      canvas.tagged(.figure) { page.drawGround(on: canvas) }
      page.drawText(on: canvas)
    }
    return try canvas.finish()
  }

  private static func describe(_ certificate: Certificate, on canvas: PDFCanvas) {
    let title = "\(certificate.heading(in: certificate.language)) – \(certificate.course.title)"
    DocumentInformation(
      title: title, author: certificate.course.issuer, milliseconds: certificate.completedAt
    ).write(to: canvas)
  }
}
