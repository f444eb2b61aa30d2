import CourseParser
import Foundation
import ScenarioEngine
import SourceText
import Testing

@testable import CourseChecker

@Suite("A check that reads only what changed says the same as one that reads all")
struct RememberingCheckTests {
  /// How many rounds are asked for; without any, courses whose walks are quickly proved are broken at a few places.
  private static let rounds = ProcessInfo.processInfo.environment["LEERWIJK_MUTATIONS"].flatMap(Int.init)
  private static let places = rounds.map { $0 * 40 } ?? 6

  /// The courses that come with the program.
  private static let courses: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.courses)) ?? []
    let quick = ["een-cursus-maken", "making-a-course", "polarisatie"]
    let wanted = rounds == nil ? names.filter(quick.contains) : names
    return wanted.sorted().map { Repository.courses + "/" + $0 }.filter { folder in
      ["cursus.md", "course.md"].contains { FileManager.default.fileExists(atPath: folder + "/" + $0) }
    }
  }()

  @Test("Of a real course, wherever it is broken")
  func mutations() throws {
    var known: [String: CheckMemory] = [:]
    var (made, partly) = (0, 0)
    for seed in 0..<Self.places {
      var chance = SeededGenerator(seed: UInt64(seed), purpose: "again")
      let path = Self.courses[chance.next(below: Self.courses.count)]
      var text = Manuscript(onDisk: path)
      let memory = try known[path] ?? #require(Again.memory(of: text.changedLibrary, text.folder))
      known[path] = memory
      let mutation = Mutation.all[chance.next(below: Mutation.all.count)]
      guard mutation.edit(&text, &chance) != nil else { continue }
      made += 1
      let again = Again(text.changedLibrary, text.folder, memory)
      if again.leftPartsUnread { partly += 1 }
      #expect(again.told == again.toldOfAll, "\(mutation.name) in \(text.folder), seed \(seed)")
      #expect(again.proved == again.provedOfAll, "\(mutation.name) in \(text.folder), seed \(seed)")
    }
    #expect(made > Self.places / 2)
    #expect(partly > 0, "nothing was left unread in \(made) checks")
  }

  @Test("Of parts that lean on each other, whichever is edited how", arguments: Leaning.edits.indices)
  func leaning(edit: Int) throws {
    let before = CourseLibrary(texts: Leaning.texts)
    let memory = try #require(Again.memory(of: before, Leaning.folder))
    let (file, old, new) = Leaning.edits[edit]
    var texts = Leaning.texts
    let path = "Courses/\(file)"
    try #require(texts[path]?.contains(old) == true, "\(file) has no \(old)")
    texts[path] = texts[path]?.replacing(old, with: new)
    let again = Again(CourseLibrary(texts: texts), Leaning.folder, memory)
    #expect(again.told == again.toldOfAll, "\(file): \(old) → \(new)")
    #expect(again.proved == again.provedOfAll, "\(file): \(old) → \(new)")
  }

  @Test("Nothing is read again of a course that did not change but what cannot be kept")
  func unchanged() throws {
    let library = CourseLibrary(texts: Leaning.texts)
    let memory = try #require(Again.memory(of: library, Leaning.folder))
    let again = Again(library, Leaning.folder, memory)
    #expect(again.told == again.toldOfAll)
    #expect(again.read.isEmpty)
    #expect(!again.told.isEmpty)
  }

  @Test("Of one edited part only that is read")
  func onlyEdited() throws {
    let memory = try #require(Again.memory(of: CourseLibrary(texts: Leaning.texts), Leaning.folder))
    var texts = Leaning.texts
    texts["Courses/leunen/1-les.md"]?.append("\nNog een zin.\n")
    let again = Again(CourseLibrary(texts: texts), Leaning.folder, memory)
    #expect(again.read == ["Courses/leunen/1-les.md"])
    #expect(again.told == again.toldOfAll)
  }

  @Test("A memory of another program, of another form or with a byte too few is of no use")
  func foreign() throws {
    let memory = try #require(Again.memory(of: CourseLibrary(texts: Leaning.texts), Leaning.folder))
    let data = try #require(memory.data)
    #expect(CheckMemory(data, program: Again.program) != nil)
    #expect(CheckMemory(data, program: "another") == nil)
    #expect(CheckMemory(data.dropFirst(), program: Again.program) == nil)
    #expect(CheckMemory(Data("12\n{}".utf8), program: Again.program) == nil)
    #expect(CheckMemory(Data(), program: Again.program) == nil)
    let library = CourseLibrary(texts: Leaning.texts)
    let other = RememberingCheck(
      library, folder: Leaning.folder, today: Again.today, program: "another",
      least: .init(bytes: 0, parts: 1))
    #expect(other.run(remembering: memory).outcome.unread.isEmpty)
    // Findings that were cut off are counted, and nothing breaks.
    let cut = try #require(CheckMemory(data.dropLast(40), program: Again.program))
    _ = Again(library, Leaning.folder, cut).told
  }

  @Test("Files to which parts that were left unread link without a heading are read, and told of")
  func linkedFiles() throws {
    let memory = try #require(Again.memory(of: CourseLibrary(texts: Entwined.texts), Entwined.folder))
    var texts = Entwined.texts
    texts["\(Entwined.folder)/6-haven.md"] = texts["\(Entwined.folder)/6-haven.md"]?
      .replacing("seeds/los.md#een-feit", with: "seeds/bron.md#een-feit")
    texts["\(Entwined.folder)/8-meer.md"]?.append("\nDat was het.\n")
    let again = Again(CourseLibrary(texts: texts), Entwined.folder, memory)
    #expect(again.leftPartsUnread)
    #expect(again.said == again.saidOfAll)
    #expect(again.told.contains { $0.contains("seeds/los.md:9:1") })
    #expect(again.told.last == "18 files")
  }

  @Test("Of a trial whose walk has no scenes any more, beside so many walks", arguments: 0...2)
  func trialWithoutWalk(others: Int) throws {
    var texts = Entwined.texts
    func edit(_ name: String, _ old: String, _ new: String) {
      texts["\(Entwined.folder)/\(name).md"] = texts["\(Entwined.folder)/\(name).md"]?
        .replacing(old, with: new)
    }
    // Nothing else may lean on the walk.
    edit("3-terug", "`als rol agent`", "")
    edit("3-terug", "`als genoteerd een-stilte`", "")
    edit("5-thuis", "2-heen.md#plein", "1-kijken.md")
    for walk in ["6-haven", "3-terug"].dropLast(others) {
      texts["\(Entwined.folder)/\(walk).md"] = "---\nsoort: les\n---\n# Les\n\nDit is een les.\n"
    }
    let memory = try #require(Again.memory(of: CourseLibrary(texts: texts), Entwined.folder))
    texts["\(Entwined.folder)/2-heen.md"] = "---\nsoort: wandeling\n---\n\nNiets.\n"
    let again = Again(CourseLibrary(texts: texts), Entwined.folder, memory)
    #expect(again.said == again.saidOfAll)
  }

  @Test("Of a question that is asked for, with a broken one of the same name elsewhere")
  func brokenNamesake() throws {
    let memory = try #require(Again.memory(of: CourseLibrary(texts: Entwined.texts), Entwined.folder))
    var texts = Entwined.texts
    texts["\(Entwined.folder)/1-kijken.md"]?.append("\n### Vraag: Wat is er meer?\n\nNiets.\n")
    texts["\(Entwined.folder)/3-terug.md"] = texts["\(Entwined.folder)/3-terug.md"]?
      .replacing("Het is donker", with: "Het is licht")
    let again = Again(CourseLibrary(texts: texts), Entwined.folder, memory)
    #expect(again.said == again.saidOfAll)
  }

  @Test("Where the path of the course was given otherwise, the places are those of now")
  func otherPath() throws {
    let texts = CourseLibrary(texts: Entwined.texts)
    let memory = try #require(Again.memory(of: texts, Entwined.folder))
    let library = CourseLibrary(read: texts.read, list: texts.list, display: { "elders/" + $0 })
    let again = Again(library, Entwined.folder, memory)
    #expect(again.said == again.saidOfAll)
    #expect(again.told.first?.hasPrefix("elders/") == true)
  }

  @Test("A small course is not remembered")
  func small() {
    let check = RememberingCheck(
      CourseLibrary(texts: Leaning.texts), folder: Leaning.folder, today: Again.today, program: Again.program)
    #expect(check.run(remembering: nil).memory == nil)
  }
}
