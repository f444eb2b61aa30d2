import CourseModel
import Interchange
import SourceText
import Testing

@Suite("GIFT becomes a course") struct GIFTImportTests {
  /// The questions of a file, by title.
  private func questions(_ text: String) -> [Question] { Workbench.giftCourse(text)?.questions ?? [] }

  private let sample = """
    $CATEGORY: Wijkteam/Beroepsgeheim

    ::Overleg::[markdown]Mag je *anoniem* overleggen met Veilig Thuis?{
        ~Nee#Anoniem advies vragen mag altijd.
        =Ja#Dat is precies de adviesfunctie.
        ####Bron\\: meldcode, stap 2.
    }

    ::Stap 1::Wat hoort bij stap 1?{
        ~%50%Signalen vastleggen
        ~%50%Eigen twijfel noteren
        ~%-100%De politie bellen
    }

    ::Punt::Het advies- en meldpunt heet {=Veilig Thuis =%80%VeiligThuis}.
    """

  @Test("the sample of the format study becomes three questions with a goal")
  func sampleOfTheStudy() throws {
    let imported = Workbench.gift(sample)
    let course = try #require(imported.course.flatMap { Workbench.compile($0) })
    #expect(course.title == "Wijkteam")
    #expect(course.goals == [Goal(id: GoalID("beroepsgeheim"), text: "Beroepsgeheim")])
    #expect(course.questions.map(\.id.rawValue) == ["vraag-overleg", "vraag-stap-1", "vul-in-punt"])
    #expect(course.questions.allSatisfy { $0.goal == GoalID("beroepsgeheim") })
    let first = course.questions[0]
    #expect(
      first.stem == [
        .paragraph(
          Prose(
            "Mag je anoniem overleggen met Veilig Thuis?", marks: [.init(range: 7..<14, style: .emphasis)]))
      ])
    #expect(first.explanation == [.paragraph(Prose("Bron: meldcode, stap 2."))])
    guard case .single(let options) = first.kind else { return #expect(Bool(false)) }
    #expect(options.map(\.text.text) == ["Nee", "Ja"])
    #expect(options.map(\.isRight) == [false, true])
    #expect(options[1].feedback == [.paragraph(Prose("Dat is precies de adviesfunctie."))])
    guard case .multiple(let parts, let rule) = course.questions[1].kind else { return #expect(Bool(false)) }
    #expect(parts.map(\.isRight) == [true, true, false] && rule == .partial)
    guard case .gaps(let lines, let gaps, _, _) = course.questions[2].kind else {
      return #expect(Bool(false))
    }
    #expect(lines == [[.text("Het advies- en meldpunt heet "), .gap(0), .text(".")]])
    #expect(gaps == [.typed(["Veilig Thuis", "VeiligThuis"])])
    Workbench.golden("gift-sample.txt", imported.report.text(file: "vragen.gift", language: .nl))
    Workbench.golden(
      "gift-sample.md",
      (imported.course?.files ?? [:]).sorted { $0.key < $1.key }.map { "== \($0.key)\n\($0.value)" }.joined())
  }

  @Test(
    "true and false carry what is told after a wrong and after a right answer",
    arguments: ["T", "TRUE", "F", "FALSE"])
  func trueFalse(word: String) {
    let kind = questions(
      "De Wmo gaat over meedoen.{\(word)#Lees de wet nog eens.#Juist gezien.####Zie artikel 1.}"
    ).first?.kind
    guard case .single(let options) = kind else { return #expect(Bool(false)) }
    let isTrue = word.hasPrefix("T")
    #expect(options.map(\.text.text) == ["Waar", "Niet waar"])
    #expect(options.map(\.isRight) == [isTrue, !isTrue])
    #expect(options[isTrue ? 0 : 1].feedback == [.paragraph(Prose("Juist gezien."))])
    #expect(options[isTrue ? 1 : 0].feedback == [.paragraph(Prose("Lees de wet nog eens."))])
  }

  @Test("a share on a wrong option stays; two right ones become one and a full share")
  func shares() {
    let all = questions(
      "Welke past het best?{=Praten ~%50%Bellen ~%33.33333%Schrijven ~%-10%Zwijgen =Luisteren}")
    guard case .single(let options) = all.first?.kind else { return #expect(Bool(false)) }
    #expect(options.map(\.isRight) == [true, false, false, false, false])
    #expect(options.map(\.share) == [nil, Fraction(1, 2), Fraction(3_333_333, 10_000_000), nil, .one])
  }

  @Test("weights of a multiple question choose the rule that gives the same marks")
  func rules() {
    func rule(_ text: String) -> Question.MultipleRule? {
      if case .multiple(_, let rule)? = questions(text).first?.kind { rule } else { nil }
    }
    #expect(rule("V?{~%50%a ~%50%b ~%-50%c ~%-50%d}") == .partial)
    #expect(rule("V?{~%50%a ~%50%b ~%-50%c ~%-50%d ~%-50%e}") == .plusMinus)
    #expect(rule("V?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}") == .partial)
    let report = Workbench.gift("V?{~%70%a ~%30%b ~c}").report
    #expect(report.entries.map(\.finding).contains(.weightsBecameRule))
  }

  @Test("numbers: with a margin, a range, several with weights, and a rest")
  func numbers() {
    func keys(_ text: String) -> [Question.NumberKey] {
      if case .number(let keys)? = questions(text).first?.kind { keys } else { [] }
    }
    #expect(keys("Hoeveel?{#3:0.5}") == [.init(low: Fraction(5, 2), high: Fraction(7, 2))])
    #expect(keys("Hoeveel?{#1..5}") == [.init(low: Fraction(1), high: Fraction(5))])
    #expect(keys("Hoeveel?{#1.234}") == [.init(low: Fraction(1234, 1000), high: Fraction(1234, 1000))])
    #expect(keys("Hoeveel?{#-0.125:0.001}").first?.low == Fraction(-126, 1000))
    let several = keys("Wanneer?{#\n=1822:0#Precies.\n=%50%1822:2#Bijna.\n~#Zoek het op.}")
    #expect(several.map(\.share) == [.one, Fraction(1, 2), .zero])
    #expect(
      several.map(\.feedback) == [
        [.paragraph(Prose("Precies."))], [.paragraph(Prose("Bijna."))], [.paragraph(Prose("Zoek het op."))],
      ])
  }

  @Test("pairs, with a spare right side and a right side that stands twice")
  func pairs() {
    let all = questions("Koppel.{=Wmo -> meedoen =Jeugdwet -> opgroeien =Pw -> meedoen = -> betalen}")
    guard case .match(let left, let right, let spare, _) = all.first?.kind else {
      return #expect(Bool(false))
    }
    #expect(left.map(\.text.text) == ["Wmo", "Jeugdwet", "Pw"])
    #expect(right.map(\.text.text) == ["meedoen", "opgroeien", "meedoen (2)"])
    #expect(spare.map(\.text.text) == ["betalen"])
  }

  @Test("a missing word with options is a gap to choose from; with feedback it is a question")
  func missingWord() {
    let all = questions(
      "Grant ligt {~begraven =bijgezet ~levend} in zijn graf.\n\nHij ligt {~daar#Nee. =hier#Ja.} nu.")
    guard case .gaps(_, let gaps, _, _) = all.first?.kind, case .picked(let options) = gaps[0] else {
      return #expect(Bool(false))
    }
    #expect(options.map(\.isRight) == [false, true, false])
    #expect(all.last?.title.text == "Hij ligt _____ nu.")
  }

  @Test("a description with a name alone cannot be a page, and is told")
  func headingAlone() throws {
    let imported = Workbench.gift("::Kop::[plain]\n\n::Vraag::Wie?{=ik ~jij}\n")
    #expect(imported.course.flatMap { Workbench.compile($0) }?.questions.count == 1)
    #expect(imported.report.entries.map(\.finding).contains(.descriptionEmpty("Kop")))
  }

  @Test("an essay is a reflection, a description a page")
  func essayAndDescription() throws {
    let course = try #require(
      Workbench.giftCourse("::Lees::Lees eerst dit.\n\nWat vind jij?{}\n\n1 + 1?{=2 ~3}"))
    #expect(course.parts.count == 2)
    guard case .lesson(let lesson) = course.parts[0].content, case .page(let page) = lesson.steps[0] else {
      return #expect(Bool(false))
    }
    #expect(page.title == "Lees" && page.content == [.paragraph(Prose("Lees eerst dit."))])
    guard case .test(let test) = course.parts[1].content else { return #expect(Bool(false)) }
    #expect(test.pool.count == 1 && test.reflections.count == 1)
  }

  @Test("escapes mean themselves, and what Markdown would misread is written so that it does not")
  func escapes() {
    let all = questions(
      "::Teken\\::: [plain]Wat is 2 * 3 \\= 6 \\{of\\} a_b_c, \\~ of \\# 1\\nnieuwe regel `x` [y](z)?{=*sterk* ~# ~1. punt ~- streep ~<b>}"
    )
    #expect(all.count == 1)
    #expect(all.first?.title.text == "Teken:")
    #expect(
      all.first?.stem.first?.prose.first?.text
        == "Wat is 2 * 3 = 6 {of} a_b_c, ~ of # 1\nnieuwe regel 'x' [y] (z)?")
    guard case .single(let options) = all.first?.kind else { return #expect(Bool(false)) }
    #expect(options.map(\.text.text) == ["*sterk*", "1. punt", "- streep", "<b>"])
  }

  @Test("HTML becomes Markdown as far as that is safe")
  func html() {
    let text =
      "::H::[html]<p>Een <b>vette</b> en <i>schuine</i> <a href\\=\"https\\://example.org\">link</a>&eacute;</p><ul><li>een</li><li>twee</li></ul><script>weg()</script><img src\\=\"a.png\" alt\\=\"kaart\">{=ja ~nee}"
    let report = Workbench.gift(text).report
    let stem = questions(text).first?.stem ?? []
    #expect(stem.first?.prose.first?.text == "Een vette en schuine linké")
    #expect(stem.first?.prose.first?.links == [.web("https://example.org")])
    #expect(stem.dropFirst().first == .paragraph(Prose("· een\n· twee")))
    #expect(report.entries.map(\.finding).contains(.tagLost("script")))
    #expect(report.entries.map(\.finding).contains(.imageLost("a.png")))
  }

  @Test("a mistake is told with its line, and the rest is read on")
  func mistakes() {
    let text =
      "// een bestand\n\n::Een::Goed?{=ja ~nee}\n\n::Twee::Fout { =ja ~nee\n\n::Drie::Te weinig{=ja ~}\n\n::Vier::Paar{=a -> b =c}\n\n::Vijf::Getal{#x}\n\n::Zes::Geen{~a ~b}\n"
    let imported = Workbench.gift(text)
    Workbench.golden(
      "gift-mistakes.txt",
      imported.report.text(file: "fouten.gift", language: .nl)
        + imported.report.text(file: "fouten.gift", language: .en))
    #expect(imported.course.flatMap { Workbench.compile($0) }?.questions.count == 1)
  }

  @Test("names that are alike get numbers, and names that a heading cannot be are mended")
  func names() {
    let all = questions(
      "::Zelfde::a?{=1 ~2}\n\n::Zelfde::b?{=1 ~2}\n\n::Een {x}::c?{=1 ~2}\n\n::C#::d?{=1 ~2}\n\n::!?::e?{=1 ~2}\n\n::C #::f?{=1 ~2}"
    )
    #expect(all.map(\.title.text) == ["Zelfde", "Zelfde (2)", "Een (x)", "C#", "!? (2)", "C #"])
  }
}
