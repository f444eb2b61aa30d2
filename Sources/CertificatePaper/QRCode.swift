import CQREncode

/// A QR code as squares, of which some are dark.
struct QRCode: Hashable {
  /// The squares along a side.
  let side: Int
  /// Whether each square is dark, row by row.
  private let squares: [Bool]

  /// The largest version that is drawn with level M: above it, level L keeps the squares large enough to read.
  private static let largestMedium: Int32 = 23

  /// Encodes `text`: the digits at its end as numbers, what stands before them as bytes; nil where it is too long.
  init?(_ text: String) {
    if let code = Self(text, QR_ECLEVEL_M, atMost: Self.largestMedium) {
      self = code
    } else if let code = Self(text, QR_ECLEVEL_L, atMost: QRSPEC_VERSION_MAX) {
      self = code
    } else {
      return nil
    }
  }

  private init?(_ text: String, _ level: QRecLevel, atMost most: Int32) {
    let bytes = Array(text.utf8)
    let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard !bytes.isEmpty, let input = QRinput_new2(0, level) else { return nil }
    defer { QRinput_free(input) }
    let pieces = [(QR_MODE_8, bytes.dropLast(digits)), (QR_MODE_NUM, bytes.suffix(digits))]
    for (mode, piece) in pieces where !piece.isEmpty {
      guard QRinput_append(input, mode, Int32(piece.count), Array(piece)) == 0 else { return nil }
    }
    guard let code = QRcode_encodeInput(input) else { return nil }
    defer { QRcode_free(code) }
    guard code.pointee.version <= most else { return nil }
    side = Int(code.pointee.width)
    squares = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  /// The dark squares of a row that stand side by side, as ranges of columns.
  func runs(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for column in 0...side {
      let isDark = column < side && squares[row * side + column]
      if isDark, start == nil { start = column }
      if !isDark, let first = start {
        runs.append(first..<column)
        start = nil
      }
    }
    return runs
  }
}
