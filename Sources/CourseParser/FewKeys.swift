/// A dictionary that mostly has few keys, such as the choices of a scene.
///
/// Its first keys are looked through one by one: that costs less than hashing a text, and growing a table step by
/// step. What comes after them is hashed, so that many keys are found as quickly as in any dictionary.
struct FewKeys<Key: Hashable, Value> {
  /// How many keys are looked through.
  private static var few: Int { 8 }

  private var first: [(key: Key, value: Value)] = []
  private var more: [Key: Value] = [:]

  /// The value of a key; setting it to nil changes nothing.
  subscript(key: Key) -> Value? {
    get { first.first { $0.key == key }?.value ?? more[key] }
    set {
      guard let newValue else { return }
      if let place = first.firstIndex(where: { $0.key == key }) {
        first[place].value = newValue
      } else if first.count < Self.few {
        first.append((key, newValue))
      } else {
        more[key] = newValue
      }
    }
  }
}
