import CourseModel
import Scoring
import SourceText
import Testing

@testable import CourseChecker

/// Whatever a learner hands in, the judge answers, soon, and with places that are in the text.
@Suite("Any text can be judged")
struct HostileRepairTests {
  private static let pieces = [
    "---\n", "soort: wandeling\n", "soort: toets\n", "titel: a\n", "# A\n\n", "## Vraag: B\n\n", "- (x) Ja\n",
    "- [A](#a)", "- [B](#b) `als vertrouwen > 2` `doe vertrouwen +1`\n", "`als niet (sleutel en ",
    "> Uitleg: ",
    "```", "```markdown hersteld\n", "## Herstel: C\n\n", "`trek 99 uit 3`", "\u{0}", "\u{1B}[31m",
    "\u{202E}",
    "é漢👨‍👩‍👧", "\t", "\r\n", "\n\n", "`= 1.000`", "[x](bronnen.md#het-boek)", "**", "|", "    ", "1. ", "&#27;",
    "variabelen:\n  a: {van: 0, tot: 99999999, begin: 1}\n", "> > > > ", "[[[[", "<b>", "- [T](#einde)\n",
  ]

  private static let repairs = Question.Repair.File.allCases.map { file in
    Question.Repair(
      broken: "x", repaired: SmallCourse.dutch.first { $0.file == file }?.text ?? "", file: file)
  }

  @Test("Random texts never trap, and end soon", arguments: 0..<80)
  func randomTexts(seed: UInt64) {
    var generator = Dice(seed: seed)
    let repair = Self.repairs[generator.below(Self.repairs.count)]
    var text = seed % 2 == 0 ? "" : Self.mutated(repair.repaired, &generator)
    for _ in 0..<generator.below(120) { text += Self.pieces[generator.below(Self.pieces.count)] }
    let judge = RepairJudge(repair, in: seed % 3 == 0 ? .en : .nl)
    var judgement: RepairJudgement?
    let took = ContinuousClock().measure { judgement = judge.judge(text) }
    #expect(took < .seconds(20), "\(text)")
    let lines = text.utf8.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } + 1
    for finding in judgement?.findings ?? [] { #expect((1...lines).contains(finding.line)) }
    #expect(judge.judge(text) == judgement)
  }

  @Test("A walk with more states than are looked at ends soon")
  func manyStates() {
    let choices = (0..<60).map { "- [K\($0)](#a) `eenmalig`\n" }.joined()
    let text = "---\nsoort: wandeling\n---\n# A\n\nTekst.\n\n\(choices)- [Stop](#einde)\n"
    let repair = Self.repairs.first { $0.file == .walk }
    let judge = RepairJudge(repair ?? Self.repairs[0], in: .nl)
    #expect(ContinuousClock().measure { _ = judge.judge(text) } < .seconds(20))
  }

  /// A kind of question with as many options as one likes.
  enum Wide: String, CaseIterable {
    case order = "Volgorde", multiple = "Vraag", match = "Koppel", gaps = "Vul in"

    func item(_ number: Int) -> String {
      switch self {
      case .order: "1. \(number)"
      case .multiple: "- [\(number % 2 == 0 ? "x" : " ")] \(number)"
      case .match: "- \(number) → \(number)"
      case .gaps: "a `kies: (b) / \(number)`"
      }
    }
  }

  @Test("Questions with very many options are judged soon", arguments: Wide.allCases, [20, 60, 450])
  func manyOptions(kind: Wide, count: Int) {
    let questions = (0..<max(1, 450 / count)).map { number in
      "## \(kind.rawValue): A\(number)\n\n" + (0..<count).map(kind.item).joined(separator: "\n")
    }
    let text = "---\nsoort: toets\n---\n# T\n\n" + questions.joined(separator: "\n\n")
    let repair = Self.repairs.first { $0.file == .test } ?? Self.repairs[0]
    let judge = RepairJudge(repair, in: .nl)
    let taken = String(decoding: text.utf8.prefix(Marking.longestMended - 3), as: UTF8.self)
    #expect(ContinuousClock().measure { _ = judge.judge(taken) } < .seconds(20))
  }

  @Test("A repair in random texts of an author never traps", arguments: 0..<20)
  func randomRepairs(seed: UInt64) {
    var generator = Dice(seed: seed + 500)
    let texts = (0..<2).map { _ in
      (0..<generator.below(40)).map { _ in Self.pieces[generator.below(Self.pieces.count)] }.joined()
    }
    let judge = RepairJudge(
      Question.Repair(
        broken: texts[0], repaired: texts[1], file: Question.Repair.File.allCases[generator.below(8)]),
      in: .nl)
    _ = judge.judge(texts[0])
    _ = judge.judge(texts[1])
  }

  private static func mutated(_ text: String, _ generator: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    for _ in 0..<4 {
      let at = generator.below(lines.count)
      switch generator.below(4) {
      case 0: lines[at] = String(lines[at].dropLast(generator.below(4)))
      case 1: lines.insert(lines[at], at: generator.below(lines.count))
      case 2: lines[at] = pieces[generator.below(pieces.count)] + lines[at]
      default: lines.swapAt(at, generator.below(lines.count))
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// A small generator with a seed, so that a failing text can be made again.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return bound == 0 ? 0 : Int(state % UInt64(bound))
  }
}
