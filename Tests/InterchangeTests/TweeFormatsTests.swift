import CourseModel
import Interchange
import SourceText
import Testing

@Suite("What each story format has of its own is kept or told") struct TweeFormatsTests {
  private func imported(_ format: String, _ text: String) -> (findings: [ConversionFinding], walk: String) {
    let file = ":: StoryData\n{\"format\":\"\(format)\"}\n\n:: Start\n\(text)\n\n:: Hal\nEen hal.\n"
    let made = Workbench.twee(file)
    #expect(made.course.flatMap { Workbench.compile($0) } != nil)
    let walk = made.course?.files["1-wandeling.md"] ?? ""
    let scene = walk.split(separator: "## Hal").first.map(String.init) ?? walk
    return (made.report.entries.map(\.finding), scene)
  }

  @Test("Chapbook: variables above the text are told by name and line")
  func variables() {
    let text =
      ":: StoryData\n{\"format\":\"Chapbook\"}\n\n:: Start\nmoed: 3\nnaam (nieuw): 'Fatima: zo'\n\nzomaar\nconfig.x: 1\n--\nHallo.\n"
    let made = Workbench.twee(text)
    let lost = made.report.entries.filter { if case .variableLost = $0.finding { true } else { false } }
    #expect(
      lost.map(\.finding) == [.variableLost("moed"), .variableLost("naam (nieuw)"), .variableLost("zomaar")])
    #expect(made.report.entries.contains { $0.finding == .styleLost("config.x") })
    #expect(lost.map(\.place) == [.line(5), .line(6), .line(8)])
    let walk = made.course?.files["1-wandeling.md"] ?? ""
    #expect(walk.contains("Hallo.") && !walk.contains("moed") && !walk.contains("\n--\n"))
  }

  @Test("Chapbook: modifiers are told, what was never shown is dropped, the rest stays as paragraphs")
  func modifiers() {
    let (findings, walk) = imported(
      "Chapbook",
      "[if moed > 2]\nJe durft.\n[else]\nJe durft niet.\n[note]\nNog schrijven!\n\nEcht.\n[continued]\n[cont'd]\nVerder.\n[JavaScript]\nx = 1\n[continue]\nSlot. [[Hal]]"
    )
    #expect(findings.contains(.macroLost("[if moed > 2]")) && findings.contains(.macroLost("[else]")))
    #expect(findings.contains(.blockDropped("[note]")) && findings.contains(.blockDropped("[JavaScript]")))
    #expect(!walk.contains("Nog schrijven") && !walk.contains("x = 1") && !walk.contains("[if"))
    #expect(walk.contains("Je durft.\n\nJe durft niet."))
    #expect(walk.contains("Verder.\n\nSlot."))
  }

  @Test("Chapbook: inserts are told; a link insert is a choice")
  func inserts() {
    let (findings, walk) = imported(
      "Chapbook",
      "Hallo {naam}, {embed image: 'a.png', alt: 'x'} en {restart link, label: 'Opnieuw'}. Een {los woord} {}.\n{reveal link: 'Luister', text: 'Stilte.'}\n{link to: 'Hal', label: 'Naar de hal'}\n![kaart](k.png) [bron](https://example.org/x)"
    )
    #expect(findings.contains(.variableShown("{naam}")))
    #expect(findings.contains(.imageLost("a.png")) && findings.contains(.imageLost("kaart")))
    #expect(findings.contains(.insertLost("{restart link}")) && findings.contains(.insertLost("{los woord}")))
    #expect(walk.contains("Hallo {naam}") && walk.contains("Luister Stilte."))
    #expect(walk.contains("- [Naar de hal](#hal)"))
    #expect(walk.contains("[bron](https://example.org/x)"))
  }

  @Test("Snowman: templates are told, and so are links of Markdown that lead nowhere safe")
  func snowman() {
    let (findings, walk) = imported(
      "Snowman", "<% s.x = 1 %>\nHoi <%= s.naam %>. **Vet**. [klik](javascript:x) [[Hal]]")
    #expect(findings.count { $0 == .templateLost } == 2)
    #expect(findings.contains(.linkLost("javascript:x")))
    #expect(walk.contains("Hoi . **Vet**. klik"))
  }

  @Test("Harlowe: hooks, braces and aligners are never shown")
  func harlowe() {
    let (findings, walk) = imported(
      "Harlowe",
      "=><=\n{Een [hal]<deur| met\\\n licht.} Je hebt _geld en $moed. (if: $x)[Ja.] (link: \"Klik\")[Hoi.] (print: \"x\")\n(link-reveal-goto: \"Erheen\", \"Hal\")\n[[Hal]]"
    )
    #expect(findings.contains(.styleLost("=><=")) && findings.contains(.styleLost("{ }")))
    #expect(findings.contains(.macroLost("<deur|")) && findings.contains(.macroLost("(if:)")))
    #expect(findings.contains(.variableShown("_geld")) && findings.contains(.variableShown("$moed")))
    #expect(walk.contains("Een hal met licht. Je hebt") && walk.contains("Klik Hoi."))
    #expect(findings.contains(.insertLost("(print:)")) && walk.contains("- [Erheen](#hal)"))
  }

  @Test("SugarCube: the words of a link are no markup, and may be a string")
  func sugarCube() {
    let (findings, walk) = imported(
      "SugarCube",
      "Een regel\\\n verder. Je hebt _geld.\n[[\"Zeg: \\\"a | b\\x5d\\\"\"|Hal]]\n[[Ga *nu*|Hal]]\n[[Neem $x|Hal]]\n[[\"Ja,\" zegt ze->Hal]]"
    )
    #expect(walk.contains("Een regel verder."))
    #expect(walk.contains("- [Zeg: \"a | b\\]\"](#hal)"))
    #expect(walk.contains("[Ga \\*nu\\*](#hal)") && walk.contains("[\"Ja,\" zegt ze](#hal)"))
    #expect(findings.contains(.variableShown("_geld")) && findings.contains(.variableShown("$x")))
  }
}
