import CourseModel
import Testing

@testable import CourseChecker

@Suite("Sentences")
struct SentencesTests {
  @Test(
    "the pitfalls are cut right",
    arguments: [
      ("Ze lacht. Hij niet.", 2), ("\"Hallo.\" Ze loopt door.", 2), ("\"Nee!\" riep hij.", 1),
      ("Dat geldt o.a. voor Jan.", 1), ("Lees bijv. Het Parool.", 1), ("Zie p. 4 van het blad.", 1),
      ("Zie p.4. Daar staat het.", 2),
      ("Er zijn 1.000 mensen. Veel dus.", 2), ("Kijk op www.kis.nl. Daar staat meer.", 2),
      ("Kijk op https://a.nl/b.html voor meer.", 1), ("Hij ging. 's Avonds kwam hij terug.", 2),
      ("Dat zei J. de Vries gisteren.", 1), ("Wacht… Daar komt ze.", 2), ("Ik dacht... misschien morgen.", 1),
      ("Brood, kaas, enz. Dan ga je.", 2), ("Wat? Echt waar?! Ja.", 3), ("Geen punt aan het einde", 1),
      ("Eerste regel\nTweede regel", 2), ("", 0), ("...", 0), ("Het begint om 8.15 uur. Kom op tijd.", 2),
      ("Hij zegt: \"Dat is er een van de flat.\"", 1), ("(Dat was vroeger.) Nu niet.", 2),
      ("Mevr. Jansen kwam.", 1),
    ])
  func pitfalls(text: String, count: Int) {
    #expect(Sentences.of(text).count == count, "\(Sentences.of(text))")
  }

  @Test("no letter is lost, whatever the text")
  func nothingIsLost() {
    for text in ["A. b. C.", "\"\"\". . .X", "'s", "a.\u{301}B. C", "…………", "Z.", ".A", "? \"’B"] {
      let letters = text.filter { $0.isLetter }
      #expect(Sentences.of(text).joined().filter { $0.isLetter } == letters)
    }
  }
}
