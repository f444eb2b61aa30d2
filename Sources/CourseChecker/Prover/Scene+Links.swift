internal import CourseModel

extension [Passage] {
  /// How many of the passages have a condition.
  var guardCount: Int {
    reduce(0) { count, passage in
      if case .when = passage.when { count + 1 } else { count }
    }
  }
}

extension [Scene] {
  /// For each scene whether a `#terug` can be reached from it, conditions apart.
  func scenesThatMayGoBack() -> [Bool] {
    var may = Array<Bool>(repeating: false, count: count)
    var queue: [Int] = []
    for (index, scene) in enumerated()
    where scene.beats.contains(where: { $0.choices.contains { $0.target == .back } }) {
      may[index] = true
      queue.append(index)
    }
    guard !queue.isEmpty else { return may }
    var sources = Array<[Int32]>(repeating: [], count: count)
    for index in indices {
      for target in nextScenes(of: index) { sources[target].append(Int32(index)) }
    }
    while let scene = queue.popLast() {
      for source in sources[scene] where !may[Int(source)] {
        may[Int(source)] = true
        queue.append(Int(source))
      }
    }
    return may
  }

  /// The scenes to which a scene leads, conditions and `#terug` apart.
  func nextScenes(of index: Int) -> [Int] {
    var targets: [Int] = []
    for (place, beat) in self[index].beats.enumerated() {
      var goesOn = beat.choices.isEmpty
      for choice in beat.choices {
        switch choice.target {
        case .scene(let target): targets.append(target.index)
        case .onward: goesOn = true
        case .back, .end, .entry: continue
        }
      }
      if goesOn, place + 1 == self[index].beats.count, index + 1 < count { targets.append(index + 1) }
    }
    return targets
  }
}
