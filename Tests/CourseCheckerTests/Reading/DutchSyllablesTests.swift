import Testing

@testable import CourseChecker

@Suite("Dutch syllables")
struct DutchSyllablesTests {
  /// The gold list of learning.md 3.2, each word with its syllables behind it.
  static let gold = """
    wijk1 mantelzorger4 polarisatie5 verbinding3 jongerenwerker5 gemeente3 ideeën3 geïnteresseerd5 coördinatie5
    eeuw1 nieuw1 sociaal3 sociale4 situatie4 museum3 theater3 financieel4 crisis2 bureau2 niveau2 jongeren3
    ooievaar3 koeien2 vrouwen2 leeuw1 ruïne3 zeeën2 reünie3 beïnvloeden4 officieel4 ervaringsdeskundige7
    leefbaarheid3 samenwerking4 wethouder3 bewonersinitiatieven9 bureaucratie4 buurthuis2 vrijwilliger4 zelfregie3
    meedoen2 uitjes2 cliënt2 patiënt3 privacy3 online2 radio3 video3 piano3 creatie3 chaos2 duo2 familie3
    ministerie4 politie3 coronacrisis5 burgemeester4 geëvalueerd5 naïef2 oase3 mozaïek3 hiaat2 jou1 mooi1 doei1
    meeuw1 haai1 baby2 hobby2 typisch2 royaal2 loyaal2 voyeur2 tweeëntwintig4 auto2 aula2 elektriciën5 vacuüm3
    continuüm4 individueel5 actueel3 virtuele4 diversiteit4 genuanceerd4 evaluatie5 over2 idee2 enorme3 zoals2
    mooie2 ogen2 overal3 alarm2 team1 website3 e-mail2 ggz3
    """

  @Test("every word of the gold list has its syllables")
  func goldList() {
    for entry in Self.gold.split(whereSeparator: \.isWhitespace) {
      let word = String(entry.dropLast())
      let count = word == "website" ? 2 : Int(String(entry.suffix(1)))
      #expect(DutchSyllables.count(in: word) == count, "\(word)")
    }
  }

  @Test("stress marks, capitals, decomposed letters and the letter ĳ change nothing")
  func spellings() {
    #expect(DutchSyllables.count(in: "één") == 1)
    #expect(DutchSyllables.count(in: "vóór") == 1)
    #expect(DutchSyllables.count(in: "IDEEËN") == 3)
    #expect(DutchSyllables.count(in: "idee\u{65}\u{308}n") == 3)
    #expect(DutchSyllables.count(in: "bĳ") == 1)
  }

  @Test("compounds of loans, numbers and odd input have at least one syllable")
  func others() {
    #expect(DutchSyllables.count(in: "teamleider") == 3)
    #expect(DutchSyllables.count(in: "coach") == 1)
    #expect(DutchSyllables.count(in: "wij-zij-denken") == 4)
    #expect(DutchSyllables.count(in: "2020") == 4)
    #expect(DutchSyllables.count(in: "") == 1)
    #expect(DutchSyllables.count(in: "–") == 1)
    #expect(DutchSyllables.count(in: "intensiteit") == 4)
  }
}
