import SourceText

/// The text of a signed certificate, with the code at its foot that proves it.
enum SignedText {
  /// The foot: the code, broken into lines.
  static func foot(_ code: String, in language: Language) -> [String] {
    let signs = Array(code)
    let width = CertificateText.columns
    return ["", CertificateWords.codeHeading[language], ""]
      + stride(from: 0, to: signs.count, by: width).map { String(signs[$0..<min($0 + width, signs.count)]) }
  }
}
