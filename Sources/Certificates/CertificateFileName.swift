import Foundation
public import CourseModel
public import SourceText

/// The names of a certificate's files, and what to do with the ones that are there already.
public enum CertificateFileName {
  /// The views that are kept in a file.
  public enum View: String, Sendable, Hashable, CaseIterable {
    /// The paper.
    case pdf
    /// The plain text.
    case text = "txt"
  }

  /// An old file that gets another name before the new one takes its place.
  public struct Rename: Sendable, Hashable {
    /// Its name.
    public let from: String
    /// The name that it gets, which no file has.
    public let to: String

    /// Makes a rename.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// The name of a view's file: `certificaat-signalen-in-de-wijk.pdf`.
  ///
  /// Only `a` to `z`, digits and single hyphens stand in it, so it is safe in any folder.
  public static func name(for course: CourseID, _ view: View, in language: Language) -> String {
    stem(for: course, in: language) + "." + view.rawValue
  }

  /// What to rename before the files of `views` are written, given the names in the folder.
  ///
  /// The files of one older certificate get the same number, the lowest that is free for all `views`.
  /// Names are compared without regard to case, as some file systems do. Nothing is ever to be
  /// overwritten: the caller renames without replacing, and asks again when that fails.
  public static func renames(
    for course: CourseID, _ views: [View], in language: Language, existing: Set<String>
  ) -> [Rename] {
    let taken = Set(existing.map { $0.lowercased() })
    let stem = stem(for: course, in: language)
    let old = views.filter { taken.contains("\(stem).\($0.rawValue)") }
    guard !old.isEmpty else { return [] }
    var number = 1
    while views.contains(where: { taken.contains("\(stem)-\(number).\($0.rawValue)") }) { number += 1 }
    return old.map { view in
      let name = "\(stem).\(view.rawValue)"
      let spelled = existing.contains(name) ? name : existing.sorted().first { $0.lowercased() == name }
      return Rename(from: spelled ?? name, to: "\(stem)-\(number).\(view.rawValue)")
    }
  }

  /// The name of a signed certificate's files, without its ending: `certificaat-2026-0042`.
  public static func stem(number: String, in language: Language) -> String {
    CertificateWords.fileStem[language] + "-" + slug(number)
  }

  private static func stem(for course: CourseID, in language: Language) -> String {
    let slug = slug(course.rawValue)
    let rest = slug.isEmpty ? CertificateWords.unnamedCourse[language] : slug
    return CertificateWords.fileStem[language] + "-" + rest
  }

  /// Keeps letters and digits of `text` without their marks, and single hyphens for what is between.
  private static func slug(_ text: String) -> String {
    let plain = text.lowercased().decomposedStringWithCompatibilityMapping
    var slug = ""
    for scalar in plain.unicodeScalars where slug.utf8.count < 80 {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }
}
