/// Paths with `/` between names, joined and shortened as text.
enum CoursePath {
  /// `folder/path` with `.` and `..` worked out; a `..` at the start of a relative path stays.
  static func joined(_ folder: String, _ path: String) -> String {
    let isAbsolute = folder.hasPrefix("/")
    var names: [Substring] = []
    for name in (folder + "/" + path).split(separator: "/") {
      switch name {
      case ".": continue
      case "..":
        if let last = names.last, last != ".." {
          names.removeLast()
        } else if !isAbsolute {
          names.append(name)
        }
      default: names.append(name)
      }
    }
    return (isAbsolute ? "/" : "") + names.joined(separator: "/")
  }

  /// The folder that holds `path`; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  /// The last name of `path`.
  static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// The last name without `.md`.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
