import Foundation
import Workloads

extension Workshop {
  /// The files of `count` certificates, each with a name of its own; a signed one has the text of a QR code too.
  func certificates(_ count: Int, _ name: String, isSigned: Bool) throws -> [String] {
    let golden = Places.root + "/Tests/CertificatesTests/Goldens/certificate.json"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: golden)), as: UTF8.self)
    var chance = Chance(seed: 24)
    return try (0..<count).map { number in
      var certificate = text.replacingOccurrences(of: "Noor van 't Hoen-Çelik", with: "Cursist \(number)")
      if isSigned {
        let digits = (0..<978).map { _ in String(10 + chance.below(67)) }.joined()
        certificate = certificate.replacingOccurrences(
          of: "\"standing\":\"selfIssued\"", with: "\"standing\":{\"issued\":\(issuance(number, digits))}")
      }
      let path = path("\(name)-\(number).json")
      try write(Data(certificate.utf8), to: path)
      return path
    }
  }

  private func issuance(_ number: Int, _ digits: String) -> String {
    """
    {"issuer":{"id":"https://waaier.example","name":"Leerhuis de Waaier"},"number":"2026-\(number)",\
    "day":"2026-11-25","issuedAt":1795615200,"statusIndex":\(number),\
    "key":"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs","code":"leerwijk:/\(digits)"}
    """
  }

  /// Makes a folder, without what was in it.
  func emptyFolder(_ name: String) throws -> String {
    let folder = path(name)
    if FileManager.default.fileExists(atPath: folder) { try FileManager.default.removeItem(atPath: folder) }
    try make(folder)
    return folder
  }

  /// Throws unless there are `count` files in a folder.
  func expect(_ count: Int, in folder: String) throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: folder).count
    guard found == count else { throw Problem.failed("\(folder) has \(found) files, not \(count)") }
  }
}
