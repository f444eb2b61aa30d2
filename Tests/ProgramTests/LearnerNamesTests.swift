import Foundation
import Testing

/// Who gets a register number: whoever was meant.
@Suite struct LearnerNamesTests {
  private func add(_ home: Home, _ name: String, _ more: [String] = []) throws -> Finished {
    try home.run(["cursist", "voeg-toe", name, "--register", "Registerplein", "--nummer", "46101"] + more)
  }

  @Test(arguments: [
    "Fatma Yilmaz", "fatma yılmaz", "FATMA  YILMAZ", "Fatma Yılmas", "Fatma Yılmaz-", "Fátma Yılmaz",
  ])
  func `A number for a name that is nearly known stores nothing and asks who is meant`(name: String) throws {
    let home = try Home()
    #expect(try home.run(["cursist", "voeg-toe", "Fatma Yılmaz"]).output == "Fatma Yılmaz is toegevoegd.\n")
    let run = try add(home, name)
    #expect(run.code == 64 && run.errors.contains("Bedoel je 'Fatma Yılmaz'?"))
    #expect(try home.run(["learner", "list"]).output == "Fatma Yılmaz\n")
    let other = try add(home, name, ["--new"])
    #expect(other.code == 0 && other.output.contains("is toegevoegd.\nNummer van"))
  }

  @Test func `What was done is said: somebody was added, or a number was kept`() throws {
    let home = try Home()
    let first = try add(home, "Zoë Ĳsbrandt-Đorđević")
    #expect(
      first.output
        == "Zoë Ĳsbrandt-Đorđević is toegevoegd.\nNummer van Zoë Ĳsbrandt-Đorđević bewaard: Registerplein 46101.\n"
    )
    #expect(try add(home, "Zoe IJsbrandt-Dordevic").errors.contains("Bedoel je 'Zoë Ĳsbrandt-Đorđević'?"))
    #expect(try add(home, "Zoë Ĳsbrandt-Đorđević").output.hasPrefix("Nummer van"))
    let again = try home.run(["learner", "add", "Zoë Ĳsbrandt-Đorđević"])
    #expect(again.code == 0 && again.output.contains("leert hier al. Er is niets veranderd."))
    #expect(try add(home, "Henk de Vries").output.hasPrefix("Henk de Vries is toegevoegd."))
  }

  @Test(arguments: [
    ["transcript", "polarisatie"], ["certificate", "polarisatie"], ["points"], ["learner", "export"],
  ])
  func `Who only looks adds nobody`(words: [String]) throws {
    let home = try Home()
    _ = try home.run(["learner", "add", "Fatma Yılmaz"])
    let named = words.first == "learner" ? words + ["Fatma Yılmas"] : words + ["--learner", "Fatma Yılmas"]
    let run = try home.run(named)
    #expect(run.code == 66 && run.errors.contains("Bedoel je 'Fatma Yılmaz'?"), "\(run.errors)")
    #expect(try home.run(["learner", "list"]).output == "Fatma Yılmaz\n")
  }
}
