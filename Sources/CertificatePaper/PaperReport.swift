import Certificates
import Foundation
import SourceText

/// A failure in words, for a person or a program.
struct PaperReport {
  private let failure: PaperFailure
  private let language: Language
  private let file: String?

  /// Words `failure` in `language`; `file` is the one of several that failed.
  init(_ failure: PaperFailure, _ language: Language, file: String? = nil) {
    self.failure = failure
    self.language = language
    self.file = file
  }

  private var message: String { OutputGate.cleanLine(PaperWords.message(failure, in: language)) }
  private var advice: String { PaperWords.advice(failure, in: language) }

  /// One line for a person.
  var plain: String {
    let place = file.map { OutputGate.cleanLine($0) + ": " } ?? ""
    return "leerwijk-paper: \(place)\(message); \(advice)"
  }

  /// One line of JSON, its members sorted: `error`, `format`, `message` and `next`; where the page
  /// could not be drawn `field`, for missing glyphs `characters`, and with several files `file`.
  var json: String {
    var body = Body(error: failure.name, message: message, next: advice)
    body.file = file
    switch failure {
    case .paper(.missingGlyphs(let scalars, let key)):
      body.characters = scalars.map { String($0) }
      body.field = key.rawValue
    case .paper(.doesNotFit(let key)): body.field = key.rawValue
    case .unknownOption, .missingValue, .noFolder, .mixedInputs, .sameName, .terminalOutput, .unreadableFile,
      .unwritableFile,
      .tooLarge, .certificate, .paper(.noTypeface), .paper(.noCode), .paper(.longCode), .paper(.drawing),
      .paper(.archiving):
      break
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(body) else { return "{\"error\":\"\(failure.name)\",\"format\":1}" }
    return String(decoding: data, as: UTF8.self)
  }

  private struct Body: Encodable {
    var format = 1
    var error: String
    var message: String
    var next: String
    var field: String?
    var characters: [String]?
    var file: String?
  }
}
