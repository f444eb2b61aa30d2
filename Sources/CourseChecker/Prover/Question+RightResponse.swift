internal import CourseModel
internal import Scoring

extension Question {
  /// An answer that is wholly right; any answer to what is never marked.
  var rightResponse: Response {
    switch kind {
    case .single(let options): .options(options.filter(\.isRight).prefix(1).map(\.id))
    case .multiple(let options, .pick(let count)): .options(options.filter(\.isRight).prefix(count).map(\.id))
    case .multiple(let options, _): .options(options.filter(\.isRight).map(\.id))
    case .order(let items, _): .order(items.map(\.id))
    case .match(_, let right, _, _): .pairs(right.map(\.id))
    case .gaps(_, let gaps, _, _): .gaps(gaps.map(\.rightText))
    case .shortText(let keys, _): .text(keys.first ?? "")
    case .number(let keys): .text((keys.first { $0.share == .one } ?? keys.first)?.low.decimal ?? "0")
    case .repair(let repair): .text(repair.repaired)
    case .reflection: .reflection(digest: "")
    case .scale(let steps, _, _): .scale(steps.lowerBound)
    }
  }
}

extension Question.Gap {
  /// What to type or pick.
  fileprivate var rightText: String {
    switch self {
    case .typed(let keys): keys.first ?? ""
    case .picked(let options): options.first(where: \.isRight)?.id.rawValue ?? ""
    }
  }
}

extension Fraction {
  /// The number with a decimal point, as far as nine places.
  fileprivate var decimal: String {
    let sign = numerator < 0 ? "-" : ""
    let whole = abs(numerator) / denominator
    var rest = abs(numerator) % denominator
    var places = ""
    while rest != 0, places.count < 9 {
      rest *= 10
      places += String(rest / denominator)
      rest %= denominator
    }
    return sign + String(whole) + (places.isEmpty ? "" : "." + places)
  }
}
