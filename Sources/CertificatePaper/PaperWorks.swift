import Dispatch
import Foundation
import SourceText
import Synchronization

/// Certificates that are drawn side by side; what fails is told in their order, whichever is done first.
///
/// Each lane has a press of its own: pango's fonts belong to a thread, and cairo's page and qpdf's file to whoever
/// holds them.
final class PaperWorks: Sendable {
  /// A certificate's file, and where its PDF goes.
  typealias Work = (input: String?, output: String?)

  /// What keeps a work from being done, and the language in which to say so.
  struct Fault: Sendable {
    var failure: PaperFailure
    var language: Language
  }

  /// How many certificates make a lane more worth its fonts, which take as long to find as ten pages to draw.
  private static let worthALane = 12

  private let works: [Work]
  private let language: Language
  private let next = Atomic<Int>(0)
  private let faults = Mutex<[Int: Fault]>([:])

  /// Takes the works; `language` is spoken where a certificate's own is not known.
  init(_ works: [Work], _ language: Language) {
    self.works = works
    self.language = language
  }

  /// Does all works, and returns what failed by its place among them.
  func run() -> [(place: Int, fault: Fault)] {
    let lanes = min(ProcessInfo.processInfo.activeProcessorCount, works.count / Self.worthALane)
    let others = DispatchGroup()
    for _ in 1..<max(1, lanes) {
      DispatchQueue(label: "lane", qos: .userInitiated).async(group: others) { self.drawAll() }
    }
    drawAll()
    others.wait()
    return faults.withLock { $0.sorted { $0.key < $1.key } }.map { ($0.key, $0.value) }
  }

  /// Draws one certificate after another as long as there are some.
  private func drawAll() {
    var desk = PaperDesk()
    while true {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < works.count else { return }
      var language = language
      do throws(PaperFailure) {
        try desk.draw(works[place], &language)
      } catch {
        let fault = Fault(failure: error, language: language)
        faults.withLock { $0[place] = fault }
      }
    }
  }
}
