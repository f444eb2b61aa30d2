import Certificates
import Dispatch
import Foundation
import SourceText
import Synchronization
import Terminal

/// Verifies some files and says what came of each.
struct VerifyRun: Sendable {
  /// How it is said.
  enum Form: Sendable {
    case full, short, json
  }

  let files: [String]
  /// The file of keys to trust, if not the usual one.
  var keys: String?
  /// Lists of withdrawn certificates beside those that are kept.
  var status: [String] = []
  /// The day for which is asked; today if nil.
  var day: String?
  var form = Form.full
  let start: ProgramStart

  /// Runs, and gives the exit code.
  func run() -> Int32 {
    let verifier: Verifier
    do {
      verifier = try self.verifier()
    } catch {
      StandardError.say(error.words[start.language])
      return 66
    }
    let paths = files.flatMap(Self.files)
    guard paths.count > 1 else { return end(paths.map { verify($0, verifier) }) }
    // Files do not wait for each other; what comes out is in their order.
    let size = 64
    let count = (paths.count + size - 1) / size
    let pieces = Mutex([Int: [Result]]())
    DispatchQueue.concurrentPerform(iterations: count) { [self] piece in
      let range = piece * size..<min((piece + 1) * size, paths.count)
      let results = paths[range].map { verify($0, verifier) }
      pieces.withLock { $0[piece] = results }
    }
    let found = pieces.withLock { $0 }
    return end((0..<count).flatMap { found[$0] ?? [] })
  }

  /// The endings of what may be a certificate in a folder.
  private static let endings: Set<String> = ["jwt", "svg", "pdf", "txt"]

  /// The file itself, or the certificates in a folder by their names.
  private static func files(_ path: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    let found = names.filter { name in
      let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      return endings.contains(ending) && ClosedFile.isFile("\(path)/\(name)")
    }
    // A folder without any cannot be read as a file either, and is told as such.
    return found.isEmpty ? [path] : found.sorted().map { "\(path)/\($0)" }
  }

  /// A file with what came of it; nil where it could not be read.
  private struct Result {
    let path: String
    let verification: Verification?
    /// The line that is all that is shown of it, where one is asked for.
    let line: String?
  }

  private func verify(_ path: String, _ verifier: Verifier) -> Result {
    let data = try? ClosedFile.read(path == "-" ? "/dev/stdin" : path)
    guard let verification = data.map(verifier.verify) else {
      return Result(path: path, verification: nil, line: nil)
    }
    let view = VerificationView(verification, path: path, language: start.language)
    let line: String? =
      switch form {
      case .full: nil
      case .short: view.line
      case .json: view.json
      }
    return Result(path: path, verification: verification, line: line)
  }

  private func end(_ results: [Result]) -> Int32 {
    var code: Int32 = 0
    for (index, result) in results.enumerated() {
      guard let verification = result.verification else {
        StandardError.say(ClosedFile.Fault.unreadable(result.path).words[start.language])
        code = 66
        continue
      }
      if let line = result.line {
        start.sink.write(Rendered(Gated(line + "\n")))
      } else {
        if index > 0 { start.sink.write(Rendered(Gated("\n"))) }
        let view = VerificationView(verification, path: result.path, language: start.language)
        show(view, isOne: results.count == 1)
      }
      code = worse(code, verification.exitCode)
    }
    start.sink.flush()
    return code
  }

  private func show(_ view: VerificationView, isOne: Bool) {
    let writer = ScreenWriter(start.sink, TerminalCapabilities.current(preferences: start.preferences()))
    if !isOne { writer.say(StyledText(view.path)) }
    view.show(writer)
  }

  /// An invalid one outweighs a doubtful one, and that a valid one; a file that is not there outweighs all.
  private func worse(_ first: Int32, _ second: Int32) -> Int32 {
    let order: [Int32] = [0, 2, 1, 66]
    let place = { (code: Int32) in order.firstIndex(of: code) ?? 0 }
    return place(first) >= place(second) ? first : second
  }

  private func verifier() throws(TrustShelf.Fault) -> Verifier {
    let shelf = TrustShelf(path: start.folders.trustedKeys(flag: keys), folders: start.folders)
    let instant = (day.flatMap(Clock.instant) ?? start.clock.now()) / 1000
    let known = try shelf.keys(isNeeded: keys != nil)
    // What is kept here counts too: an old list that came along must not hide a newer one.
    let lists = try status.map(shelf.list) + shelf.lists()
    // A day is asked for up to its end.
    return Verifier(keys: known, lists: lists, at: day == nil ? instant : instant + 43_199)
  }
}
