import Foundation
import Testing

/// The page for training organisations: its commands are run as they stand there.
@Suite struct IssuingPageTests {
  @Test func `Every command of the page does what it says, in its order`() throws {
    let desk = try IssuerHome()
    let page = try String(
      contentsOfFile: Repository.root + "/Sources/Certificates/Documentation.docc/Issuing.md", encoding: .utf8
    )
    let blocks = page.components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(blocks.count == 6)
    _ = try desk.record()
    for line in blocks.flatMap({ $0.split(separator: "\n") }) {
      if line.contains("trust issuer.jwks") {
        try FileManager.default.copyItem(
          atPath: desk.issuer + "/issuer.jwks", toPath: desk.home.folder + "/issuer.jwks")
      }
      let thumbprint = line.contains("THUMBPRINT") ? try desk.thumbprint() : ""
      let words = Self.words(
        line.replacing("THUMBPRINT", with: thumbprint).replacing("polarisatie", with: "proef")[...])
      #expect(words.first == "leerwijk")
      let run = try desk.run(Array(words.dropFirst()))
      #expect(run.code == 0, "\(line): \(run.errors)")
    }
  }

  /// The words of a line as a shell has them, with quotes around what has spaces.
  private static func words(_ line: Substring) -> [String] {
    line.split(omittingEmptySubsequences: false) { $0 == "'" }.enumerated().flatMap { index, piece in
      index.isMultiple(of: 2) ? piece.split(separator: " ").map(String.init) : [String(piece)]
    }
  }
}
