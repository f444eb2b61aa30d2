public import Certificates

/// A certificate as a page of A4 to print, hang up or upload.
public enum CertificatePaper {
  /// Draws `certificate` in its own language and returns the bytes of a tagged PDF/A-1b file.
  ///
  /// The same certificate and the same fonts give the same bytes, whatever the time zone, the locale
  /// and the clock. Throws `PaperError` rather than draw a page on which something is missing.
  public static func draw(_ certificate: Certificate) throws(PaperError) -> [UInt8] {
    try Press().draw(certificate)
  }
}
