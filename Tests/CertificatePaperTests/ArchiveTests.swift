import CertificatePaper
import Certificates
import Foundation
import FoundationXML
import SourceText
import Testing

@Suite(.enabled(if: Tool.has("qpdf"), "qpdf is not installed"))
struct ArchiveTests {
  @Test(arguments: [("nl", "nl-NL"), ("en", "en-GB")], [false, true])
  func `the paper is kept as PDF/A-1b, in its language and with its title`(
    language: (String, String), isSigned: Bool
  ) throws {
    let objects = try objects(try certificate(language.0, isSigned))
    let root = try objects.root()
    #expect(root["/Lang"] as? String == "u:\(language.1)")
    #expect((root["/MarkInfo"] as? [String: Bool])?["/Marked"] == true)
    #expect((root["/ViewerPreferences"] as? [String: Bool])?["/DisplayDocTitle"] == true)
    let intent = try #require((root["/OutputIntents"] as? [[String: Any]])?.first)
    #expect(intent["/S"] as? String == "/GTS_PDFA1")
    #expect((objects[intent["/DestOutputProfile"]] as? [String: Any])?["/N"] as? Int == 3)
    let information = try objects.information()
    #expect(
      information["/Title"] as? String
        == (language.0 == "nl" ? "u:Certificaat – x & y" : "u:Certificate – x & y"))
    #expect(information["/CreationDate"] as? String == "u:D:20261124140000Z")
    #expect(information["/ModDate"] as? String == "u:D:20261124140000Z")
  }

  @Test(arguments: [false, true])
  func `the metadata can be read as they stand in the file, and say what the information says`(
    isSigned: Bool
  ) throws {
    let certificate = try certificate("nl", isSigned)
    let bytes = try CertificatePaper.draw(certificate)
    let objects = try objects(certificate)
    let metadata = try #require(objects[try objects.root()["/Metadata"]] as? [String: Any])
    #expect(metadata["/Filter"] == nil)
    let file = Data(bytes)
    let start = try #require(file.range(of: Data("<?xpacket begin".utf8))).lowerBound
    let end = try #require(file.range(of: Data("<?xpacket end=\"w\"?>".utf8))).upperBound
    let packet = String(decoding: file[start..<end], as: UTF8.self)
    #expect(XMLParser(data: Data(packet.utf8)).parse())
    for part in [
      "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>",
      "<pdfuaid:part>1</pdfuaid:part>", "<rdf:li xml:lang=\"x-default\">Certificaat – x &amp; y</rdf:li>",
      "<rdf:li>Leerhuis de Waaier</rdf:li>", "<xmp:CreateDate>2026-11-24T14:00:00Z</xmp:CreateDate>",
    ] {
      #expect(packet.contains(part))
    }
  }

  @Test(
    arguments: ["Noor van 't Hoen-Çelik", "Nguyễn Thị Minh Khai", "نور الهدى", "נועה בן־דוד"], [false, true])
  func `all fonts are inside and complete, and nothing is transparent or attached`(
    name: String, isSigned: Bool
  ) throws {
    let certificate = isSigned ? try Sample.issued(name: name) : try Sample.certificate(name: name)
    let objects = try objects(certificate)
    var fonts = 0
    for dictionary in objects.dictionaries {
      for key in ["/Group", "/SMask", "/EmbeddedFiles", "/AA", "/JS", "/LZWDecode"] {
        #expect(dictionary[key] == nil, "\(key)")
      }
      #expect([nil, 1].contains(dictionary["/ca"] as? Double))
      if dictionary["/FontFile2"] != nil || dictionary["/FontFile3"] != nil { fonts += 1 }
      guard dictionary["/Subtype"] as? String == "/CIDFontType2" else { continue }
      #expect(dictionary["/CIDToGIDMap"] as? String == "/Identity")
      let descriptor = try #require(objects[dictionary["/FontDescriptor"]] as? [String: Any])
      let set = try #require(objects[descriptor["/CIDSet"]] as? [String: Any])
      let widths = try #require((dictionary["/W"] as? [Any])?.last as? [Any])
      #expect(try #require(set["/Length"] as? Int) * 8 >= widths.count)
    }
    #expect(fonts >= 3)
    let page = try #require(objects.dictionaries.first { $0["/Type"] as? String == "/Page" })
    #expect(page["/Tabs"] as? String == "/S")
  }

  @Test(arguments: ["nl", "en"], [false, true])
  func `who does not see the figures is told what they show, and rows have their headings`(
    language: String, isSigned: Bool
  ) throws {
    let elements = try objects(try certificate(language, isSigned)).elements()
    let figures = elements.filter { $0["/S"] as? String == "/Figure" }.map { $0["/Alt"] as? String ?? "" }
    let openings = [language == "nl" ? "u:Tekening" : "u:Drawing", "u:QR"].prefix(isSigned ? 2 : 1)
    #expect(figures.count == openings.count)
    for (figure, opening) in zip(figures, openings) { #expect(figure.hasPrefix(opening)) }
    let headings = elements.filter { $0["/S"] as? String == "/TH" }
    #expect(headings.count == elements.filter { $0["/S"] as? String == "/TD" }.count)
    #expect(headings.allSatisfy { ($0["/A"] as? [String: String])?["/Scope"] == "/Row" })
    #expect(elements.count { $0["/S"] as? String == "/H1" } == 1)
  }

  @Test func `a program finds the text of the QR code in the information, of a signed one only`() throws {
    let signed = try objects(try Sample.issued()).information()
    #expect(signed["/LeerwijkQR"] as? String == "u:\(Sample.code())")
    #expect(try objects(try Sample.certificate()).information()["/LeerwijkQR"] == nil)
  }

  private func certificate(_ language: String, _ isSigned: Bool) throws -> Certificate {
    let language = try #require(Language(rawValue: language))
    return isSigned
      ? try Sample.issued(language: language, title: "x & y")
      : try Sample.certificate(language: language, title: "x & y")
  }

  private func objects(_ certificate: Certificate) throws -> PDFObjects {
    let folder = try Folder()
    return try PDFObjects(try folder.keep(try CertificatePaper.draw(certificate), as: "c.pdf"))
  }
}
