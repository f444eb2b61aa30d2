import Foundation

/// Where things are, by the XDG rules, each of which can be overridden.
struct Folders: Sendable {
  let environment: [String: String]

  private var home: String { environment["HOME"] ?? NSHomeDirectory() }

  private func base(_ variable: String, _ fallback: String) -> String {
    if let value = environment[variable], value.hasPrefix("/") { return value }
    return home + "/" + fallback
  }

  /// The file with what learners did.
  func records(flag: String?) -> String {
    if let flag { return flag }
    if let path = environment["LEERWIJK_RECORDS"], !path.isEmpty { return path }
    return base("XDG_DATA_HOME", ".local/share") + "/leerwijk/records.sqlite"
  }

  /// The folder with what is remembered of checks: it can be thrown away at any time.
  var checks: String { base("XDG_CACHE_HOME", ".cache") + "/leerwijk" }

  /// The folder with an issuer's own keys and journal.
  func issuer(flag: String?) -> String {
    if let flag { return flag }
    if let path = environment["LEERWIJK_ISSUER"], !path.isEmpty { return path }
    return base("XDG_DATA_HOME", ".local/share") + "/leerwijk/issuer"
  }

  /// The file with the keys that are trusted.
  func trustedKeys(flag: String?) -> String {
    if let flag { return flag }
    if let path = environment["LEERWIJK_KEYS"], !path.isEmpty { return path }
    return base("XDG_CONFIG_HOME", ".config") + "/leerwijk/trust.jwks"
  }

  /// The folder with the lists of withdrawn certificates that are kept beside the trusted keys.
  func statusLists(besideKeys path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("status").path
  }

  /// The folders in which courses are looked for, the first that is there first.
  func courses(flag: String?) -> [String] {
    if let flag { return [flag] }
    if let path = environment["LEERWIJK_COURSES"], !path.isEmpty { return [path] }
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    return [
      "Courses", program.deletingLastPathComponent().appendingPathComponent("share/leerwijk/Courses").path,
    ]
  }

  /// Where exports go: the documents folder, else the current one.
  func exports(flag: String?) -> String {
    if let flag { return flag }
    if let named = documentsFromUserDirs() { return named }
    for name in ["Documenten", "Documents"] where isFolder(home + "/" + name) { return home + "/" + name }
    return FileManager.default.currentDirectoryPath
  }

  private func documentsFromUserDirs() -> String? {
    let path = base("XDG_CONFIG_HOME", ".config") + "/user-dirs.dirs"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix("XDG_DOCUMENTS_DIR=") {
      let value = line.dropFirst(18).filter { $0 != "\"" }.replacingOccurrences(of: "$HOME", with: home)
      return isFolder(value) && value != home ? value : nil
    }
    return nil
  }

  func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
