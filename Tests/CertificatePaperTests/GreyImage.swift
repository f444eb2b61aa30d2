import Foundation
import Testing

/// A picture in shades of grey, as `pdftoppm -gray` writes it.
struct GreyImage {
  let width: Int
  let height: Int
  private var points: [UInt8]

  /// Reads a PGM file.
  init(_ path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let head = bytes.split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
    let sides = String(decoding: head[1], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    try #require(head[0] == Array("P5".utf8)[...] && sides.count == 2)
    (width, height) = (sides[0], sides[1])
    points = Array(head[3])
    try #require(points.count == width * height)
  }

  /// The picture turned about its middle by `degrees`, with white where nothing was.
  func turned(by degrees: Double) -> GreyImage {
    var turned = self
    let (sine, cosine) = (sin(degrees * .pi / 180), cos(degrees * .pi / 180))
    let (middleX, middleY) = (Double(width) / 2, Double(height) / 2)
    for y in 0..<height {
      for x in 0..<width {
        let (right, down) = (Double(x) - middleX, Double(y) - middleY)
        turned.points[y * width + x] = shade(
          middleX + right * cosine + down * sine, middleY - right * sine + down * cosine)
      }
    }
    return turned
  }

  /// The shade between four points.
  private func shade(_ x: Double, _ y: Double) -> UInt8 {
    let (left, top) = (Int(x.rounded(.down)), Int(y.rounded(.down)))
    guard left >= 0, top >= 0, left + 1 < width, top + 1 < height else { return 255 }
    let (right, down) = (x - Double(left), y - Double(top))
    func point(_ x: Int, _ y: Int) -> Double { Double(points[y * width + x]) }
    let above = point(left, top) * (1 - right) + point(left + 1, top) * right
    let below = point(left, top + 1) * (1 - right) + point(left + 1, top + 1) * right
    return UInt8((above * (1 - down) + below * down).rounded())
  }

  /// The bytes of a PGM file.
  var bytes: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + points }
}
