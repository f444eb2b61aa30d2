import Certificates
import Foundation
import Testing

/// Codes with other claims than were signed; their payload is stored, not packed, as DEFLATE allows.
enum HostileCode {
  /// The code with `claim` put in the place of the claim of its name; its signature no longer fits.
  static func text(like code: String, _ claim: String) throws -> String {
    let compact = String(decoding: signs(of: code), as: UTF8.self).split(separator: ".")
    let page = try CodePage.payload()
    var json = page
    if let colon = claim.firstIndex(of: ":") {
      let name = claim[..<colon]
      let start = try #require(page.range(of: "\(name):")).lowerBound
      let end = try #require(page[start...].firstIndex { ",}".contains($0) })
      json.replaceSubrange(start..<end, with: claim)
    }
    let payload = Base64URL.text(of: stored(Array(json.utf8)))
    return digits(of: "\(compact[0]).\(payload).\(compact[2])")
  }

  private static func signs(of code: String) -> [UInt8] {
    let digits = code.compactMap(\.wholeNumberValue)
    return stride(from: 0, to: digits.count, by: 2).map { place in
      let number = digits[place] * 10 + digits[place + 1]
      return UInt8(number + 45)
    }
  }

  private static func digits(of compact: String) -> String {
    PrintedCode.scheme
      + compact.utf8.map { sign in (sign - 45 < 10 ? "0" : "") + String(sign - 45) }.joined()
  }

  /// RFC 1951, section 3.2.4: one last block, stored.
  private static func stored(_ bytes: [UInt8]) -> Data {
    let low = UInt8(bytes.count & 0xFF)
    let high = UInt8(bytes.count >> 8)
    return Data([1, low, high, ~low, ~high] + bytes)
  }
}
