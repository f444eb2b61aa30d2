import CourseModel
import Testing

@testable import CourseChecker

/// The most words that can be shown together.
@Suite struct TogetherTests {
  private let trust = Reference<Variable>(0)
  private let leus = Reference<Entry>(0)

  private func passage(_ when: Passage.Guard, _ entries: [Reference<Entry>] = []) -> Passage {
    Passage(when: when, block: .paragraph(Prose("x")), entries: entries)
  }

  private func most(
    _ passages: [(Passage, Int)], _ labels: [(condition: Condition?, words: Int)] = []
  ) -> (Int, Int) {
    let most = Together(passages.map(\.0), words: passages.map(\.1), labels: labels).most
    return (most.passages, most.all)
  }

  @Test("texts for different roles never stand beside each other, nor do their choices")
  func roles() {
    let role = { (name: String) in Condition.role(RoleID(name)) }
    let lenses = [
      (passage(.always), 10), (passage(.when(role("kind"))), 20), (passage(.when(role("oudere"))), 30),
      (passage(.when(.or(role("kind"), role("oudere")))), 5), (passage(.when(.not(role("kind")))), 1),
    ]
    let choices: [(condition: Condition?, words: Int)] = [(nil, 2), (role("kind"), 40), (role("oudere"), 3)]
    #expect(most(lenses) == (46, 46))
    #expect(most(lenses, choices) == (46, 35 + 42))
  }

  @Test("a condition and its negation exclude each other, also as numbers")
  func negation() {
    let low = Condition.variable(trust, .less, 2)
    let high = Condition.variable(trust, .atLeast, 2)
    #expect(most([(passage(.when(low)), 20), (passage(.when(.not(low))), 30)]) == (30, 30))
    #expect(most([(passage(.when(low)), 20), (passage(.when(high)), 30)]) == (30, 30))
    let chosen = Condition.chosen(Reference(0), ChoiceID("a"))
    #expect(
      most([(passage(.when(chosen)), 9), (passage(.otherwise), 8), (passage(.otherwise), 7)]) == (16, 16))
  }

  @Test("a note that the texts give themselves may be there or not for each of them")
  func givenNote() {
    let passages = [
      (passage(.when(.not(.noted(leus))), [leus]), 20), (passage(.when(.noted(leus))), 30),
    ]
    #expect(most(passages) == (50, 50))
    let elsewhere = [(passage(.when(.not(.noted(leus)))), 20), (passage(.when(.noted(leus))), 30)]
    #expect(most(elsewhere) == (30, 30))
  }

  @Test("an answer after the text can open choices that did not fit the text")
  func answered() {
    let right = Condition.right(QuestionID("q"))
    #expect(most([(passage(.when(.not(right))), 20)], [(right, 3)]) == (20, 23))
  }

  @Test("too many conditions are counted too high, never too low")
  func tooMany() {
    let pairs = (0..<40).flatMap { number in
      let condition = Condition.chosen(Reference(number), ChoiceID("a"))
      return [(passage(.when(condition)), 1), (passage(.when(.not(condition))), 1)]
    }
    #expect(most(pairs).0 == 11 + 2 * 29, "2048 sets of values are eleven conditions")
    #expect(most(Array(pairs.prefix(22))).0 == 11)
  }

  @Test("the count is what all states come to", arguments: 0..<60 as Range<Int>)
  func exact(seed: Int) {
    var random = Numbers(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    let roles = ["a", "b", "c"].map { RoleID($0) }
    func condition(_ depth: Int) -> Condition {
      switch random.next(depth > 2 ? 2 : 5) {
      case 0: .role(roles[random.next(3)])
      case 1:
        .variable(
          Reference(random.next(2)), [.less, .atMost, .equal, .atLeast, .greater][random.next(5)],
          random.next(3))
      case 2: .not(condition(depth + 1))
      case 3: .and(condition(depth + 1), condition(depth + 1))
      default: .or(condition(depth + 1), condition(depth + 1))
      }
    }
    let passages = (0..<6).map { number in
      let when: Passage.Guard =
        switch random.next(4) {
        case 0: .always
        case 1 where number > 0: .otherwise
        default: .when(condition(0))
        }
      return (passage(when), 1 + random.next(20))
    }
    var best = 0
    for role in roles.map(Optional.init) + [nil] {
      for first in -2...4 {
        for second in -2...4 {
          best = max(best, Self.shown(passages, State(role: role, variables: [first, second])))
        }
      }
    }
    #expect(most(passages).0 == best)
  }

  private struct State {
    let role: RoleID?
    let variables: [Int]

    func holds(_ condition: Condition) -> Bool {
      switch condition {
      case .role(let name): role == name
      case .variable(let variable, let comparison, let number):
        comparison.holds(variables[variable.index], number)
      case .not(let inner): !holds(inner)
      case .and(let first, let second): holds(first) && holds(second)
      case .or(let first, let second): holds(first) || holds(second)
      case .visits, .noted, .chosen, .right: false
      }
    }
  }

  private struct Numbers {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
  }

  private static func shown(_ passages: [(Passage, Int)], _ state: State) -> Int {
    var held = true
    return passages.reduce(0) { total, passage in
      switch passage.0.when {
      case .always: held = true
      case .when(let condition): held = state.holds(condition)
      case .otherwise: held.toggle()
      }
      return total + (held ? passage.1 : 0)
    }
  }
}
