import CourseModel

extension TestCourses {
  /// A walk over a square: `plein`, `bankje`, `bord`, `bakker`, `uitleg`, `diep`, `school`.
  static func wijk(asking question: Int? = nil) -> Walk {
    let places = [("plein", 0), ("bakker", 3), ("school", 6)].map {
      Place(id: PlaceID($0), name: $0, scene: Reference($1))
    }
    return Walk(
      scenes: [plein, bankje, bord, bakker(question), uitleg, diep, school], places: places, map: nil)
  }

  /// The course of that walk alone.
  static let wijkCourse = course([part("w", .walk(wijk()))])

  private static let plein = scene(
    "plein", place: 0, people: [fatima],
    Beat(
      passages: [
        passage("Een bord.", .always, [leus]),
        passage("Zij schuift op.", .when(.variable(trust, .greater, 3)), [fatima]),
        passage("Zij kijkt weg.", .otherwise),
        passage("Je weet van de leus.", .when(.noted(leus))),
      ],
      choices: [
        choice("zit", to(1), once: true, [.add(trust, 5), .set(flag, true)]),
        choice(
          "vraag", to(2), if: .variable(flag, .equal, 1), tells: [passage("Fatima zucht.", .always, [fatima])]
        ),
        choice("bakker", to(3)),
        choice("wat", to(4), detour: true),
        choice("zoek", .entry(term), detour: true, [.erase(leus)]),
      ]))

  private static let bankje = scene("bankje", Beat(passages: [passage("Het waait.")], choices: []))

  private static let bord = scene(
    "bord", ending: "goed",
    Beat(
      passages: [passage("Een leus.")],
      choices: [choice("lees", .onward), choice("weg", to(0))]),
    Beat(
      passages: [passage("Je leest.")],
      choices: [choice("plein", to(0)), choice("stop", .end), choice("terug", .back)]))

  private static func bakker(_ question: Int?) -> Scene {
    scene(
      "bakker", place: 1, asks: question.map { [$0] } ?? [],
      Beat(
        passages: [passage("Brood.")],
        choices: [
          choice("plein", to(0)),
          choice("pet", to(0), [.role(RoleID("senior"))]),
          choice("school", to(6), if: .or(.chosen(Reference(3), ChoiceID("pet")), .right(QuestionID("q0")))),
        ]))
  }

  private static let uitleg = scene(
    "uitleg",
    Beat(
      passages: [passage("Uitleg.")],
      choices: [choice("terug", .back), choice("dieper", to(5), detour: true), choice("bakker", to(3))]))

  private static let diep = scene(
    "diep",
    Beat(passages: [passage("Diep.")], choices: [choice("terug", .back), choice("plein", to(0))]))

  private static let school = scene(
    "school", place: 2, ending: "school",
    Beat(
      passages: [
        passage("Met de pet op.", .when(.role(RoleID("senior")))), passage("Zonder pet.", .otherwise),
        passage("Weer hier.", .when(.visits(Reference(6), .greater, 1))),
      ],
      choices: [choice("bakker", to(3)), choice("einde", .end)]))
}
