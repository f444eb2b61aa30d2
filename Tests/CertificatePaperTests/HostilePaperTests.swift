import CertificatePaper
import Certificates
import Foundation
import SourceText
import Testing

@Suite struct HostilePaperTests {
  @Test(
    .enabled(if: Tool.has("pdftotext"), "pdftotext is not installed"),
    arguments: [
      String(repeating: "Wilhelmina ", count: 10) + "Zwartendi",
      String(repeating: "Ağça-Łukasz", count: 11).prefix(120).description,
      String(repeating: "W", count: 120),
    ])
  func `a name of 120 letters stays whole and inside its box`(name: String) throws {
    let folder = try Folder()
    let drawn = try CertificatePaper.draw(try Sample.certificate(name: name))
    let file = try folder.keep(drawn, as: "c.pdf")
    let text = try Tool.run("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]).text
    #expect(text.filter { !$0.isWhitespace }.contains(name.filter { !$0.isWhitespace }))
    for word in try words(in: file) {
      #expect(word.left >= 84.5 && word.right <= 511, "\(word)")
    }
  }

  @Test(arguments: [
    String(repeating: "x", count: 10_000), String(repeating: "Jan ", count: 2_500),
    String(repeating: "ن", count: 10_000), String(repeating: "y", count: 3_999),
  ])
  func `a name of thousands of letters is refused and does not trap`(name: String) throws {
    let certificate = try Sample.certificate(name: name)
    #expect(throws: PaperError.doesNotFit(.name)) { try CertificatePaper.draw(certificate) }
  }

  @Test func `a registration of thousands of letters is refused by its name`() throws {
    let certificate = try Sample.certificate(
      registration: Registration(register: String(repeating: "r ", count: 1_500)))
    #expect(throws: PaperError.doesNotFit(.registration)) { try CertificatePaper.draw(certificate) }
  }

  @Test(
    .enabled(if: Tool.has("pdftotext"), "pdftotext is not installed"))
  func `control characters in a name are shown, not obeyed`() throws {
    let folder = try Folder()
    let drawn = try CertificatePaper.draw(try Sample.certificate(name: "Jan\u{1B}[2J\u{1}\u{9B}m"))
    let file = try folder.keep(drawn, as: "c.pdf")
    let text = try Tool.run("pdftotext", ["-enc", "UTF-8", file, "-"]).text
    #expect(text.contains("Jan^[[2J^A^[m"))
  }

  @Test(.enabled(if: !Fonts.have(":lang=zh-cn"), "a Chinese font is installed"))
  func `a character that no font has is an error that names it`() throws {
    let certificate = try Sample.certificate(name: "Li 李小龍 李")
    #expect(throws: PaperError.missingGlyphs(["李", "小", "龍"], .name)) {
      try CertificatePaper.draw(certificate)
    }
  }

  @Test func `an emoji is an error, with or without a font of coloured pictures`() throws {
    let certificate = try Sample.certificate(name: "Jan 🙂")
    if Fonts.have(":charset=1f642"), !Fonts.have("Noto Color Emoji") { return }
    #expect(throws: PaperError.missingGlyphs(["🙂"], .name)) { try CertificatePaper.draw(certificate) }
  }

  @Test func `a hidden mark is an error, and never a question mark on the paper`() throws {
    let certificate = try Sample.certificate(registration: Registration(register: "Plein\u{202E}"))
    #expect(throws: PaperError.missingGlyphs(["\u{FFFD}"], .registration)) {
      try CertificatePaper.draw(certificate)
    }
  }

  @Test func `a name piled with marks does not trap`() throws {
    let name = "Z" + String(repeating: "\u{301}", count: 500) + "oe"
    _ = try CertificatePaper.draw(try Sample.certificate(name: name))
  }

  private struct Word { var left: Double, right: Double }

  /// The words of a page, by the sides of their boxes.
  private func words(in file: String) throws -> [Word] {
    let html = try Tool.run("pdftotext", ["-bbox", file, "-"]).text
    return html.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"")
      guard line.contains("<word"), parts.count > 6, let left = Double(parts[1]),
        let right = Double(parts[5])
      else { return nil }
      return Word(left: left, right: right)
    }
  }
}
