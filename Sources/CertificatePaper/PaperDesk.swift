import Certificates
import Foundation
import SourceText

/// Where certificates become files, one after the other, with one press for all of them.
struct PaperDesk {
  private var press: Press?

  /// Reads a certificate and writes its PDF; `language` becomes the certificate's as soon as it is known.
  mutating func draw(_ work: PaperWorks.Work, _ language: inout Language) throws(PaperFailure) {
    let certificate = try Self.read(try PaperFiles.read(work.input))
    language = certificate.language
    try PaperFiles.write(try draw(certificate), to: work.output)
  }

  private static func read(_ data: Data) throws(PaperFailure) -> Certificate {
    do { return try Certificate(json: data) } catch { throw .certificate(error) }
  }

  private mutating func draw(_ certificate: Certificate) throws(PaperFailure) -> [UInt8] {
    do throws(PaperError) {
      if let press { return try press.draw(certificate) }
      let made = try Press()
      press = made
      return try made.draw(certificate)
    } catch {
      throw .paper(error)
    }
  }
}
