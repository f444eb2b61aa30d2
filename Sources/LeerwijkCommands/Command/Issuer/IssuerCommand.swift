import ArgumentParser
import Certificates
import Foundation
import SourceText
import Terminal

/// `issuer`: what a training organisation needs to sign certificates.
struct IssuerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "issuer",
      abstract: words(
        "Certificaten ondertekenen, en uitgevers vertrouwen.", "Sign certificates, and trust issuers."),
      usage: words("leerwijk issuer <opdracht> ...", "leerwijk issuer <command> ..."),
      discussion: words(
        "Voorbeeld: leerwijk issuer init --name 'Leerhuis de Waaier'",
        "Example: leerwijk issuer init --name 'Leerhuis de Waaier'"),
      subcommands: [
        Show.self, Init.self, Accept.self, Issue.self, Revoke.self, List.self, Status.self, Rotate.self,
        Backup.self, Restore.self, Trust.self,
      ], defaultSubcommand: Show.self, aliases: ["uitgever"])
  }
}

/// What every command of an issuer takes.
struct IssuerOptions: ParsableArguments {
  @Option(
    name: .customLong("folder"),
    help: help(
      "De map van de uitgever.", "The folder of the issuer.", value: ValueName.folder), completion: .directory
  )
  var folder: String?

  @Option(
    name: .customLong("passphrase-file"),
    help: help(
      "Lees de wachtwoordzin uit dit bestand.", "Read the passphrase from this file.", value: ValueName.file),
    completion: .file())
  var passphraseFile: String?
}

extension ProgramStart {
  /// The folder of the issuer.
  func issuerFolder(_ own: IssuerOptions) -> IssuerFolder {
    IssuerFolder(path: folders.issuer(flag: own.folder))
  }

  /// Does an issuer's work, and ends the program with what is wrong where it cannot be done.
  func asIssuer<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let fault as IssuerFolder.Fault {
      throw fail(fault.words, code: fault.exitCode)
    } catch let fault as ClosedFile.Fault {
      throw fail(fault.words, code: 70)
    } catch let fault as IssueFault {
      throw fail(fault.words, code: 70)
    } catch let fault as KeyFault {
      throw fail(fault.words, code: 70)
    } catch let fault as TrustShelf.Fault {
      throw fail(fault.words, code: 66)
    }
  }

  /// Says something on standard output, wrapped.
  func say(_ wording: Wording) {
    let writer = ScreenWriter(sink, TerminalCapabilities.current(preferences: preferences()))
    writer.say(StyledText(wording[language]))
  }

  /// Writes text as it is, through the gate.
  func write(_ text: String) {
    sink.write(Rendered(Gated(text)))
    sink.flush()
  }

  /// Writes a value as one line of JSON.
  func write(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    write(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
  }
}
