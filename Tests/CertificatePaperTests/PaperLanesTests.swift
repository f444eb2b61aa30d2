import CertificatePaper
import Certificates
import Dispatch
import Foundation
import SourceText
import Synchronization
import Testing

/// Many certificates at once: on as many cores as there are, and as if each were alone.
@Suite struct PaperLanesTests {
  /// Names in several scripts, so that lanes look for fonts too.
  private static let names = ["Anna", "Bo Çelik", "نور الهدى", "שרה", "Ελένη", "Zoë Łukasz"]

  private static func certificates(_ count: Int) throws -> [Certificate] {
    try (0..<count).map { number in
      let name = "\(names[number % names.count]) \(number)"
      return number % 3 == 0
        ? try Sample.issued(name: name)
        : try Sample.certificate(name: name, language: number % 2 == 0 ? .nl : .en)
    }
  }

  @Test(arguments: [nil, "0"])
  func `each is the same, byte for byte, whoever is drawn beside it and on however many cores`(
    core: String?
  ) throws {
    if core != nil, !Tool.has("taskset") { return }
    let (folder, out) = try folders()
    let certificates = try Self.certificates(60)
    let files = try certificates.enumerated().map { number, certificate in
      try folder.keep(Array(try certificate.json()), as: "\(number).json")
    }
    let words = files + ["-o", out]
    let answer =
      try core.map { try Tool.run("taskset", ["-c", $0, try Tool.paper()] + words) }
      ?? Tool.run(try Tool.paper(), words)
    #expect(answer.status == 0, "\(answer.errors)")
    for (number, certificate) in certificates.enumerated() {
      let drawn = try Data(contentsOf: URL(fileURLWithPath: "\(out)/\(number).pdf"))
      #expect(Array(drawn) == (try CertificatePaper.draw(certificate)), "\(number)")
    }
  }

  @Test func `what fails is told in the order of the files, and the first one gives the exit code`() throws {
    let (folder, out) = try folders()
    let good = Array(try Sample.certificate().json())
    var files: [String] = []
    for number in 0..<60 {
      switch number {
      case 7, 31, 58: files.append(try folder.keep(Array("{}".utf8), as: "\(number).json"))
      case 3, 29, 59: files.append(folder.path("\(number).json"))
      default: files.append(try folder.keep(good, as: "\(number).json"))
      }
    }
    let answer = try Tool.run(try Tool.paper(), ["--json"] + files + ["-o", out])
    #expect(answer.status == 66)
    let told = answer.errors.split(separator: "\n").compactMap { line in
      files.firstIndex { line.contains("\"file\":\"\($0)\"") }
    }
    #expect(told == [3, 7, 29, 31, 58, 59])
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).count == 54)
  }

  @Test func `certificates that are drawn at the same time do not disturb each other`() throws {
    let certificates = try Self.certificates(12)
    let alone = try certificates.map { try CertificatePaper.draw($0) }
    let others = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 96) { number in
      let place = number % certificates.count
      if (try? CertificatePaper.draw(certificates[place])) != alone[place] {
        others.withLock { $0.append(place) }
      }
    }
    #expect(others.withLock { $0 }.isEmpty)
  }

  private func folders() throws -> (Folder, String) {
    let folder = try Folder()
    let out = folder.path("uit")
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: false)
    return (folder, out)
  }
}
