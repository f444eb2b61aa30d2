internal import CourseModel

/// A text as it was shown, to know it again.
///
/// Only its size and how it begins go into the hash: texts that are compared come from one course and mostly
/// share their storage, so that comparing them is quick and hashing every letter is not.
struct ShownText: Hashable {
  let blocks: [Block]

  func hash(into hasher: inout Hasher) {
    var key = UInt64(blocks.count)
    if case .paragraph(let prose) = blocks.first {
      var text = prose.text
      key = text.withUTF8 { bytes in
        bytes.prefix(16).reduce(key &* 31 &+ UInt64(bytes.count)) { $0 &* 31 &+ UInt64($1) }
      }
    }
    hasher.combine(key)
  }
}
