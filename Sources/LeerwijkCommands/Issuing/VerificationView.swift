import Certificates
import Foundation
import SourceText
import Terminal

/// How a verification is shown: as rows of a screen, as a line, and as JSON.
struct VerificationView {
  let verification: Verification
  let path: String
  let language: Language

  init(_ verification: Verification, path: String, language: Language) {
    self.verification = verification
    self.path = path
    self.language = language
  }

  /// One line: the file, the verdict, and who it is for.
  var line: String {
    let name =
      verification.certificate.map { certificate in
        let points = certificate.value(of: .points, in: certificate.language)
        return [": \(certificate.learner.name)", certificate.course.title, certificate.day.text, points]
          .compactMap(\.self).joined(separator: ", ")
      } ?? ""
    return OutputGate.cleanLine("\(path): \(verification.code)\(name)")
  }

  /// Shows the verdict, and every signed fact in the order of the paper.
  func show(_ writer: ScreenWriter) {
    writer.say(StyledText(verification.words[language], role))
    guard let certificate = verification.certificate else { return }
    if let advice = verification.advice { writer.say(StyledText(advice[language])) }
    let facts = certificate.fields(in: certificate.language).map {
      FactRows.Fact(StyledText($0.label), StyledText(OutputGate.cleanLine($0.value)))
    }
    writer.show([.empty] + FactRows(facts).lines(LayoutStyle(writer.capabilities, language: language)))
  }

  private var role: Role {
    switch verification.verdict {
    case .valid: .right
    case .statusUnknown, .issuerUnknown: .strong
    case .unsigned, .notACertificate, .invalid: .wrong
    }
  }

  /// One object in one line; the version of its form stands in it.
  var json: String {
    let body = Body(
      verdict: verification.code, file: path, message: verification.words[language],
      listFrom: verification.listFrom?.text,
      fields: verification.certificate.map { certificate in
        certificate.fields(in: certificate.language).map {
          Body.Fact(key: $0.key.rawValue, label: $0.label, value: OutputGate.cleanLine($0.value))
        }
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(body)).map { String(decoding: $0, as: UTF8.self) } ?? "{\"format\":1}"
  }

  private struct Body: Encodable {
    struct Fact: Encodable {
      let key: String
      let label: String
      let value: String
    }
    var format = 1
    let verdict: String
    let file: String
    let message: String
    let listFrom: String?
    let fields: [Fact]?
  }
}
