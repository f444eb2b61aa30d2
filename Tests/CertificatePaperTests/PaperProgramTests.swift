import CertificatePaper
import Certificates
import Foundation
import SourceText
import Testing

@Suite struct PaperProgramTests {
  @Test(arguments: [
    ["TZ": "Pacific/Auckland", "LC_ALL": "C"], ["TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8"],
    ["LANG": "ar_EG.UTF-8", "LANGUAGE": "ja", "PANGO_LANGUAGE": "zh", "FC_LANG": "ja"],
  ])
  func `time zone and locale change no byte of the paper`(environment: [String: String]) throws {
    for certificate in [
      try Sample.certificate(name: "نور الهدى Çelik"), try Sample.issued(name: "نور الهدى Çelik"),
    ] {
      let answer = try run([], certificate, environment)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(Array(answer.output) == (try CertificatePaper.draw(certificate)))
    }
  }

  @Test func `a file is written whole, readable for all, over the old one, with nothing beside it`() throws {
    let folder = try Folder()
    let file = try folder.keep([1, 2, 3], as: "c.pdf")
    let answer = try run(["-o", file], try Sample.certificate())
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)).starts(with: Array("%PDF-1.4".utf8)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["c.pdf"])
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o644)
  }

  @Test func `a certificate is read from a file too`() throws {
    let folder = try Folder()
    let file = try folder.keep(Array(try Sample.certificate().json()), as: "c.json")
    let answer = try Tool.run(try Tool.paper(), [file])
    #expect(answer.output.starts(with: Array("%PDF".utf8)))
  }

  @Test(arguments: [
    (["--niets"], 64), (["a", "b"], 64), (["-o"], 64), (["/bestaat/niet.json"], 66), (["/"], 66),
    (["-o", "/bestaat/niet.pdf"], 73), (["-o", "/tmp"], 73), (["--help"], 0),
  ])
  func `wrong use and files out of reach have exit codes of their own`(
    arguments: [String], status: Int
  ) throws {
    let answer = try run(arguments, try Sample.certificate())
    #expect(answer.status == Int32(status))
    #expect(answer.errors.isEmpty == (status == 0))
  }

  @Test func `a failed write leaves nothing behind`() throws {
    let folder = try Folder()
    let target = folder.path("map")
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    #expect(try run(["-o", target], try Sample.certificate()).status == 73)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["map"])
  }

  @Test func `data that is no certificate ends with 65 and what to do next`() throws {
    let answer = try Tool.run(
      try Tool.paper(), [], input: Data("{\"format\":7}".utf8), environment: ["LEERWIJK_LANG": "nl"])
    #expect(answer.status == 65)
    #expect(
      answer.errors == """
        leerwijk-paper: het certificaat heeft vorm 7, die deze versie niet kent; laat leerwijk het \
        certificaat opnieuw maken: leerwijk certificate CURSUS

        """)
    let large = try Tool.run(try Tool.paper(), [], input: Data(count: (1 << 20) + 1))
    #expect(large.status == 65)
  }

  @Test(.enabled(if: Fonts.dejaVu, "fonts-dejavu-core is not installed"), arguments: Language.allCases)
  func `a missing glyph ends with 1 and names the font to install, in the certificate's language`(
    language: Language
  ) throws {
    let fonts = try Fonts.onlyDejaVu()
    let certificate = try Sample.certificate(name: "李小龍", language: language)
    let environment = ["FONTCONFIG_FILE": fonts.path("fonts.conf")]
    let answer = try run(["--json"], certificate, environment)
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    let next =
      switch language {
      case .nl: "installeer een lettertype dat dit heeft (apt install fonts-noto-cjk) en probeer het opnieuw"
      case .en: "install a font that has it (apt install fonts-noto-cjk) and try again"
      }
    #expect(answer.errors.hasPrefix("{\"characters\":[\"李\",\"小\",\"龍\"],\"error\":\"missing-glyph\""))
    #expect(answer.errors.contains("\"field\":\"name\",\"format\":1"))
    #expect(answer.errors.contains(next))
    #expect(answer.errors.split(separator: "\n").count == 1)
  }

  @Test(.enabled(if: Fonts.dejaVu, "fonts-dejavu-core is not installed"))
  func `without Noto the paper is drawn in DejaVu, and without any font not at all`() throws {
    let fonts = try Fonts.onlyDejaVu()
    let environment = ["FONTCONFIG_FILE": fonts.path("fonts.conf")]
    #expect(try run([], try Sample.certificate(name: "نور الهدى"), environment).status == 0)
    let none = try Fonts.folder("<dir>/bestaat/niet</dir>")
    let answer = try run(["--json"], try Sample.certificate(), ["FONTCONFIG_FILE": none.path("fonts.conf")])
    #expect(answer.status == 1)
    #expect(answer.errors.contains("no-typeface"))
  }

  private func run(
    _ arguments: [String], _ certificate: Certificate, _ environment: [String: String] = [:]
  ) throws -> Tool.Answer {
    try Tool.run(
      try Tool.paper(), arguments, input: try certificate.json(), environment: environment)
  }
}

extension Fonts {
  static let dejaVuFolder = "/usr/share/fonts/truetype/dejavu"
  static var dejaVu: Bool { FileManager.default.fileExists(atPath: dejaVuFolder) }

  static func onlyDejaVu() throws -> Folder { try folder("<dir>\(dejaVuFolder)</dir>") }

  static func folder(_ body: String) throws -> Folder {
    let folder = try Folder()
    let text = """
      <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>\(body)<cachedir>\(folder.path("cache"))</cachedir></fontconfig>
      """
    _ = try folder.keep(Array(text.utf8), as: "fonts.conf")
    return folder
  }
}
