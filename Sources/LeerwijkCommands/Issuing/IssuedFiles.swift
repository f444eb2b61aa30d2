import Certificates
import Foundation
import SourceText

/// The files of a signed certificate.
struct IssuedFiles {
  let issued: IssuedCertificate

  init(_ issued: IssuedCertificate) { self.issued = issued }

  private var stem: String {
    CertificateFileName.stem(
      number: issued.certificate.issuance?.number ?? "", in: issued.certificate.language)
  }

  /// Writes signed file, paper, text and picture; the same certificate always gives the same bytes.
  ///
  /// - Returns: The names, and why there is no paper, if there is none.
  func write(to folder: String) throws -> (names: [String], fault: Wording?) {
    var fault: Wording?
    var contents: [(String, Data)] = [(".jwt", Data((issued.credential.text + "\n").utf8))]
    switch PaperProgram.draw(issued.certificate) {
    case .success(let paper): contents.append((".pdf", paper))
    case .failure(let failure): fault = failure.words
    }
    contents += [
      (".txt", Data(issued.text.utf8)), (".svg", Data(BakedPicture.draw(issued).utf8)),
    ]
    var names: [String] = []
    for (ending, data) in contents {
      let path = "\(folder)/\(stem)\(ending)"
      // What is there already and is the same stays; what differs is never overwritten.
      if FileManager.default.contents(atPath: path) != data { try ClosedFile.create(path, data, mode: 0o644) }
      names.append(stem + ending)
    }
    return (names, fault)
  }
}
