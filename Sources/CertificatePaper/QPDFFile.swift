import CQPDF
import Glibc

/// A PDF whose objects are read and changed; owns qpdf's handle.
///
/// Calls that fail leave their error in the handle, and `written` throws it.
final class QPDFFile {
  /// An object of this file, as qpdf numbers what it has handed out.
  typealias Object = qpdf_oh

  private var file: qpdf_data?
  /// What is read, which has to stay where it is as long as the handle lives.
  private let bytes: UnsafeMutableBufferPointer<CChar>

  /// Reads a file; throws `PaperError.archiving`.
  init(_ bytes: [UInt8]) throws(PaperError) {
    self.bytes = .allocate(capacity: bytes.count)
    _ = self.bytes.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    file = qpdf_init()
    qpdf_silence_errors(file)
    qpdf_set_suppress_warnings(file, QPDF_TRUE)
    qpdf_set_attempt_recovery(file, QPDF_FALSE)
    let status = qpdf_read_memory(
      file, "certificate", self.bytes.baseAddress, UInt64(bytes.count), nil)
    guard status & Int32(QPDF_ERRORS) == 0 else { throw .archiving }
  }

  deinit {
    qpdf_cleanup(&file)
    bytes.deallocate()
  }

  /// The catalog.
  var root: Object { qpdf_get_root(file) }

  /// The information dictionary.
  var information: Object { self[qpdf_get_trailer(file), "/Info"] }

  /// The first page.
  var page: Object { qpdf_get_page_n(file, 0) }

  /// The member `key` of a dictionary; putting one in replaces what was there.
  subscript(dictionary: Object, key: String) -> Object {
    get { qpdf_oh_get_key(file, dictionary, key) }
    set { qpdf_oh_replace_key(file, dictionary, key, newValue) }
  }

  /// The text of a member, empty where it has none.
  func text(_ key: String, of dictionary: Object) -> String {
    guard let text = qpdf_oh_get_utf8_value(file, self[dictionary, key]) else { return "" }
    return String(cString: text)
  }

  /// Takes the member `key` out of a dictionary.
  func remove(_ key: String, from dictionary: Object) { qpdf_oh_remove_key(file, dictionary, key) }

  /// Whether the object is a dictionary with this member; streams count by theirs.
  func has(_ key: String, in object: Object) -> Bool { qpdf_oh_has_key(file, object, key) != QPDF_FALSE }

  /// Whether the object is this name.
  func isName(_ name: String, _ object: Object) -> Bool {
    qpdf_oh_is_name_and_equals(file, object, name) != QPDF_FALSE
  }

  func isDictionary(_ object: Object) -> Bool { qpdf_oh_is_dictionary(file, object) != QPDF_FALSE }

  /// The values of a dictionary.
  func values(of dictionary: Object) -> [Object] {
    var values: [Object] = []
    qpdf_oh_begin_dict_key_iter(file, dictionary)
    while qpdf_oh_dict_more_keys(file) != QPDF_FALSE {
      values.append(qpdf_oh_get_key(file, dictionary, qpdf_oh_dict_next_key(file)))
    }
    return values
  }

  /// The items of an array, and the object itself where it is none.
  func items(of object: Object) -> [Object] {
    guard qpdf_oh_is_array(file, object) != QPDF_FALSE else { return [object] }
    return (0..<qpdf_oh_get_array_n_items(file, object)).map { qpdf_oh_get_array_item(file, object, $0) }
  }
}

extension QPDFFile {
  /// Makes an object of its PDF text.
  func object(_ text: String) -> Object { qpdf_oh_parse(file, text) }

  /// Makes a string of text.
  func string(_ text: String) -> Object { qpdf_oh_new_unicode_string(file, text) }

  /// Makes a stream of `bytes` as they are, with the members of `dictionary`; `filter` tells how they are packed.
  func stream(_ bytes: [UInt8], _ members: [(String, String)] = [], filter: String = "null") -> Object {
    let stream = qpdf_oh_new_stream(file)
    put(bytes, into: stream, filter: filter)
    let dictionary = qpdf_oh_get_dict(file, stream)
    for (key, value) in members { self[dictionary, key] = object(value) }
    return stream
  }

  /// Replaces the bytes of a stream.
  func put(_ bytes: [UInt8], into stream: Object, filter: String = "null") {
    qpdf_oh_replace_stream_data(file, stream, bytes, bytes.count, object(filter), object("null"))
  }

  /// The unpacked bytes of a stream; empty where they cannot be unpacked.
  func bytes(of stream: Object) -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var count = 0
    let status = qpdf_oh_get_stream_data(file, stream, qpdf_dl_generalized, nil, &buffer, &count)
    defer { free(buffer) }
    guard status & Int32(QPDF_ERRORS) == 0, let buffer else { return [] }
    return Array(UnsafeBufferPointer(start: buffer, count: count))
  }

  /// The file as PDF 1.4, with an identifier that follows from its content; throws `PaperError.archiving`.
  func written() throws(PaperError) -> [UInt8] {
    guard qpdf_init_write_memory(file) & Int32(QPDF_ERRORS) == 0 else { throw .archiving }
    qpdf_set_object_stream_mode(file, qpdf_o_disable)
    qpdf_set_stream_data_mode(file, qpdf_s_preserve)
    qpdf_set_newline_before_endstream(file, QPDF_TRUE)
    qpdf_set_deterministic_ID(file, QPDF_TRUE)
    qpdf_force_pdf_version(file, "1.4")
    let status = qpdf_write(file)
    guard status & Int32(QPDF_ERRORS) == 0, qpdf_has_error(file) == QPDF_FALSE,
      let buffer = qpdf_get_buffer(file)
    else { throw .archiving }
    return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(file)))
  }
}
