public import CourseModel

extension Question.MultipleRule {
  /// The share that a selection earns, from 0 to 1, as a formula: also for no selection at all.
  ///
  /// With k right among n options, tp right and fp wrong ones ticked, tn wrong ones left:
  /// - `partial`: max(0, tp/k − fp/(n−k)), for n = k tp/k (R/exams, `mchoice` with rule `false`);
  /// - `allOrNothing`: 1 if just the right ones are ticked;
  /// - `plusMinus`: max(0, tp − fp)/k (NCSBN, select-all; Betts et al. 2022, PMC8725057);
  /// - `rowByRow`: (tp + tn)/n (multiple true-false; Betts et al. 2022);
  /// - `pick(N)`: tp/N (NCSBN, select-N).
  ///
  /// Numbers that no selection can have are brought to the nearest that one can; without a right option
  /// only `allOrNothing` and `rowByRow` give anything.
  ///
  /// - Parameters:
  ///   - rightTicked: How many right options are ticked (tp).
  ///   - wrongTicked: How many wrong options are ticked (fp).
  ///   - right: How many options are right (k).
  ///   - options: How many options there are (n).
  /// - Returns: A share from 0 to 1.
  public func share(rightTicked: Int, wrongTicked: Int, right: Int, of options: Int) -> Rational {
    let options = max(0, options)
    let right = min(max(0, right), options)
    let wrong = options - right
    let rightTicked = min(max(0, rightTicked), right)
    let wrongTicked = min(max(0, wrongTicked), wrong)
    guard options > 0 else { return .zero }
    switch self {
    case .allOrNothing:
      return rightTicked == right && wrongTicked == 0 ? .one : .zero
    case .rowByRow:
      return Rational(rightTicked + wrong - wrongTicked, over: options)
    case .partial:
      guard right > 0 else { return .zero }
      let earned = Rational(rightTicked, over: right)
      return wrongTicked == 0 ? earned : max(.zero, earned - Rational(wrongTicked, over: wrong))
    case .plusMinus:
      return right > 0 ? Rational(max(0, rightTicked - wrongTicked), over: right) : .zero
    case .pick(let number):
      return number > 0 ? Rational(min(rightTicked, number), over: number) : .zero
    }
  }
}
