/// Words that look Dutch and mean nothing, drawn as unevenly as words are.
struct Words {
  var chance: Chance
  private let lexicon: [[UInt8]]
  /// For each word the chance that it or one before it is drawn.
  private let cumulative: [Double]

  init(seed: UInt64, count: Int = 4000) {
    var chance = Chance(seed: seed)
    var words: Set<String> = []
    var lexicon: [[UInt8]] = []
    while lexicon.count < count {
      let length = [1, 2, 2, 3, 3, 4][chance.below(6)]
      let word = (0..<length).map { _ in Self.syllables[chance.below(Self.syllables.count)] }.joined()
      if words.insert(word).inserted { lexicon.append(Array(word.utf8)) }
    }
    let weights = lexicon.indices.map { 1 / Double($0 + 2) }
    let total = weights.reduce(0, +)
    var sum = 0.0
    cumulative = weights.map { weight in
      sum += weight / total
      return sum
    }
    self.lexicon = lexicon
    self.chance = chance
  }

  /// Writes a sentence of `count` words, the first with a capital.
  mutating func write(sentence count: Int, ending: StaticString = ".", to text: inout [UInt8]) {
    let start = text.count
    for number in 0..<count {
      if number > 0 { text.append(UInt8(ascii: " ")) }
      text += word()
      if count > 9, number == count / 2 { text.append(UInt8(ascii: ",")) }
    }
    text[start] &-= 32
    ending.withUTF8Buffer { text += $0 }
  }

  /// Writes a paragraph of `count` words.
  mutating func write(paragraph count: Int, to text: inout [UInt8]) {
    var left = count
    while left > 0 {
      let length = min(left, chance.within(7...16))
      write(sentence: length, to: &text)
      left -= length
      if left > 0 { text.append(UInt8(ascii: " ")) }
    }
  }

  private mutating func word() -> [UInt8] {
    let share = chance.share()
    var (low, high) = (0, lexicon.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < share { low = middle + 1 } else { high = middle }
    }
    return lexicon[low]
  }

  private static let syllables = """
    ba be bo da de dij do ga ge goe ha hei hoe ka ke kij ko la le lij lo ma me mee mo na ne nie noe pa pe po ra \
    re rij ro sa sche schij slo sta ste stu ta te tij to va ve ver vo wa we wij wo zee ze zij zo aan bij een ijs \
    oor uit ont be ge heid ing lijk loos schap zaam
    """.split(separator: " ").map(String.init)
}
