import Foundation

extension Group {
  /// Many certificates verified in one process, against as many bare signatures of the same key.
  static let verifying = Group(rows: [21]) { bench in
    let count = bench.size(10_000)
    let folder = try bench.certificates(count)
    let runs = try bench.measure([
      Trial(command: bench.verify(folder, "papers")),
      Trial(kind: .inside, command: bench.drive("verify", folder, String(count))),
    ])
    return [
      // A rate of at least a half, and of four fifths, of that of the signatures alone.
      Line(
        row: 21, workload: "\(count.grouped) certificates verified", ours: runs[0].wall.time,
        reference: "RS256 alone \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 2, excellent: 1.25)
    ]
  }

  /// One certificate verified, against openssl on its signature alone.
  static let verifyingOne = Group(rows: [22]) { bench in
    let folder = try bench.certificates(bench.size(10_000))
    // As somebody does who took in the issuer's key and its list.
    let runs = try bench.measure([
      Trial(
        command: bench.leerwijk("verify", "\(folder)/papers/0.jwt"),
        variables: ["LEERWIJK_KEYS": "\(folder)/issuer.jwks"]),
      Trial(command: [
        "openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "\(folder)/issuer.pem", "-rawin", "-digest",
        "sha256",
        "-in", "\(folder)/signed.txt", "-sigfile", "\(folder)/signature.bin",
      ]),
    ])
    return [
      Line(
        row: 22, workload: "one certificate verified, whole process", ours: runs[0].wall.time,
        reference: "openssl pkeyutl \(runs[1].wall.time)", value: runs[0].ratio(to: runs[1]),
        cpu: runs[0].ratio(to: runs[1], \.cpu), must: 1, excellent: 0.8)
    ]
  }
}

extension Bench {
  /// A folder of certificates, made once.
  fileprivate func certificates(_ count: Int) throws -> String {
    let folder = workshop.path("certificates-\(count)")
    if FileManager.default.fileExists(atPath: folder + "/issuer.jwks") { return folder }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try run(Trial(command: drive("sign", folder, String(count))))
    return folder
  }

  fileprivate func verify(_ folder: String, _ name: String) -> [String] {
    leerwijk(
      "verify", "--short", "--keys", "\(folder)/issuer.jwks", "--status", "\(folder)/status.list", "--at",
      "2026-12-01", "\(folder)/\(name)")
  }
}
