import CPangoCairo
import Certificates
import SourceText

/// A press that draws one certificate after another: it keeps the typefaces that it found, and what it set.
///
/// What one certificate leaves behind makes the next one quicker, and changes nothing about it.
final class Press {
  /// The most texts that are kept.
  private static let mostBlocks = 600

  /// For names and titles.
  let serif: Typeface
  /// For facts.
  let sans: Typeface
  private let contexts: [Language: TextContext]
  private var blocks: [TextBlock.Setting: TextBlock] = [:]

  /// Looks for the typefaces; throws `PaperError.noTypeface`.
  init() throws(PaperError) {
    var contexts: [Language: TextContext] = [:]
    for language in Language.allCases { contexts[language] = try TextContext(language) }
    let context = try TextContext(.nl)
    serif = try .first(of: Typeface.serif, in: context)
    sans = try .first(of: Typeface.sans, in: context)
    self.contexts = contexts
  }

  /// Draws a certificate in its own language.
  func draw(_ certificate: Certificate) throws(PaperError) -> [UInt8] {
    let page = try Page(certificate, self)
    let canvas = try PDFCanvas(width: Sheet.width, height: Sheet.height)
    canvas.tagged(.document) { page.drawText(on: canvas) }
    return try Archive(certificate, page).close(try canvas.finish())
  }

  /// Sets a text that belongs to the fact `key`, or finds it set.
  func set(_ setting: TextBlock.Setting, of key: Field.Key) throws(PaperError) -> TextBlock {
    if let block = blocks[setting] { return block }
    guard let context = contexts[setting.language] else { throw .drawing(-1) }
    let block = try TextBlock(setting, of: key, in: context)
    if blocks.count >= Self.mostBlocks { blocks.removeAll() }
    blocks[setting] = block
    return block
  }
}
