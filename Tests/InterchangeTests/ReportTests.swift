import Interchange
import SourceText
import Testing

@Suite("The report of a conversion") struct ReportTests {
  @Test("lines come in order, in both languages, with place and severity")
  func text() {
    var report = ConversionReport()
    report.add(.tagLost("u"), at: .line(12))
    report.add(.noPassMark, at: .whole)
    report.add(.weightRefused("37", "40"), at: .item("vraag-x"))
    report.add(.imageLost("a.png"), at: .line(3))
    #expect(
      report.text(file: "v.gift", language: .en) == """
        v.gift: note: GIFT knows no pass mark: put for example `pass-at: 70%` below the test's heading
        v.gift vraag-x: approximated: Moodle refuses the weight 37%; it is 40% now
        v.gift:3: lost: the image 'a.png' was left out; say in the text what it shows
        v.gift:12: lost: the markup <u> was left out; its words are there

        """)
    #expect(report.text(file: "v", language: .nl).contains("v:12: verloren: de opmaak <u> is weggelaten"))
    #expect(report.count(.lost) == 2 && !report.isLossless)
  }

  @Test("the codes that programs know are these, and stay")
  func codes() {
    let codes = ConversionFinding.Code.allCases.map(\.rawValue)
    Workbench.golden("codes.txt", codes.map { $0 + "\n" }.joined())
    #expect(codes.allSatisfy { $0.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil })
    #expect(ConversionFinding.setting(.points).code.rawValue == "setting-lost")
    #expect(ConversionFinding.notUTF8.code.rawValue == "not-utf8")
  }

  @Test("what the file says cannot reach the terminal as it is")
  func gate() {
    var report = ConversionReport()
    report.add(.tagLost("\u{1B}[31m\nx"), at: .line(1))
    let text = report.text(file: "a\u{7}b", language: .nl)
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{7}"))
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test("a report stops growing, and says how much it left out")
  func most() {
    var report = ConversionReport()
    for line in 1...(ConversionReport.most + 7) { report.add(.bracesUnpaired, at: .line(line)) }
    #expect(report.entries.count == ConversionReport.most && report.omitted == 7)
    #expect(report.text(file: "f", language: .nl).hasSuffix("f: en nog 7 meldingen\n"))
  }
}
