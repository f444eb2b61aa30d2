/// A course of any size, as an author would write it: one walk.
///
/// A scene has a paragraph of 20 to 60 words and 2 to 4 choices: the first leads to the next scene, the others
/// 1 to 20 scenes forward (seven in ten) or 1 to 10 back. So every scene is reachable, there are loops, and a
/// walk at random comes to the end. Every third scene asks a question of four options with feedback.
public struct CourseText {
  private let scenes: Int
  private let asks: Bool
  private var words = Words(seed: 1)
  private var text: [UInt8] = []
  /// The questions so far: two with one heading would have one id.
  private var asked: Set<[UInt8]> = []

  private init(scenes: Int, asks: Bool) {
    self.scenes = scenes
    self.asks = asks
    text.reserveCapacity(scenes * 760)
  }

  /// The text of a walk of at least twenty scenes; without questions if it `asks` none.
  public static func walk(scenes: Int, asks: Bool = true) -> [UInt8] {
    var writer = CourseText(scenes: scenes, asks: asks)
    writer.write("---\nsoort: wandeling\ntitel: De wandeling\n---\n\n")
    for scene in 0..<scenes - 1 { writer.write(scene: scene) }
    writer.write("## s\(scenes - 1)\n\n\(ending)\n")
    return writer.text
  }

  /// The texts of walks of `scenes` scenes each, as the parts of one course: no two questions have one heading.
  public static func walks(_ count: Int, scenes: Int) -> [[UInt8]] {
    var writer = CourseText(scenes: scenes, asks: true)
    return (0..<count).map { number in
      writer.text.removeAll(keepingCapacity: true)
      writer.write("---\nsoort: wandeling\ntitel: Wandeling \(number + 1)\n---\n\n")
      for scene in 0..<scenes - 1 { writer.write(scene: scene) }
      writer.write("## s\(scenes - 1)\n\n\(ending)\n")
      return writer.text
    }
  }

  /// The text of the course file.
  public static let courseFile = courseFile(["1-wandeling.md"])

  /// The text of a course file that lists some files.
  public static func courseFile(_ files: [String]) -> String {
    let list = files.map { "- [De wandeling](\($0))\n" }.joined()
    return "---\ntitel: Proefcursus\ntaal: nl\nversie: 1.0.0\n---\n# Proefcursus\n\nWelkom.\n\n" + list
  }

  /// The text of the one source.
  public static let source = "# Bronnen\n\n## Een feit\n\n`gezien: 2026-01-01`\n\nHet is zo.\n"

  private static let ending = """
    Dit is het einde.

    Zo ging het, en waarom: [de bron](../../seeds/bron.md#een-feit).

    Het kon ook anders.

    - [Rond de wandeling af](#einde)
    """

  private mutating func write(_ piece: String) { text += piece.utf8 }

  private mutating func write(scene: Int) {
    write("## s\(scene)\n\n")
    words.write(paragraph: words.chance.within(20...60), to: &text)
    write("\n\n")
    writeChoices(of: scene)
    if asks, scene % 3 == 2 { writeQuestion() }
  }

  private mutating func writeChoices(of scene: Int) {
    var labels: Set<[UInt8]> = []
    var targets: Set<Int> = [scene + 1]
    for number in 0..<words.chance.within(2...4) {
      var target = scene + 1
      // Two choices that lead to one scene would be one choice with two names.
      if number > 0 { repeat { target = self.target(from: scene) } while !targets.insert(target).inserted }
      write("- [")
      text += Self.new(&words, in: &labels) { $0.write(sentence: $0.chance.within(3...8), to: &$1) }
      write("](#s\(target))\n")
    }
    write("\n")
  }

  private mutating func target(from scene: Int) -> Int {
    let step = words.chance.share() < 0.7 ? words.chance.within(1...20) : -words.chance.within(1...10)
    return min(scenes - 1, max(0, scene + step))
  }

  private mutating func writeQuestion() {
    write("### Vraag: ")
    text += Self.new(&words, in: &asked) {
      $0.write(sentence: $0.chance.within(7...12), ending: "?", to: &$1)
    }
    write("\n\n")
    let right = words.chance.below(4)
    var options: Set<[UInt8]> = []
    for option in 0..<4 {
      write(option == right ? "- (x) " : "- ( ) ")
      text += Self.new(&words, in: &options) { $0.write(sentence: $0.chance.within(3...7), to: &$1) }
      write("\n  > ")
      words.write(sentence: words.chance.within(5...10), to: &text)
      write("\n")
    }
    write("\n")
  }

  /// What `make` writes, again until it is new.
  private static func new(
    _ words: inout Words, in known: inout Set<[UInt8]>, _ make: (inout Words, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var piece: [UInt8] = []
    repeat {
      piece.removeAll(keepingCapacity: true)
      make(&words, &piece)
    } while !known.insert(piece).inserted
    return piece
  }
}
