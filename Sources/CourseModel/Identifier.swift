/// The id of a thing that an author names: the slug of the text the author sees, never a position.
///
/// Ids are stored in records and compared after a course was edited, so inserting something above a
/// thing never changes which thing an id means.
public struct Identifier<Subject>: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The slug.
  public let rawValue: String

  /// Makes an id of a slug.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The slug.
  public var description: String { rawValue }

  /// Orders ids by their slugs' bytes.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// A thing's place in its course: valid within one compiled course, and never stored.
public struct Reference<Subject>: Sendable, Hashable, Comparable {
  /// The index into the course's or the walk's list of such things.
  public let index: Int

  /// Makes a reference to the thing at `index`.
  public init(_ index: Int) { self.index = index }

  /// Orders references as the things stand in the course.
  public static func < (first: Self, second: Self) -> Bool { first.index < second.index }
}

/// The id of a course: the name of its folder.
public typealias CourseID = Identifier<Course>
/// The id of a part: the name of its file without the ending.
public typealias PartID = Identifier<Part>
/// The id of a page of a lesson.
public typealias PageID = Identifier<Page>
/// The id of a scene, unique in its walk.
public typealias SceneID = Identifier<Scene>
/// The id of a place.
public typealias PlaceID = Identifier<Place>
/// The id of a choice: the slug of its text, unique in its scene.
public typealias ChoiceID = Identifier<Choice>
/// The id of a question, unique in its course, with its kind word.
public typealias QuestionID = Identifier<Question>
/// The id of an option, item or right side of a question, unique in its question.
public typealias OptionID = Identifier<Question.Option>
/// The id of a learning goal.
public typealias GoalID = Identifier<Goal>
/// The id of a variable.
public typealias VariableID = Identifier<Variable>
/// The id of an entry: a note, a person, a term or a source.
public typealias EntryID = Identifier<Entry>
/// The id of a role that a learner can put on.
public typealias RoleID = Identifier<Role>

/// A role that a learner can put on to see the same street with other eyes.
public enum Role {}

extension Identifier: Codable {
  /// Reads an id from a plain string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the id as a plain string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
