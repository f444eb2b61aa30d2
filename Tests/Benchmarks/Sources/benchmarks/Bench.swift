import Foundation

/// All that a row needs in order to be measured.
struct Bench {
  let options: Options
  let workshop: Workshop
  let programs: ReferencePrograms
  /// Where the programs were built.
  private let built: String
  /// Where they are installed: copied, as a user has them.
  ///
  /// What a linker wrote lies in the page cache in small pieces, which costs each start a millisecond.
  private let product: String
  /// This program itself, which is also each drive.
  private let drive: String

  init(_ options: Options) throws {
    self.options = options
    workshop = try Workshop()
    built = options.product ?? Places.root + "/.build/release"
    product = workshop.path("installed")
    drive = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    _ = try workshop.emptyFolder("installed")
    for name in ["leerwijk", "leerwijk-paper"] {
      guard FileManager.default.isExecutableFile(atPath: "\(built)/\(name)") else {
        throw Problem.noProgram("\(built)/\(name)")
      }
      guard try Launch.status(["cp", "\(built)/\(name)", product]) == 0 else {
        throw Problem.failed("\(built)/\(name) could not be copied to \(product)")
      }
    }
    programs = try ReferencePrograms()
  }

  /// A size: a tenth of it when it has to be quick.
  func size(_ full: Int) -> Int { options.isQuick ? full / 10 : full }

  func leerwijk(_ words: String...) -> [String] { ["\(product)/leerwijk"] + words }
  func paper(_ words: String...) -> [String] { ["\(product)/leerwijk-paper"] + words }
  func drive(_ words: String...) -> [String] { [drive, "drive"] + words }

  /// What was measured, and where.
  var heading: String {
    let program = "\(built)/leerwijk"
    let bytes = (try? Data(contentsOf: URL(fileURLWithPath: program), options: .mappedIfSafe)) ?? Data()
    let isShared = bytes.range(of: Data("libswiftCore.so".utf8)) != nil
    let link = isShared ? "shared (about 6 ms more at each start than static)" : "static"
    let age = isOld(program) ? ", OLDER THAN ITS TEXT: build it again" : ""
    return "\(program)\(age); Swift runtime \(link); median of \(options.runs) runs"
      + (options.isQuick ? "; a tenth of the sizes that the goals are for" : "")
  }

  /// Whether a file of the sources is newer than the program, so that the program is not what the drives are.
  private func isOld(_ program: String) -> Bool {
    let sources = FileManager.default.enumerator(atPath: Places.root + "/Sources")?.allObjects ?? []
    guard let built = ReferencePrograms.date(program) else { return false }
    return sources.contains { source in
      guard let name = source as? String, name.hasSuffix(".swift") || name.hasSuffix(".h") else {
        return false
      }
      return ReferencePrograms.date("\(Places.root)/Sources/\(name)").map { $0 > built } ?? false
    }
  }
}

/// Where things are, whatever the current folder is.
enum Places {
  /// The folder of this package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  /// The root of the repository.
  static let root = URL(fileURLWithPath: package).deletingLastPathComponent().deletingLastPathComponent().path
}
