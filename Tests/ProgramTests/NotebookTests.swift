import Foundation
import Testing

/// The notebook: what was found, what was answered, what was noted; on the screen and in the transcript.
@Suite struct NotebookTests {
  /// Texts whose digests are not in the order in which they are given.
  private let input = [
    "deel 3", "1", "1", "notitie zoek de vaart op", "deel 1", "eerste tekst", "", "tweede tekst",
    "notitie bel Mo", "kijk", "terug", "terug", "", "notitieboek", "", "stoppen",
  ]

  private func take(_ home: Home, _ input: [String], _ flags: [String] = []) throws -> Finished {
    let courses = try home.course(CareCourse.files, named: "zorg")
    return try home.run(
      ["take", "zorg", "--learner", "Noor", "--seed", "3", "--courses", courses] + flags,
      input: input.joined(separator: "\n") + "\n")
  }

  @Test func `Own answers stand below their questions in the order in which they were given`() throws {
    let run = try take(Home(), input)
    let notebook = run.output.components(separatedBy: "› Notitieboek").last ?? ""
    let wanted = """
       Signalen

         1  Het bord

       Eigen antwoorden

       Zet je eerste stap (deel 1, Lezen)
       eerste tekst

       Anders gezegd (deel 1, Lezen)
       tweede tekst

       Eigen notities

         • zoek de vaart op
         • bel Mo

      """
    #expect(notebook.contains(wanted), "\(run.output)")
  }

  @Test func `The transcript ends with the notebook, to be taken along`() throws {
    let home = try Home()
    _ = try take(home, input)
    let run = try home.run(["transcript", "zorg", "--courses", home.folder + "/Courses"])
    let wanted = """

      Notitieboek

      Signalen

      Het bord

      Op het bord staat een naam.

      Eigen antwoorden

      Zet je eerste stap (deel 1, Lezen)
      eerste tekst

      Anders gezegd (deel 1, Lezen)
      tweede tekst

      Eigen notities

      zoek de vaart op
      bel Mo

      """
    #expect(run.output.hasSuffix(wanted), "\(run.output)")
    let english = try home.run(["transcript", "zorg", "--courses", home.folder + "/Courses", "--lang", "en"])
    #expect(english.output.contains("\nOwn answers\n\nZet je eerste stap (part 1, Lezen)\n"))
  }

  @Test func `A transcript of somebody who found nothing and wrote nothing has no notebook`() throws {
    let home = try Home()
    _ = try take(home, ["deel 4", "stoppen"])
    let run = try home.run(["transcript", "zorg", "--courses", home.folder + "/Courses"])
    #expect(run.code == 0 && !run.output.contains("Notitieboek"))
  }
}
