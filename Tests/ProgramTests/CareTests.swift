import Foundation
import LearnerRecords
import ScenarioEngine
import Testing

/// Sensitive parts: passed over at any time, with help before, during and after them.
@Suite struct CareTests {
  private func take(_ home: Home, _ input: [String], _ flags: [String] = []) throws -> Finished {
    let courses = try home.course(CareCourse.files, named: "zorg")
    return try home.run(
      ["take", "zorg", "--learner", "Noor", "--seed", "3", "--courses", courses] + flags,
      input: input.joined(separator: "\n") + "\n")
  }

  /// The short help lines, as they stand after a part.
  private let after = "Zelfdoding: Bel 113, of gratis 0800-0113."

  @Test(arguments: ["sla deel over", "sla dit deel over", "pass over", "Pass this part over."])
  func `A sensitive part that was begun can be passed over, with the help lines after it`(words: String)
    throws
  {
    let home = try Home()
    let run = try take(home, ["deel 2", "1", words, "2", "menu", "", "stoppen"])
    #expect(run.output.contains("Deel 2 is overgeslagen en telt als klaar."), "\(run.output)")
    #expect(run.output.components(separatedBy: after).count == 2)
    #expect(run.output.contains("2  Zwaar       overgeslagen"), "\(run.output)")
    let deeds = try Recorded(home, course: "zorg").events.map(\.deed)
    #expect(deeds.count { if case .passedOver = $0 { true } else { false } } == 2)
  }

  @Test func `At a question sla over skips the question, and only the whole words pass the part over`() throws
  {
    let home = try Home()
    let run = try take(home, ["deel 2", "1", "", "sla", "sla over", "stoppen"])
    #expect(run.output.contains("Dat past bij meer: sla over; sla deel over."))
    #expect(run.output.contains("Overgeslagen.") && run.output.contains("Zwaar › stap 3 van 3"))
    #expect(!run.output.contains("Deel 2 is overgeslagen"))
    let open = try take(Home(), ["sla deel over", "ik wil sla deel over typen", "stoppen"])
    #expect(open.output.contains("Een deel overslaan kan alleen als het over iets gevoeligs gaat."))
    #expect(open.output.contains("Bewaard in je notitieboek."))
    let done = try take(Home(), ["deel 2", "1", "a", "", "", "deel 2", "sla deel over", "stoppen"])
    #expect(done.output.contains("Dit deel telt al als klaar."))
  }

  @Test func `The help names the numbers, and passing over where that is possible`() throws {
    let run = try take(Home(), ["hulp", "deel 2", "?", "1", "help", "stoppen"])
    let helps = run.output.components(separatedBy: "stoppen = bewaren en afsluiten")
    #expect(helps.count == 4)
    #expect(run.output.components(separatedBy: "praten: 113, 0800-0113, 112").count == 4)
    #expect(!helps[0].contains("sla deel over = "))
    #expect(helps[1].contains("sla deel over = dit deel overslaan; het telt dan als klaar"))
    #expect(helps[2].contains("sla deel over = "))
    let english = try take(Home(), ["deel 3", "help", "stoppen"], ["--lang", "en"])
    #expect(english.output.contains("pass over = pass this part over; it then counts as done"))
    #expect(english.output.contains("helplines = who you can talk to: 112, 113, 0800-0113"))
  }

  @Test func `The help lines come once, when a lesson was read and left`() throws {
    let run = try take(
      Home(), ["deel 2", "1", "menu", "deel 1", "deel 2", "deel 1", "stoppen"])
    #expect(run.output.components(separatedBy: after).count == 1, "it is not done")
    let read = ["deel 2", "1", "a"]
    let left = try take(Home(), read + ["les 2.3", "deel 1", "deel 2", "deel 1", "stoppen"])
    #expect(left.output.components(separatedBy: after).count == 2, "\(left.output)")
  }

  @Test func `The end of a walk about something sensitive names its help lines`() throws {
    let run = try take(Home(), ["deel 3", "1", "1", "2", "1", "stoppen"], ["--plain"])
    let end = run.output.components(separatedBy: "Deze wandeling is klaar.").last ?? ""
    #expect(
      end.flowing.contains(
        "Huiselijk geweld: Veilig Thuis geeft raad: veiligthuis.nl. Bij gevaar bel je 112."))
    #expect(run.output.contains("Je kijkt nu als: fitte oudere"))
  }

  @Test func `A test that was failed is not called done, and each lesson that teaches the goal is named`()
    throws
  {
    let wrong = try #require(
      ["a", "b"].first { try take(Home(), ["deel 4", $0, "stoppen"]).output.contains("NIET") })
    let run = try take(Home(), ["deel 4", wrong, "menu", "", "stoppen"])
    #expect(run.output.contains("Je weet wat zorg is. (typ: deel 1 of deel 2)"), "\(run.output)")
    #expect(run.output.contains("4  Toets       niet gehaald"), "\(run.output)")
    let right = try take(Home(), ["deel 4", wrong == "a" ? "b" : "a", "menu", "", "stoppen"])
    #expect(right.output.contains("4  Toets       klaar"))
  }

  @Test func `What several help lines say stands below them once`() throws {
    let home = try Home()
    var files = CareCourse.files
    files["2-zwaar.md"] = files["2-zwaar.md"]?.replacing(
      "[zelfdoding]", with: "[zelfdoding, huiselijk geweld]")
    files["../hulplijnen.md"] = files["../hulplijnen.md"]?.replacing(
      "of gratis 0800-0113.", with: "of gratis 0800-0113. Bij gevaar bel je 112.")
    let courses = try home.course(files, named: "zorg")
    let run = try home.run(
      ["take", "zorg", "--learner", "Noor", "--courses", courses, "--plain"],
      input: "deel 2\nsla deel over\nstoppen\n")
    let wanted = """
      Zelfdoding: Bel 113, of gratis 0800-0113.
      Huiselijk geweld: Veilig Thuis geeft raad: veiligthuis.nl.
      Bij gevaar bel je 112.

      """
    #expect(run.output.contains(wanted), "\(run.output)")
  }
}
