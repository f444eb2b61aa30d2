import Certificates
import SourceText

/// What every piece of a certificate's page needs to be set.
struct Desk {
  let language: Language
  let heading: String
  let fields: [Field]
  /// The text of the QR code; nil for a certificate that no issuer signed.
  let code: String?
  let serif: Typeface
  let sans: Typeface
  private let press: Press

  /// Throws `PaperError.noCode` for a signed certificate without the text of its code.
  init(_ certificate: Certificate, _ press: Press) throws(PaperError) {
    self.press = press
    language = certificate.language
    heading = certificate.heading(in: language)
    fields = certificate.fields(in: language)
    code = try certificate.issuance.map { issuance throws(PaperError) in
      guard let code = issuance.code, !code.isEmpty else { throw .noCode }
      return code
    }
    serif = press.serif
    sans = press.sans
  }

  /// The fact with this key, if the certificate has it.
  func field(_ key: Field.Key) -> Field? { fields.first { $0.key == key } }

  /// Sets `text`, which belongs to the fact `key`.
  func set(
    _ text: String, of key: Field.Key, _ style: TextStyle, width: Double = Sheet.measure,
    _ alignment: TextBlock.Alignment = .left
  ) throws(PaperError) -> TextBlock {
    try press.set(
      TextBlock.Setting(text: text, style: style, width: width, alignment: alignment, language: language),
      of: key)
  }

  /// Sets `text` in the largest of `sizes` in which it is at most `height` high; throws `doesNotFit`.
  func fit(
    _ text: String, of key: Field.Key, _ style: TextStyle, _ alignment: TextBlock.Alignment, height: Double,
    sizes: [Double]
  ) throws(PaperError) -> TextBlock {
    for size in sizes {
      var style = style
      style.size = size
      let block = try set(text, of: key, style, alignment)
      if block.height <= height { return block }
    }
    throw .doesNotFit(key)
  }
}
