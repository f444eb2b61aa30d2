import Foundation
import SourceText

/// The language before anything was parsed: help and errors of the command line are in it.
enum StartLanguage {
  /// The environment of the program, read once.
  static let environment = ProcessInfo.processInfo.environment

  static let current: Language = {
    let arguments = CommandLine.arguments
    var flag: Language?
    for (index, argument) in arguments.enumerated() {
      for name in ["--lang", "--taal"] {
        if argument == name, index + 1 < arguments.count { flag = Language(rawValue: arguments[index + 1]) }
        if argument.hasPrefix(name + "=") {
          flag = Language(rawValue: String(argument.dropFirst(name.count + 1)))
        }
      }
    }
    return InterfaceLanguage(flag: flag, environment: environment).resolved()
  }()
}
