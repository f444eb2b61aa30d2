public import Certificates

/// What keeps a certificate from being drawn.
public enum PaperError: Error, Sendable, Hashable {
  /// No font on this machine has these characters, or only one that cannot be printed.
  case missingGlyphs([Unicode.Scalar], Field.Key)
  /// The fact is too long for its place, even at the smallest size that can be read.
  case doesNotFit(Field.Key)
  /// None of these font families is on this machine.
  case noTypeface([String])
  /// An issuer signed it, and yet there is no QR code to verify it by.
  case noCode
  /// The text of the QR code is longer than can be read from paper.
  case longCode
  /// Cairo failed, with its status number.
  case drawing(Int)
  /// The page that cairo drew could not be made an archive's file.
  case archiving
}
