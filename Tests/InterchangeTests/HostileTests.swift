import CourseModel
import Foundation
import Interchange
import SourceText
import Testing

@Suite("Any bytes end quickly and never trap") struct HostileTests {
  /// How long something takes, in seconds.
  private func seconds(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let time = clock.measure(work).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }

  private func noise(_ seed: UInt64, _ count: Int, _ alphabet: [UInt8]) -> [UInt8] {
    var dice = Dice(seed)
    return (0..<count).map { _ in
      alphabet.isEmpty ? UInt8(truncatingIfNeeded: dice.next() >> 7) : dice.pick(alphabet)
    }
  }

  private static let gift = Array("::{}{}==~~##->%5\\n\n\n. a*_`[]()<b>&;/$!-1".utf8)
  private static let twee = Array(":: \n\n[[]]|<<>>''//{}$(set:)\"->#*!>a.@^~=_`&;<b>%/-1".utf8)

  /// What is imported from noise compiles.
  private func check(_ imported: CourseImport) {
    if let course = imported.course { #expect(Workbench.compile(course) != nil, "\(course.files)") }
    _ = imported.report.text(file: "ruis", language: .nl)
  }

  @Test("noise of the signs of the formats", arguments: 0..<150)
  func signs(seed: Int) {
    let size = seed < 140 ? 400 : 6000
    check(GIFT.importCourse(noise(UInt64(seed) + 1, size, Self.gift), named: "r.gift", language: .nl))
    check(
      Twee.importCourse(
        Array(":: Start\n".utf8) + noise(UInt64(seed) + 1, size, Self.twee), named: "r.twee", language: .en))
  }

  @Test(
    "noise of the signs of each story format", arguments: ["SugarCube", "Harlowe", "Chapbook", "Snowman"])
  func formats(name: String) {
    let alphabet = Array("\n\n[[]]|{}:\"'--\\_$()a bx!=<>%*".utf8)
    for seed in 0..<30 {
      let head = ":: StoryData\n{\"format\":\"\(name)\"}\n:: Start\n"
      let bytes = Array(head.utf8) + noise(UInt64(seed) + 9, seed < 28 ? 300 : 6000, alphabet)
      check(Twee.importCourse(bytes, named: "r.twee", language: .nl))
    }
    for piece in ["[a", "{a", "{a:'", "[\n", "a: b\n", "=<", "![a](", "[[\"", "\\\n", "]<a", "_a"] {
      let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
      let file = ":: StoryData\n{\"format\":\"\(name)\"}\n:: Start\n\(text)"
      #expect(seconds { _ = Workbench.twee(file) } < 10, "\(piece)")
    }
  }

  @Test("noise within the answers of questions", arguments: 0..<100)
  func answers(seed: Int) {
    var dice = Dice(UInt64(seed) + 77)
    let alphabet = Array(
      "a b*_`[](){<&;>!#1.-+=|→\\\"'%~@:/é\u{200B}\u{7}\u{A0}xHint:Gemist:als ".unicodeScalars
    ).filter { !"{}~=#".unicodeScalars.contains($0) }
    func text() -> String {
      var result = String.UnicodeScalarView()
      for _ in 0..<dice.number(1...24) { result.append(dice.pick(alphabet)) }
      return String(result)
    }
    let format = dice.pick(["", "[markdown]", "[html]", "[plain]"])
    let forms = [
      "{=\(text())#\(text()) ~\(text()) ~%50%\(text())#\(text())####\(text())}",
      "{~%50%\(text())#\(text()) ~%50%\(text()) ~\(text())}",
      "{=\(text()) =%50%\(text())#\(text())} \(text())",
      "{=\(text())->\(text()) =\(text())->\(text()) = ->\(text())}",
      "{#3:1#\(text()) ~#\(text())}", "{T#\(text())#\(text())}", "{}", "",
      "{~\(text()) =\(text())} \(text())",
    ]
    let file = forms.map { "::\(text())::\(format)\(text())\\n\\n\(text())\($0)" }.joined(separator: "\n\n")
    check(GIFT.importCourse(Array(file.utf8), named: "r.gift", language: dice.pick([.nl, .en])))
  }

  @Test("half a megabyte of noise ends within seconds, also without optimisation", .timeLimit(.minutes(2)))
  func large() {
    let size = 1 << 19
    for alphabet in [[], Self.gift, Array("{".utf8), Array("a\\{=~".utf8)] {
      let bytes = noise(3, size, alphabet)
      #expect(seconds { _ = GIFT.importCourse(bytes, named: "r", language: .nl) } < 30)
    }
    for alphabet in [[], Self.twee, Array("[".utf8), Array("<'".utf8), Array("(set:".utf8)] {
      let bytes = Array(":: a\n".utf8) + noise(3, size, alphabet)
      #expect(seconds { _ = Twee.importCourse(bytes, named: "r", language: .nl) } < 30)
    }
  }

  @Test(
    "what the fuzzer found compiles",
    arguments: ["a\u{7F}b", "a\u{1D173}b", "Zie [hier] (https://x.nl).", "[a] (#b)", "Uitleg:z"])
  func fuzzed(text: String) {
    for format in ["", "[markdown]", "[html]", "[plain]"] {
      let bytes = Array("::a::\(format)\(text) {=\(text)#\(text) ~b}".utf8)
      check(GIFT.importCourse(bytes, named: "r.gift", language: .nl))
    }
    check(Twee.importCourse(Array(":: a\n\(text) [[\(text)->a]]\n".utf8), named: "r.twee", language: .en))
  }

  @Test(
    "single long runs of one sign end quickly",
    arguments: [
      "*a", "[", "[a](", "`", "<a ", "&a", "''a", "//a", "{{{", "<<a \"", "> ", "* ", "~", "=", "\\n", "**",
      "_a_ ",
    ])
  func runs(piece: String) {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    #expect(seconds { _ = Workbench.gift("::a::[markdown]\(text){=a ~b}") } < 10)
    #expect(seconds { _ = Workbench.gift("::a::[html]\(text){=a ~b}") } < 10)
    #expect(seconds { _ = Workbench.twee(":: a\n\(text)") } < 10)
  }
}
