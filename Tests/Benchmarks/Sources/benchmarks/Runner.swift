import Foundation

/// The runner: measures the rows that were asked for and prints a line for each.
enum Runner {
  /// Runs with the words of the command line, and ends the process.
  ///
  /// Whether a goal is reached is said in a word and never in the exit code, which is 1 only where something could
  /// not be measured.
  static func start(_ words: [String]) -> Never {
    do {
      let options = try Options(words)
      if options.help {
        print(Options.usage)
        exit(0)
      }
      let bench = try Bench(options)
      print(bench.heading)
      print(Line.heading)
      let failures = Group.all.filter(options.wants).count { !prints($0, bench) }
      print("Workloads are kept in \(bench.workshop.folder); remove that folder when you need them no more.")
      exit(failures == 0 ? 0 : 1)
    } catch {
      say(error)
      exit((error as? Problem)?.isUsage == true ? 64 : 1)
    }
  }

  /// Measures a group and prints its lines; tells whether that could be done.
  private static func prints(_ group: Group, _ bench: Bench) -> Bool {
    do {
      for line in try group.measure(bench) where bench.options.wants(line.row) { print(line.text) }
      return true
    } catch {
      say(error)
      return false
    }
  }

  private static func say(_ error: any Error) {
    let words = (error as? Problem)?.words ?? "\(error)"
    FileHandle.standardError.write(Data("benchmarks: \(words)\n".utf8))
  }
}

/// Why nothing, or not all, could be measured.
enum Problem: Error {
  case usage(String)
  case noProgram(String)
  case noCompiler(String)
  case failed(String)

  var isUsage: Bool { if case .usage = self { true } else { false } }

  /// What is wrong, and what to do next.
  var words: String {
    switch self {
    case .usage(let what): "\(what)\n\(Options.usage)"
    case .noProgram(let path): "there is no \(path); build it first, at the root: swift build -c release"
    case .noCompiler(let what):
      "the reference program \(what) could not be made; it needs a C compiler (cc) and the packages libcmark-dev, "
        + "libreadline-dev, libsqlite3-dev, libpango1.0-dev and libqrencode-dev"
    case .failed(let what): what
    }
  }
}
