import CZlib
import Foundation

/// Packs bytes and unpacks them, with zlib.
enum Deflate {
  /// How the packed bytes are framed.
  enum Frame: Int32 {
    /// Bare (RFC 1951).
    case none = -15
    /// As a file of gzip (RFC 1952), without a time.
    case gzip = 31
  }

  private static let step = 65_536

  /// Packs `data`, always to the same bytes with the same zlib; nil where zlib fails.
  static func packed(_ data: Data, as frame: Frame) -> Data? {
    var stream = z_stream()
    guard lw_deflate_init(&stream, 9, frame.rawValue) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    return run(&stream, data, most: .max) { deflate($0, Z_FINISH) }
  }

  /// Unpacks `data`; nil where it is not whole, has something behind it, or gives more than `most` bytes.
  static func unpacked(_ data: Data, as frame: Frame, most: Int) -> Data? {
    var stream = z_stream()
    guard lw_inflate_init(&stream, frame.rawValue) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return run(&stream, data, most: most) { inflate($0, Z_NO_FLUSH) }
  }

  private static func run(
    _ stream: inout z_stream, _ data: Data, most: Int, _ work: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> Data? {
    var input = [UInt8](data)
    guard let count = UInt32(exactly: input.count) else { return nil }
    var result = Data()
    var piece = [UInt8](repeating: 0, count: step)
    return input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = count
      while true {
        let (state, room) = piece.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(step)
          return (work(&stream), Int(stream.avail_out))
        }
        result.append(contentsOf: piece.prefix(step - room))
        if result.count > most { return nil }
        if state == Z_STREAM_END { return stream.avail_in == 0 ? result : nil }
        if state != Z_OK || room == step { return nil }
      }
    }
  }
}
