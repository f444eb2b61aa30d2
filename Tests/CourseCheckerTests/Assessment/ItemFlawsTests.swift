import CourseModel
import Testing

@testable import CourseChecker

@Suite("Flaws of items")
struct ItemFlawsTests {
  private func lesson(_ question: String) -> SampleCourse { SampleCourse.lesson(question) }

  private func single(_ options: [String], right: Int = 0, stem: String = "Wat past hier?") -> SampleCourse {
    SampleCourse.lesson(SampleCourse.single("Geval", options, right: right, stem: stem))
  }

  @Test(
    "options about other options are found",
    arguments: [
      ("Alle bovenstaande antwoorden", true), ("Geen van de bovenstaande.", true), ("A en B", true),
      ("Zowel A als C", true),
      ("Geen van beide", true), ("None of the above", true), ("Alle bewoners van de flat", false),
      ("A", false),
      ("Blok A en de brug", false), ("Geen van de buren groet", false),
    ])
  func aboutOthers(text: String, isFlaw: Bool) {
    #expect(AllOfTheAboveCheck.isAboutOthers(text) == isFlaw)
  }

  @Test("an option about others is told of at the option")
  func aboutOthersPlace() throws {
    let found = try single(["Bel aan", "Loop door", "Geen van beide"]).places(of: AllOfTheAboveCheck.run)
    #expect(found == ["les.md:14"])
  }

  @Test("a negation in what is asked must stand out")
  func negation() throws {
    let places = { (stem: String) in
      try single(["Roepen", "Praten", "Kijken"], stem: stem).places(of: NegationCheck.run)
    }
    #expect(try places("Wat doe je hier niet?") == ["les.md:8"])
    #expect(try places("Wat doe je hier **niet**?").isEmpty)
    #expect(try places("Wat doe je hier NIET?").isEmpty)
    #expect(try places("Hij groet niet. Wat doe je?").isEmpty)
    let yesNo = SampleCourse.lesson(SampleCourse.single("Geval", ["Ja", "Nee"], stem: "Mag dit niet?"))
    #expect(try yesNo.places(of: NegationCheck.run).isEmpty)
  }

  @Test("absolute words in wrong options only give the answer away")
  func absolute() throws {
    let places = { (options: [String]) in try single(options).places(of: AbsoluteTermsCheck.run) }
    #expect(try places(["Vraag door", "Zwijg altijd", "Roep nooit"]) == ["les.md:12"])
    #expect(try places(["Vraag altijd door", "Zwijg altijd", "Roep nooit"]).isEmpty)
    #expect(try places(["Vraag door", "Zwijg altijd", "Roep hard"]).isEmpty)
  }

  @Test("a key with a form of its own is told of")
  func oddKey() throws {
    let places = { (options: [String]) in try single(options).places(of: OddKeyCheck.run) }
    #expect(try places(["Wat is er?", "Loop door.", "Ga weg."]) == ["les.md:10"])
    #expect(try places(["loop door", "Ga weg", "Blijf staan"]) == ["les.md:10"])
    #expect(try places(["Loop door.", "Ga weg.", "Blijf?"]).isEmpty)
    let english = SampleCourse.lesson(
      "## Question: Who\n\nYou meet an\n\n- (x) uncle\n  > He is the one you know.\n- ( ) brother\n  > He is not the one here.\n- ( ) sister\n  > She is not the one here.\n",
      language: "en")
    #expect(try english.places(of: OddKeyCheck.run) == ["les.md:10"])
  }

  @Test("options that all begin alike are told of")
  func opening() throws {
    #expect(
      try single(["De fase van rust", "De fase van spanning"]).places(of: SameOpeningCheck.run) == [
        "les.md:10"
      ])
    #expect(try single(["De fase rust", "De fase spanning"]).places(of: SameOpeningCheck.run).isEmpty)
    #expect(SameOpeningCheck.opening(of: []).isEmpty)
    #expect(SameOpeningCheck.opening(of: ["a b c"]) == ["a", "b", "c"])
  }

  @Test("too many options, and options of very different lengths, are told of")
  func shape() throws {
    let five = single(["Een", "Twee", "Drie", "Vier", "Vijf"])
    #expect(try five.places(of: OptionShapeCheck.run) == ["les.md:6"])
    let uneven = single(["Loop rustig door naar de bakker", "Wacht even"])
    #expect(try uneven.places(of: OptionShapeCheck.run) == ["les.md:10"])
    #expect(try single(["Een groot huis", "Boom"]).places(of: OptionShapeCheck.run).isEmpty)
  }

  @Test("feedback that is short or empty of meaning is told of where it stands")
  func feedback() throws {
    let question =
      "### Vraag: Wat?\n\n- (x) Ja hoor\n  > Juist.\n- ( ) Nee hoor\n  > Helaas, dat is niet het juiste antwoord.\n- ( ) Misschien\n  > Twijfel is hier niet nodig.\n"
    #expect(try lesson(question).places(of: FeedbackCheck.run) == ["les.md:9", "les.md:11"])
  }
}
