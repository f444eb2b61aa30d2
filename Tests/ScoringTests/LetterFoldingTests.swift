import Foundation
import Testing

@testable import Scoring

@Suite struct LetterFoldingTests {
  private func fold(_ text: String) -> String {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { LetterFolding.fold(scalar, into: &result) }
    return String(String.UnicodeScalarView(result))
  }

  @Test("Every letter of the table folds alike composed and decomposed, as a small and as a capital letter")
  func compositions() {
    for (plain, letters) in LetterFolding.table {
      for letter in letters.unicodeScalars {
        let text = String(letter)
        #expect(fold(text) == plain, "\(text)")
        #expect(fold(text.decomposedStringWithCanonicalMapping) == plain, "\(text)")
        #expect(fold(text.precomposedStringWithCanonicalMapping) == plain, "\(text)")
      }
    }
  }

  @Test("No letter stands in the table twice")
  func unique() {
    let letters = LetterFolding.table.flatMap { Array($0.letters.unicodeScalars) }
    #expect(Set(letters).count == letters.count)
    #expect(letters.count > 800)
  }

  @Test("Folding what is folded changes nothing")
  func idempotent() {
    for (plain, _) in LetterFolding.table { #expect(fold(plain) == plain) }
  }

  @Test("Every Latin, Greek and Cyrillic letter with an accent folds to a letter without one")
  func complete() {
    for value in [0xC0..<0x250, 0x370..<0x530, 0x1E00..<0x2000].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else { continue }
      let text = String(scalar)
      #expect(fold(text) == fold(text.decomposedStringWithCanonicalMapping), "\(text)")
    }
  }
}
