import CRapidJSON
import Foundation

/// An object of JSON, of which members are read by their names; it lives as long as the text that it is of is read.
///
/// Strict: a text that is no JSON in every respect, or has a name twice, is not read at all, and each member has to
/// be of the kind that is asked for. What nobody asks for does not matter. A fault has the path of its member, seen
/// from the object whose member is read.
struct JSONMembers {
  private let values: UnsafePointer<lw_json_value>
  private let place: Int

  /// Reads `data`, which has to be an object; throws `CredentialFault.badMember`.
  static func read<Value>(
    _ data: Data, _ body: (JSONMembers) throws(CredentialFault) -> Value
  ) throws(CredentialFault) -> Value {
    guard String(validating: data, as: UTF8.self) != nil else { throw .badMember("") }
    let text = data.withUnsafeBytes { lw_json_read($0.baseAddress, $0.count) }
    guard let text else { throw .badMember("") }
    defer { lw_json_free(text) }
    guard let values = lw_json_values(text) else {
      // The names come from the file, and can be long.
      throw .badMember(String(String(cString: lw_json_twice(text)).prefix(120)))
    }
    guard values.pointee.kind == LW_JSON_OBJECT else { throw .badMember("") }
    return try body(JSONMembers(values: values, place: 0))
  }

  /// The member with a name; nil where it is not there, or is null.
  private func place(of name: StaticString) -> Int? {
    var place = place + 1
    while place < values[self.place].next {
      let value = values[place]
      if value.name_count == name.utf8CodeUnitCount,
        memcmp(value.name, name.utf8Start, value.name_count) == 0
      {
        return value.kind == LW_JSON_NULL ? nil : place
      }
      place = value.next
    }
    return nil
  }

  private func found(_ name: StaticString, _ kinds: lw_json_kind...) throws(CredentialFault) -> Int? {
    guard let place = place(of: name) else { return nil }
    guard kinds.contains(values[place].kind) else { throw .badMember("\(name)") }
    return place
  }

  private func text(at place: Int) -> String {
    let bytes = UnsafeRawBufferPointer(start: values[place].text, count: values[place].text_count)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONMembers {
  /// The names of all members.
  var names: Set<String> {
    var names: Set<String> = []
    var place = place + 1
    while place < values[self.place].next {
      let bytes = UnsafeRawBufferPointer(start: values[place].name, count: values[place].name_count)
      names.insert(String(decoding: bytes, as: UTF8.self))
      place = values[place].next
    }
    return names
  }

  /// A text that has to be there.
  func text(_ name: StaticString) throws(CredentialFault) -> String {
    try Self.wanted(try text(ifThere: name), name)
  }

  /// A text, if it is there.
  func text(ifThere name: StaticString) throws(CredentialFault) -> String? {
    try found(name, LW_JSON_TEXT).map(text)
  }

  /// A list of texts that has to be there.
  func texts(_ name: StaticString) throws(CredentialFault) -> [String] {
    var texts: [String] = []
    for place in try items(name) {
      guard values[place].kind == LW_JSON_TEXT else { throw .badMember("\(name)[\(texts.count)]") }
      texts.append(text(at: place))
    }
    return texts
  }

  /// Whether something is so, which has to be there.
  func flag(_ name: StaticString) throws(CredentialFault) -> Bool {
    let place = try Self.wanted(try found(name, LW_JSON_TRUE, LW_JSON_FALSE), name)
    return values[place].kind == LW_JSON_TRUE
  }

  /// A whole number that has to be there.
  func whole(_ name: StaticString) throws(CredentialFault) -> Int64 {
    try Self.wanted(try whole(ifThere: name), name)
  }

  /// A whole number, if it is there.
  func whole(ifThere name: StaticString) throws(CredentialFault) -> Int64? {
    switch try number(ifThere: name) {
    case nil: return nil
    case .whole(let whole): return whole
    case .real: throw .badMember("\(name)")
    }
  }

  /// A number, if it is there.
  func number(ifThere name: StaticString) throws(CredentialFault) -> Number? {
    guard let place = try found(name, LW_JSON_INTEGER, LW_JSON_REAL) else { return nil }
    let value = values[place]
    if value.kind == LW_JSON_INTEGER { return .whole(value.integer) }
    return Int64(exactly: value.real).map { .whole($0) } ?? .real(value.real)
  }

  /// A number: whole also where it is written with a point.
  enum Number: Hashable {
    case whole(Int64)
    case real(Double)
  }

  /// An instant that has to be there.
  func instant(_ name: StaticString) throws(CredentialFault) -> ZonedInstant {
    try Self.wanted(try instant(ifThere: name), name)
  }

  /// An instant, if it is there.
  func instant(ifThere name: StaticString) throws(CredentialFault) -> ZonedInstant? {
    guard let text = try text(ifThere: name) else { return nil }
    return try Self.wanted(ZonedInstant(text), name)
  }

  /// What is made of an object that has to be there.
  func object<Value>(
    _ name: StaticString, _ make: (JSONMembers) throws(CredentialFault) -> Value
  ) throws(CredentialFault) -> Value {
    try Self.wanted(try object(ifThere: name, make), name)
  }

  /// What is made of an object, if it is there.
  func object<Value>(
    ifThere name: StaticString, _ make: (JSONMembers) throws(CredentialFault) -> Value
  ) throws(CredentialFault) -> Value? {
    guard let place = try found(name, LW_JSON_OBJECT) else { return nil }
    do { return try make(JSONMembers(values: values, place: place)) } catch { throw error.within("\(name)") }
  }

  /// What is made of each object of a list, if it is there.
  func objects<Value>(
    ifThere name: StaticString, _ make: (JSONMembers) throws(CredentialFault) -> Value
  ) throws(CredentialFault) -> [Value]? {
    guard place(of: name) != nil else { return nil }
    var made: [Value] = []
    for place in try items(name) {
      guard values[place].kind == LW_JSON_OBJECT else { throw .badMember("\(name)[\(made.count)]") }
      do { made.append(try make(JSONMembers(values: values, place: place))) } catch {
        throw error.within("\(name)[\(made.count)]")
      }
    }
    return made
  }

  /// Texts and objects by turns: each text, and nil for each object; the list has to be there.
  func textsAmongObjects(_ name: StaticString) throws(CredentialFault) -> [String?] {
    var texts: [String?] = []
    for place in try items(name) {
      switch values[place].kind {
      case LW_JSON_TEXT: texts.append(text(at: place))
      case LW_JSON_OBJECT: texts.append(nil)
      default: throw .badMember("\(name)[\(texts.count)]")
      }
    }
    return texts
  }

  /// The places of the items of a list that has to be there.
  private func items(_ name: StaticString) throws(CredentialFault) -> [Int] {
    let list = try Self.wanted(try found(name, LW_JSON_LIST), name)
    var places: [Int] = []
    var place = list + 1
    while place < values[list].next {
      places.append(place)
      place = values[place].next
    }
    return places
  }

  private static func wanted<Value>(_ value: Value?, _ name: StaticString) throws(CredentialFault) -> Value {
    guard let value else { throw .badMember("\(name)") }
    return value
  }
}

extension CredentialFault {
  /// The same fault, its path seen from further out.
  fileprivate func within(_ path: String) -> CredentialFault {
    switch self {
    case .badMember(let rest): .badMember("\(path).\(rest)")
    default: self
    }
  }
}
