/// The web addresses of a page, numbered in the order in which the page names them.
public struct LinkList: Sendable, Hashable {
  /// The addresses; the first has number 1.
  public private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// Makes an empty list.
  public init() {}

  /// The number of an address, the same each time.
  mutating func number(of address: String) -> Int {
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }
}
