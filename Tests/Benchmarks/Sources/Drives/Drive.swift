/// The parts of the core, each driven without the rest of the program: what is measured is a process of its own.
public enum Drive {
  /// Runs the drive that `words` name: `compile FOLDER`, `walk FOLDER STEPS`, `mark ANSWERS`, `append FILE COUNT`,
  /// `load FILE EVENTS`, `resume FILE`, `report FILE`, `sign FOLDER COUNT` or `verify FOLDER COUNT`.
  ///
  /// A drive that is timed within its process tells its wall and cpu seconds on standard error.
  public static func run(_ words: [String]) throws {
    switch (words.first, words.dropFirst().first, words.dropFirst(2).first.flatMap { Int($0) }) {
    case ("compile", let folder?, _): try CompileDrive.run(folder)
    case ("walk", let folder?, let steps?): try WalkDrive.run(folder, steps: steps)
    case ("mark", let count?, _): try MarkDrive.run(Int(count) ?? 0)
    case ("append", let path?, let count?): try RecordDrive.append(count, to: path)
    case ("load", let path?, let count?): try RecordDrive.load(events: count, to: path)
    case ("resume", let path?, _): try RecordDrive.resume(path)
    case ("report", let path?, _): try RecordDrive.report(path)
    case ("sign", let folder?, let count?): try SignDrive.make(count, in: folder)
    case ("verify", let folder?, let count?): try SignDrive.verify(count, in: folder)
    default: throw DriveFailure.unknown(words)
    }
  }
}

/// Why a drive could not do its work.
enum DriveFailure: Error {
  case unknown([String])
  case doesNotCompile(String)
  case cannotWrite
  case lost
}
