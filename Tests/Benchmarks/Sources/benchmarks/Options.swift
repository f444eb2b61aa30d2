/// What is to be measured, and how often.
struct Options {
  /// The rows by number; empty for all but the slow ones.
  private(set) var rows: Set<Int> = []
  /// How often each program runs after its warm-up.
  private(set) var runs = 5
  private(set) var isQuick = false
  private(set) var help = false
  /// The folder of the built program, if not the usual one.
  private(set) var product: String?

  static let usage = """
    usage: benchmarks [ROW …] [--runs N] [--quick] [--product FOLDER]
      ROW               1 to 10, 15, 17 to 24 (none: all but 18, which is slow)
      --runs N          how often each program runs; 5
      --quick           a tenth of every size, twice: whether all works, in under a minute
      --product FOLDER  where leerwijk and leerwijk-paper are; .build/release at the root
    """

  init(_ words: [String]) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "-h", "--help": help = true
      case "--quick": isQuick = true
      case "--runs":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw Problem.usage("--runs needs a number")
        }
        runs = count
      case "--product":
        guard let path = rest.popFirst() else { throw Problem.usage("--product needs a folder") }
        product = path
      default:
        guard let row = Int(word), Group.all.contains(where: { $0.rows.contains(row) }) else {
          throw Problem.usage("there is no row \(word)")
        }
        rows.insert(row)
      }
    }
    if isQuick { runs = 2 }
  }

  func wants(_ row: Int) -> Bool { rows.isEmpty ? row != 18 : rows.contains(row) }
  func wants(_ group: Group) -> Bool { group.rows.contains(where: wants) }
}
