public import SourceText
internal import Crypto
internal import Synchronization

/// What a compilation asks of its library and is told: as long as that stays the same, so does the outcome.
public final class LibraryLog: Sendable {
  /// The answers.
  public struct Answers: Sendable, Codable, Hashable {
    /// What reading each path gave, as a digest.
    public var files: [String: String] = [:]
    /// The names in each folder.
    public var folders: [String: [String]] = [:]

    /// Whether a library answers so too.
    public func hold(in library: CourseLibrary) -> Bool {
      folders.allSatisfy { library.list($0.key) == $0.value }
        && files.allSatisfy { library.digest($0.key) == $0.value }
    }
  }

  private let library: CourseLibrary
  private let known = Mutex(Answers())

  /// Makes a log of what a library answers.
  public init(_ library: CourseLibrary) { self.library = library }

  /// All that was answered so far.
  public var answers: Answers { known.withLock { $0 } }

  /// The library, each answer of which is noted.
  public var noted: CourseLibrary {
    CourseLibrary(
      read: { [self] path in
        let content = library.read(path)
        let digest = content.digest
        known.withLock { $0.files[path] = digest }
        return content
      },
      list: { [self] folder in
        let names = library.list(folder)
        known.withLock { $0.folders[folder] = names }
        return names
      },
      display: library.display)
  }
}

extension CourseLibrary {
  /// A short name for what reading a file gives: the SHA-256 of its bytes, in hexadecimal, or why there are none.
  public func digest(_ path: String) -> String { read(path).digest }

  /// The text of a file as a compilation sees it; nil where there is none.
  public func source(_ path: String) -> SourceFile? {
    guard case .bytes(let bytes) = read(path), bytes.count <= CourseText.largest else { return nil }
    return SourceFile(path: display(path), bytes: CourseCompiler.normalised(bytes))
  }
}

extension CourseLibrary.Content {
  fileprivate var digest: String {
    switch self {
    case .bytes(let bytes): Hexadecimal.text(SHA256.hash(data: bytes))
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .outside: "outside"
    }
  }
}
