import Certificates
import SourceText

/// What makes a page that cairo drew a PDF/A-1b file: what an archive wants of it and cairo does not write.
///
/// Cairo draws opaque and embeds its fonts; the language, the colours, the alternative texts, the description in
/// XMP and the sets of glyphs come here, and the transparency group that cairo gives every page goes.
struct Archive {
  private let information: DocumentInformation
  private let content: PageContent
  /// What to say for each figure to who does not see it, in their order.
  private let alternatives: [String]
  /// The text of the QR code, so that a program need not read the picture.
  private let code: String?

  /// The member of the information dictionary with the text of the QR code.
  private static let codeKey = "/LeerwijkQR"

  /// Makes what has to be added to a certificate's page.
  init(_ certificate: Certificate, _ page: Page) {
    information = DocumentInformation(certificate)
    content = PageContent(ground: page.ground, figures: page.figures)
    code = certificate.issuance?.code
    let figures = [PaperWords.motif] + (code == nil ? [] : [PaperWords.code])
    alternatives = figures.map { $0[certificate.language] }
  }

  /// Returns the file as it is kept; throws `PaperError.archiving`.
  func close(_ drawn: [UInt8]) throws(PaperError) -> [UInt8] {
    let file = try QPDFFile(drawn)
    let page = file.page
    file.remove("/Group", from: page)
    file[page, "/Tabs"] = file.object("/S")
    try content.fill(page, in: file)
    complete(file[file[page, "/Resources"], "/Font"], in: file)
    let root = file.root
    var figures = alternatives[...]
    describe(file[root, "/StructTreeRoot"], &figures, in: file)
    guard figures.isEmpty else { throw .archiving }
    information.write(to: file)
    if let code { file[file.information, Self.codeKey] = file.string(code) }
    let packet = information.packet(producer: file.text("/Producer", of: file.information))
    file[root, "/Metadata"] = file.stream(
      Array(packet.utf8), [("/Type", "/Metadata"), ("/Subtype", "/XML")])
    file[root, "/OutputIntents"] = intent(in: file)
    file[root, "/Lang"] = file.string(information.language)
    file[root, "/ViewerPreferences"] = file.object("<< /DisplayDocTitle true >>")
    return try file.written()
  }

  /// The colours that the numbers stand for: sRGB.
  private func intent(in file: QPDFFile) -> QPDFFile.Object {
    let intents = file.object(
      """
      [ << /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)
      /Info (sRGB IEC61966-2.1) >> ]
      """)
    file[file.items(of: intents)[0], "/DestOutputProfile"] = file.stream(
      PackageResources.sRGB_icc, [("/N", "3"), ("/Alternate", "/DeviceRGB")])
    return intents
  }

  /// Gives the fonts that number their glyphs what a reader must know of the numbers.
  private func complete(_ fonts: QPDFFile.Object, in file: QPDFFile) {
    for font in file.values(of: fonts) where file.has("/DescendantFonts", in: font) {
      for descendant in file.items(of: file[font, "/DescendantFonts"])
      where file.isName("/CIDFontType2", file[descendant, "/Subtype"]) {
        file[descendant, "/CIDToGIDMap"] = file.object("/Identity")
        let descriptor = file[descendant, "/FontDescriptor"]
        let glyphs = TrueType.glyphCount(file.bytes(of: file[descriptor, "/FontFile2"]))
        file[descriptor, "/CIDSet"] = file.stream(Self.set(of: glyphs))
      }
    }
  }

  /// Gives the figures their texts and the headings of rows their scope, in the order of the structure.
  private func describe(_ element: QPDFFile.Object, _ figures: inout ArraySlice<String>, in file: QPDFFile) {
    let kind = file[element, "/S"]
    if file.isName("/Figure", kind), let text = figures.popFirst() {
      file[element, "/Alt"] = file.string(text)
    } else if file.isName("/TH", kind) {
      file[element, "/A"] = file.object("<< /O /Table /Scope /Row >>")
    }
    guard file.has("/K", in: element) else { return }
    for child in file.items(of: file[element, "/K"]) where file.isDictionary(child) {
      describe(child, &figures, in: file)
    }
  }

  /// The first `count` bits, from the highest of each byte on.
  private static func set(of count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0xFF, count: (count + 7) / 8)
    if !count.isMultiple(of: 8) { bytes[bytes.count - 1] = UInt8(truncatingIfNeeded: 0xFF00 >> (count % 8)) }
    return bytes
  }
}
