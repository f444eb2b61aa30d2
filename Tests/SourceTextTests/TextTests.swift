import Testing

@testable import SourceText

@Suite("Texts are measured, cleaned and compared")
struct TextTests {
  @Test("The gate lets no control or direction mark through")
  func gate() {
    #expect(OutputGate.clean("a\u{1B}[2J\u{9B}31m\r\u{8}\u{1}b\tc\n") == "a^[[2J^[31m^H^Ab  c\n")
    #expect(OutputGate.clean("a\u{202E}b\u{200B}c\u{FEFF}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    #expect(OutputGate.clean("e" + String(repeating: "\u{301}", count: 50)).unicodeScalars.count == 5)
    #expect(OutputGate.cleanLine("a\nb") == "a b")
    #expect(OutputGate.clean("Zoë d'Hondt 👩‍🏫") == "Zoë d'Hondt 👩‍🏫")
  }

  @Test("A near miss is one or two edits away, never a far word")
  func nearMiss() {
    #expect(NearMiss.nearest(to: "buurthius", in: ["buurthuis", "bakkerij"]) == "buurthuis")
    #expect(NearMiss.nearest(to: "duurt", in: ["titel", "duur"]) == "duur")
    #expect(NearMiss.nearest(to: "Duur", in: ["duur"]) == "duur")
    #expect(NearMiss.nearest(to: "plein", in: ["bakkerij"]) == nil)
    #expect(NearMiss.nearest(to: "", in: ["a"]) == nil)
    #expect(NearMiss.nearest(to: "ab", in: ["ac", "ad"]) == "ac")
    #expect(NearMiss.editDistance(Array("abcd"), Array("abdc")) == 1)
  }

  @Test("Lines and columns are found from offsets")
  func places() {
    let file = SourceFile(path: "a", text: "é漢\nb\n")
    #expect(file.line(at: 0) == 1 && file.column(at: 2) == 2 && file.column(at: 5) == 3)
    #expect(file.line(at: 6) == 2 && file.rangeOfLine(2) == 6..<7 && file.rangeOfLine(9).isEmpty)
    #expect(file.text(-5..<99) == "é漢\nb\n")
  }

  @Test("Wide characters take two columns, marks none")
  func widths() {
    #expect(DisplayWidth.of("abc") == 3 && DisplayWidth.of("é漢e\u{301}") == 4 && DisplayWidth.of("👍") == 2)
  }

  @Test("Each code has one name and one severity")
  func codes() {
    #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).count == DiagnosticCode.allCases.count)
    let isKebab = DiagnosticCode.allCases.allSatisfy {
      $0.rawValue.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } || $0 == .invalidUTF8
    }
    #expect(isKebab)
  }
}
