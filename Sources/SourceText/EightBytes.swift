/// Eight bytes of a text, looked at together: where few bytes of a text matter, that is several times as quick as
/// one by one.
///
/// What is asked of them is answered in marks: the highest bit of each byte that is meant. Sums are made of the
/// lower seven bits of each byte, so that nothing carries over into the next.
public struct EightBytes {
  @usableFromInline let bits: UInt64

  /// Loads the bytes from an offset on, of which there must be eight.
  @inlinable
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    bits = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Eight times the same byte.
  @inlinable
  init(repeating byte: UInt8) { bits = UInt64(byte) &* 0x0101_0101_0101_0101 }

  @inlinable static var highest: UInt64 { 0x8080_8080_8080_8080 }

  /// The lower seven bits of each byte.
  @inlinable var lower: UInt64 { bits & ~Self.highest }

  /// Marks the bytes that are not ASCII.
  @inlinable public var beyondASCII: UInt64 { bits & Self.highest }

  /// Marks the bytes that are `byte`, which must be ASCII.
  @inlinable
  public func marks(of byte: UInt8) -> UInt64 {
    let other = EightBytes(repeating: byte).bits ^ bits
    return ~((other & ~Self.highest) &+ EightBytes(repeating: 0x7F).bits | other) & Self.highest
  }

  /// Marks the bytes from `first` to `last`, both ASCII.
  @inlinable
  public func marks(from first: UInt8, through last: UInt8) -> UInt64 {
    let reachFirst = lower &+ EightBytes(repeating: 0x80 - first).bits
    let passLast = lower &+ EightBytes(repeating: 0x7F - last).bits
    return reachFirst & ~passLast & ~bits & Self.highest
  }

  /// Marks the control characters of ASCII, tabs and line feeds too.
  @inlinable public var controls: UInt64 {
    ~(lower &+ EightBytes(repeating: 0x60).bits | bits) & Self.highest | marks(of: 0x7F)
  }

  /// Marks the bytes that plain lines of ASCII do not have: all but printable ones, tabs and line feeds.
  @inlinable public var unprintable: UInt64 {
    beyondASCII | controls & ~marks(of: 0x0A) & ~marks(of: 0x09)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on at which there is a mark; the number of bytes if there is none.
  @inlinable
  @inline(__always)
  public func firstPlace(from start: Int, of marks: (EightBytes) -> UInt64) -> Int {
    var at = start
    while at + 8 <= count {
      let found = marks(EightBytes(self, at: at))
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < count, marks(EightBytes(repeating: self[at])) == 0 { at += 1 }
    return at
  }
}
