internal import FoundationEssentials
public import ScenarioEngine

/// Reads events from their stored form, `Event.canonicalText`.
public enum EventCoding {
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
