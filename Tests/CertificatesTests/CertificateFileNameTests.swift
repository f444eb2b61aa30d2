import Certificates
import CourseModel
import SourceText
import Testing

@Suite struct CertificateFileNameTests {
  private let course = CourseID("signalen-in-de-wijk")

  @Test func `a name says what it is and of which course`() {
    #expect(
      CertificateFileName.name(for: course, .pdf, in: .nl) == "certificaat-signalen-in-de-wijk.pdf")
    #expect(
      CertificateFileName.name(for: course, .text, in: .en) == "certificate-signalen-in-de-wijk.txt")
  }

  @Test(arguments: [
    ("../../etc/passwd", "certificaat-etc-passwd.pdf"), ("Zoë & Co", "certificaat-zoe-co.pdf"),
    ("", "certificaat-cursus.pdf"), ("龍", "certificaat-cursus.pdf"),
    ("a\u{0}\n\u{1B}b", "certificaat-a-b.pdf"),
    (String(repeating: "a", count: 300), "certificaat-\(String(repeating: "a", count: 80)).pdf"),
  ])
  func `a name is safe whatever the course is called`(id: String, name: String) {
    #expect(CertificateFileName.name(for: CourseID(id), .pdf, in: .nl) == name)
  }

  @Test func `nothing is renamed in an empty folder`() {
    #expect(renames([]).isEmpty)
    #expect(renames(["certificaat-signalen-in-de-wijk-1.pdf", "iets.pdf"]).isEmpty)
  }

  @Test func `an old certificate gets the lowest number that is free for all its views`() {
    #expect(
      renames(["certificaat-signalen-in-de-wijk.pdf", "certificaat-signalen-in-de-wijk.txt"]) == [
        .init(
          from: "certificaat-signalen-in-de-wijk.pdf", to: "certificaat-signalen-in-de-wijk-1.pdf"),
        .init(
          from: "certificaat-signalen-in-de-wijk.txt", to: "certificaat-signalen-in-de-wijk-1.txt"),
      ])
    #expect(
      renames([
        "certificaat-signalen-in-de-wijk.pdf", "certificaat-signalen-in-de-wijk-1.txt",
        "certificaat-signalen-in-de-wijk-2.pdf",
      ]) == [
        .init(from: "certificaat-signalen-in-de-wijk.pdf", to: "certificaat-signalen-in-de-wijk-3.pdf")
      ])
  }

  @Test func `a file in capitals is in the way too`() {
    #expect(
      renames(["Certificaat-Signalen-In-De-Wijk.PDF"]) == [
        .init(from: "Certificaat-Signalen-In-De-Wijk.PDF", to: "certificaat-signalen-in-de-wijk-1.pdf")
      ])
  }

  @Test func `a certificate written five times leaves five certificates`() {
    var folder: Set<String> = []
    for _ in 1...5 {
      for rename in renames(folder) {
        #expect(!folder.contains(rename.to))
        folder.remove(rename.from)
        folder.insert(rename.to)
      }
      folder.formUnion([
        CertificateFileName.name(for: course, .pdf, in: .nl),
        CertificateFileName.name(for: course, .text, in: .nl),
      ])
    }
    #expect(folder.count == 10)
  }

  private func renames(_ existing: Set<String>) -> [CertificateFileName.Rename] {
    CertificateFileName.renames(for: course, [.pdf, .text], in: .nl, existing: existing)
  }
}
