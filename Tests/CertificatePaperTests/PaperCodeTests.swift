import CertificatePaper
import Certificates
import Foundation
import SourceText
import Testing

@Suite struct PaperCodeTests {
  /// Whether the code can be read here.
  static let canRead = Tool.has("zbarimg") && Tool.has("pdftoppm")

  /// The letters of a signed text with a key of 2048, 3072 and 4096 bits, and the most that still fits well.
  static let letters = [808, 978, 1010, 1150, 1300]

  @Test(
    .enabled(if: canRead, "zbar-tools or poppler-utils is not installed"), arguments: letters,
    [150, 200, 300])
  func `the QR code is read from the paper, straight, turned and as a poor photograph`(
    letters: Int, resolution: Int
  ) throws {
    let code = Sample.code(letters: letters)
    let folder = try Folder()
    let file = try folder.keep(try CertificatePaper.draw(try Sample.issued(code: code)), as: "c.pdf")
    func picture(_ name: String, _ options: [String]) throws {
      let common = ["-r", String(resolution), "-singlefile"]
      _ = try Tool.run("pdftoppm", options + common + [file, folder.path(name)])
    }
    try picture("straight", ["-gray"])
    try picture("photograph", ["-jpeg", "-jpegopt", "quality=40"])
    let turned = try GreyImage(folder.path("straight.pgm")).turned(by: 3)
    _ = try folder.keep(turned.bytes, as: "turned.pgm")
    for name in ["straight.pgm", "photograph.jpg", "turned.pgm"] {
      let answer = try Tool.run("zbarimg", ["--nodbus", "-q", "--raw", folder.path(name)])
      #expect(answer.text == code + "\n", "\(name)")
    }
  }

  @Test func `a signed certificate without the text of its code is refused`() throws {
    let certificate = try Sample.issued(code: nil)
    #expect(throws: PaperError.noCode) { try CertificatePaper.draw(certificate) }
  }

  @Test(arguments: [2000, 10_000])
  func `a code that could not be read from paper is refused`(letters: Int) throws {
    let certificate = try Sample.issued(code: Sample.code(letters: letters))
    #expect(throws: PaperError.longCode) { try CertificatePaper.draw(certificate) }
  }

  @Test(
    .enabled(if: canRead, "zbar-tools or poppler-utils is not installed"),
    arguments: ["leerwijk:/", "leerwijk:/12a", "0123456789"])
  func `a code of other signs than an issuer's is drawn as it is`(code: String) throws {
    let folder = try Folder()
    let file = try folder.keep(try CertificatePaper.draw(try Sample.issued(code: code)), as: "c.pdf")
    _ = try Tool.run("pdftoppm", ["-gray", "-r", "150", "-singlefile", file, folder.path("page")])
    let answer = try Tool.run("zbarimg", ["--nodbus", "-q", "--raw", folder.path("page.pgm")])
    #expect(answer.text == code + "\n")
  }

  @Test(arguments: Language.allCases)
  func `a code that is missing or too long ends with 65 and what to ask for`(language: Language) throws {
    let certificate = try Sample.issued(language: language, code: nil)
    let answer = try Tool.run(try Tool.paper(), ["--json"], input: try certificate.json())
    #expect(answer.status == 65)
    #expect(answer.errors.contains("\"error\":\"no-code\""))
    #expect(answer.errors.contains(language == .nl ? "vraag de opleider" : "ask the training organisation"))
  }
}
