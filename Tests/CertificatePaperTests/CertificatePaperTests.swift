import CertificatePaper
import Certificates
import Foundation
import SourceText
import Testing

@Suite struct CertificatePaperTests {
  static let names = [
    "Noor van 't Hoen-Çelik", "Ağça Łukasz-Özdemir", "Zoë van 't Hoen", "Nguyễn Thị Minh Khai",
    "Zoë Ĳsbrandt-Đorđević", "Şükrü Yılmaz", "Wałęsa", "d'Hondt", "Firmin de la Fontaine-Affligé",
    "Wilhelmina Antoinette van Bevervoorde-van der Meulen", "<b>Jan</b> &amp; \"Piet\" %s",
  ]

  @Test(.enabled(if: Tool.has("pdftotext"), "pdftotext is not installed"), arguments: names)
  func `a name comes back from the paper letter by letter`(name: String) throws {
    let words = try text(of: try Sample.certificate(name: name)).split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains(name))
  }

  @Test(
    .enabled(
      if: Tool.has("pdftotext") && Fonts.have("Noto Naskh Arabic") && Fonts.have("Noto Serif Hebrew"),
      "pdftotext or fonts-noto-core is not installed"),
    arguments: ["نور الهدى", "נועה בן־דוד"])
  func `a name that runs from the right comes back letter by letter`(name: String) throws {
    #expect(try text(of: try Sample.certificate(name: name)).contains(name))
  }

  @Test(
    .enabled(if: Tool.has("pdftotext"), "pdftotext is not installed"), arguments: Language.allCases,
    [false, true])
  func `the paper shows the words of the text, all of them and in its order`(
    language: Language, isSigned: Bool
  ) throws {
    let certificate =
      isSigned
      ? try Sample.issued(language: language)
      : try Sample.certificate(language: language, points: try Sample.accredited())
    let folder = try Folder()
    let file = try folder.keep(try CertificatePaper.draw(certificate), as: "c.pdf")
    let raw = try Tool.run("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]).text
    var rest = raw.filter { !$0.isWhitespace }[...]
    for field in certificate.fields(in: language) {
      for words in [field.label, field.value] {
        let found = rest.range(of: words.filter { !$0.isWhitespace })
        rest = rest[(try #require(found, "\(words)")).upperBound...]
      }
    }
    let caption = ["Scanofcontroleer:leerwijkverify", "Scanorcheck:leerwijkverify"]
    let last = isSigned ? caption[language == .nl ? 0 : 1] : ""
    #expect(rest.filter { $0 != "\u{C}" } == last)
  }

  @Test func `a signed and a self-issued certificate together show every fact that there is`() throws {
    let both = [try Sample.issued(), try Sample.certificate(points: try Sample.accredited())]
    let shown = both.flatMap { $0.fields(in: .nl).map(\.key) }
    #expect(Set(shown) == Set(Field.Key.allCases))
  }

  @Test(
    .enabled(
      if: Tool.has("pdffonts") && Tool.has("pdfinfo") && Tool.has("qpdf"),
      "poppler-utils or qpdf is not installed"),
    arguments: names + ["نور الهدى", "נועה בן־דוד"])
  func `the paper is a sound, tagged PDF 1.4 of one A4 with its fonts inside`(name: String) throws {
    let folder = try Folder()
    let drawn = try CertificatePaper.draw(
      try Sample.certificate(name: name, points: try Sample.accredited()))
    let file = try folder.keep(drawn, as: "c.pdf")
    let check = try Tool.run("qpdf", ["--check", file])
    #expect(check.status == 0, "\(check.text)\(check.errors)")
    let facts = try Tool.run("pdfinfo", [file], environment: ["TZ": "UTC"]).text
    for (label, value) in [
      ("Tagged:", "yes"), ("Pages:", "1"), ("PDF version:", "1.4"), ("Author:", "Leerhuis de Waaier"),
      ("Title:", "Certificaat – Signalen in de wijk"), ("CreationDate:", "Tue Nov 24 14:00:00 2026 UTC"),
      ("Page size:", "595.276 x 841.89 pts (A4)"),
    ] {
      let line = facts.split(separator: "\n").first { $0.hasPrefix(label) }
      #expect(line?.dropFirst(label.count).drop { $0 == " " } == value[...])
    }
    let fonts = try Tool.run("pdffonts", [file]).text.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"]) }
    #expect(drawn.count < 200_000)
  }

  @Test(arguments: [false, true])
  func `the same certificate gives the same bytes, another one gives others`(isSigned: Bool) throws {
    func draw(_ name: String) throws -> [UInt8] {
      try CertificatePaper.draw(
        isSigned ? try Sample.issued(name: name) : try Sample.certificate(name: name))
    }
    let first = try draw("Noor")
    #expect(first == (try draw("Noor")))
    #expect(first != (try draw("Iemand anders")))
  }

  private func text(of certificate: Certificate) throws -> String {
    let folder = try Folder()
    let file = try folder.keep(try CertificatePaper.draw(certificate), as: "c.pdf")
    return try Tool.run("pdftotext", ["-enc", "UTF-8", file, "-"]).text
  }
}

/// The fonts of this machine.
enum Fonts {
  static func have(_ family: String) -> Bool {
    guard Tool.has("fc-list"), let answer = try? Tool.run("fc-list", [family]) else { return false }
    return !answer.output.isEmpty
  }
}
