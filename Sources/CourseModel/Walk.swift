/// A place in the wijk.
public struct Place: Sendable, Hashable {
  /// Its id.
  public let id: PlaceID
  /// Its name.
  public let name: String
  /// The scene of the place itself, if the walk has one.
  public let scene: Reference<Scene>?

  /// Makes a place.
  public init(id: PlaceID, name: String, scene: Reference<Scene>?) {
    self.id = id
    self.name = name
    self.scene = scene
  }
}

/// The drawing of a wijk, and what it says.
public struct WijkMap: Sendable, Hashable {
  /// Where a place's label stands in the drawing.
  public struct Label: Sendable, Hashable {
    /// The place.
    public let place: Reference<Place>
    /// The 0-based row.
    public let row: Int
    /// The cells of the label with its brackets.
    public let columns: Range<Int>

    /// Makes a label.
    public init(place: Reference<Place>, row: Int, columns: Range<Int>) {
      self.place = place
      self.row = row
      self.columns = columns
    }
  }

  /// The drawing, a row a line, as the author drew it.
  public let rows: [String]
  /// The labels, from above to below and from left to right.
  public let labels: [Label]
  /// The pairs of places that a stroke joins, each once, the lower reference first.
  public let edges: [Edge]

  /// A stroke between two places.
  public struct Edge: Sendable, Hashable {
    /// The place with the lower reference.
    public let first: Reference<Place>
    /// The other place.
    public let second: Reference<Place>

    /// Makes an edge, whichever place is named first.
    public init(_ a: Reference<Place>, _ b: Reference<Place>) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  /// Makes a map.
  public init(rows: [String], labels: [Label], edges: [Edge]) {
    self.rows = rows
    self.labels = labels
    self.edges = edges
  }
}

/// A walk: scenes, joined by choices.
public struct Walk: Sendable, Hashable {
  /// The scenes, in the order of the file; the walk begins at the first.
  public let scenes: [Scene]
  /// The places.
  public let places: [Place]
  /// The drawing of the wijk, if there is one.
  public let map: WijkMap?
  /// The scene with an id.
  public let sceneByID: [SceneID: Reference<Scene>]

  /// Makes a walk of at least one scene.
  public init(scenes: [Scene], places: [Place], map: WijkMap?) {
    self.scenes = scenes
    self.places = places
    self.map = map
    sceneByID = Dictionary(
      scenes.enumerated().map { ($1.id, Reference<Scene>($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The scene that `reference` means.
  public subscript(reference: Reference<Scene>) -> Scene { scenes[reference.index] }
  /// The place that `reference` means.
  public subscript(reference: Reference<Place>) -> Place { places[reference.index] }
}
