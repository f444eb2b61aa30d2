import Certificates
import SourceText
import Testing

@Suite struct CertificateTextTests {
  @Test func `the Dutch text of a course without accreditation is the golden one`() throws {
    try expectGolden(CertificateText.draw(try Sample.certificate()), "not-accredited-nl.txt")
  }

  @Test func `the English text of an accredited course is the golden one`() throws {
    let certificate = try Sample.certificate(language: .en, points: try Sample.accredited())
    try expectGolden(CertificateText.draw(certificate), "accredited-en.txt")
  }

  @Test func `the Dutch text of an accredited course is the golden one`() throws {
    let certificate = try Sample.certificate(
      points: try Sample.accredited(), registration: nil, correctsForGuessing: true)
    try expectGolden(CertificateText.draw(certificate), "accredited-nl.txt")
  }

  @Test(arguments: [
    String(repeating: "Wilhelmina ", count: 12), String(repeating: "x", count: 10_000),
    String(repeating: "龍", count: 300), "نور الهدى", "נועה בן־דוד", "Zoë van 't Hoen",
  ])
  func `no line is wider than 78 columns and no letter of the name is lost`(name: String) throws {
    let text = CertificateText.draw(try Sample.certificate(name: name))
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 78) }
    let letters = text.filter { !$0.isWhitespace }
    #expect(letters.contains(name.filter { !$0.isWhitespace }))
  }

  @Test func `control characters and hidden marks in a name, a title and a number reach no view`() throws {
    let name = "Jan\u{1B}[2J\u{9B}31m\r\u{8}\u{202E}\u{200B}\u{1}\nPiet"
    let text = CertificateText.draw(
      try Sample.certificate(
        name: name, registration: Registration(register: "\u{1B}]8;;x\u{7}", number: "\u{9C}1")))
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
    }
    #expect(text.contains("Jan^[[2J"))
  }
}
