internal import FoundationEssentials
public import ScenarioEngine

/// The stored form of an event: JSON with sorted keys, slashes as they are, and whole numbers only.
///
/// Writing is done by hand, in `EventCoding+Writing.swift`: it is on the path of every answer and every import, and the
/// bytes, over which transcripts are hashed, then depend on no library. A test holds it against `JSONEncoder`.
public enum EventCoding {
  /// The canonical text of an event.
  public static func text(of event: Event) -> String {
    var text = CanonicalText()
    text.write(event)
    return text.string
  }

  /// The event that a text stands for.
  ///
  /// - Throws: A `DecodingError` where the text is no event that this program knows.
  public static func event(from text: String) throws -> Event {
    try JSONDecoder().decode(Event.self, from: Data(text.utf8))
  }

  /// The events of texts, in order; in one go, which costs much less than one by one.
  static func events(from texts: [String]) throws -> [Event] {
    try JSONDecoder().decode([Event].self, from: Data("[\(texts.joined(separator: ","))]".utf8))
  }
}
