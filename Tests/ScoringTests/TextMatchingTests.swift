import Scoring
import Testing

@Suite struct TextMatchingTests {
  @Test(
    "Case, accents, quotes, hyphens, spaces, article and last punctuation are forgiven",
    arguments: [
      ("Wijkteam", "wijkteam"), ("  wijkteam ", "wijkteam"), ("wijk team", "wijkteam"),
      ("wijk-team", "wijkteam"), ("wijkteam", "wijk-team"), ("wijk\u{2011}team", "wijk team"),
      ("wijk\u{A0}team", "wijk team"), ("wijk\u{AD}team", "wijkteam"), ("het wijkteam", "wijkteam"),
      ("wijkteam", "het wijkteam"), ("een wijkteam", "het wijkteam"), ("'t wijkteam", "wijkteam"),
      ("\u{2019}t Wijkteam.", "wijkteam"), ("The team", "team"), ("an apple", "apple"),
      ("a team", "the team"),
      ("wijkteam!", "wijkteam"), ("wijkteam …", "wijkteam"), ("\"wijkteam\".", "wijkteam"),
      ("‘wij’ en ‘zij’", "wij en zij"), ("\"de wijk\"", "wijk"), ("reele", "reële"),
      ("REE\u{308}LE", "reële"),
      ("cafe", "cafe\u{301}"), ("CAFÉ", "cafe\u{301}"), ("ĳsje", "ijsje"), ("Ĳsje", "IJsje"),
      ("bi\u{301}j\u{301}na", "bijna"), ("Strasse", "Straße"), ("smorrebrod", "smørrebrød"), ("Lodz", "Łódź"),
      ("oeuvre", "œuvre"), ("AEgir", "Ægir"), ("auto's", "autos"), ("auto\u{B4}s", "auto\u{2019}s"),
      ("МОСКВА", "москва"), ("й", "и\u{306}"), ("ΑΘΉΝΑΣ", "αθήνας"), ("e-learning", "elearning"),
      ("de escalatie", "de-escalatie"), ("0800 0113", "0800-0113"), ("een", "Een"), ("de", "de"),
      ("zwolle\u{200B}", "Zwolle"), ("vijf\tjaar", "vijf jaar"),
    ])
  func forgives(_ typed: String, _ key: String) {
    #expect(TextMatching.match(typed, against: [key]) == .right)
  }

  @Test(
    "One typo in a word of six letters or more is almost right",
    arguments: [
      ("polarisate", "polarisatie"), ("polarisaatie", "polarisatie"), ("polarisatei", "polarisatie"),
      ("polarizatie", "polarisatie"), ("de polarizatie", "polarisatie"), ("Buurte", "buurten"),
      ("socialle kaart", "sociale kaart"),
      ("wijk taem", "wijkteam"), ("elearnign", "e-learning"), ("mantelzorgr", "de Mantelzorger"),
    ])
  func almost(_ typed: String, _ key: String) {
    #expect(TextMatching.match(typed, against: ["x", key]) == .almost(key))
  }

  @Test(
    "Another word, a short word with a typo, two typos and other digits are wrong",
    arguments: [
      ("wijk", "wijf"), ("buurt", "buur"), ("poolarisate", "polarisatie"), ("informeel", "formeel"),
      ("escalatie", "de-escalatie"), ("de-escalatie", "escalatie"), ("shirt", "t-shirt"),
      ("t shirt", "shirt"),
      ("een zorg", "geen zorg"), ("wij en wij", "wij en zij"), ("0800 2001", "0800-2000"), ("-5", "5"),
      ("mantelzorg 2021", "mantelzorg 2020"), ("≠", "="), ("", "wijk"), ("  ", ""), ("?", "wijk"), ("?", ""),
      ("polarisatie en", "polarisatie"), ("learning", "e-learning"), ("e-learning", "learning"),
      ("socialle kart", "sociale kaart"), ("\u{301}", ""),
    ])
  func refuses(_ typed: String, _ key: String) {
    #expect(TextMatching.match(typed, against: [key]) == .wrong)
  }

  @Test("A text that is right for one key is not almost right for another")
  func rightBeforeAlmost() {
    #expect(TextMatching.match("formeel", against: ["formeell", "formeel"]) == .right)
    #expect(TextMatching.match("FORMEEL", against: ["formeell", "formeel"]) == .right)
  }

  @Test(
    "Exact forgives the spaces around a text and the composition of letters, and nothing else",
    arguments: [
      (" Café\n", "Cafe\u{301}", true), ("café", "Café", false), ("Cafe", "Café", false),
      ("Café.", "Café", false),
      ("het Café", "Café", false), ("Caféhuiss", "Caféhuis", false), ("a  b", "a b", false),
      ("a b", " a b ", true),
    ])
  func exact(_ typed: String, _ key: String, _ isRight: Bool) {
    #expect(TextMatching.match(typed, against: [key], exact: true) == (isRight ? .right : .wrong))
  }

  @Test("A key that is only a sign can be answered with that sign")
  func sign() {
    #expect(TextMatching.match(" ? ", against: ["?"]) == .right)
    #expect(TextMatching.match("!", against: ["?"]) == .wrong)
  }
}
