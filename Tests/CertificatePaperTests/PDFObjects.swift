import Foundation
import Testing

/// The objects of a PDF file, as qpdf shows them in JSON.
struct PDFObjects {
  typealias Dictionary = [String: Any]

  private let objects: Dictionary

  /// Reads the file at `path`.
  init(_ path: String) throws {
    let answer = try Tool.run("qpdf", ["--json=2", "--json-key=qpdf", "--decode-level=none", path])
    let json = try #require(try JSONSerialization.jsonObject(with: answer.output) as? Dictionary)
    objects = try #require((json["qpdf"] as? [Dictionary])?.last)
  }

  /// The catalog.
  func root() throws -> Dictionary { try #require(self[trailer["/Root"]] as? Dictionary) }

  /// The information dictionary.
  func information() throws -> Dictionary { try #require(self[trailer["/Info"]] as? Dictionary) }

  private var trailer: Dictionary {
    (objects["trailer"] as? Dictionary)?["value"] as? Dictionary ?? [:]
  }

  /// An object, and where it is a reference what it refers to: a value, or the dictionary of a stream.
  subscript(object: Any?) -> Any? {
    guard let text = object as? String, text.hasSuffix(" R") else { return object }
    let found = objects["obj:\(text)"] as? Dictionary
    return found?["value"] ?? (found?["stream"] as? Dictionary)?["dict"]
  }

  /// All dictionaries, those of streams too.
  var dictionaries: [Dictionary] {
    objects.keys.filter { $0.hasPrefix("obj:") }.sorted().compactMap {
      self[$0.dropFirst(4).description] as? Dictionary
    }
  }

  /// The elements of the structure, from the root on, in their order.
  func elements() throws -> [Dictionary] {
    func below(_ element: Dictionary) -> [Dictionary] {
      let children = element["/K"] as? [Any] ?? [element["/K"] as Any]
      return [element] + children.compactMap { self[$0] as? Dictionary }.flatMap(below)
    }
    return below(try #require(self[try root()["/StructTreeRoot"]] as? Dictionary))
  }
}
