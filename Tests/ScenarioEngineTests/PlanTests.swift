import CourseModel
import Testing

@testable import ScenarioEngine

@Suite struct PlanTests {
  static let plein = "plein: Een bord. Zij kijkt weg. Je weet van de leus. / zit bakker wat zoek"
  static let satOn = "plein: Een bord. Zij schuift op. Je weet van de leus."
  static let bakker = "bakker: Brood. / plein pet"

  static let plans = [
    Plan(
      name: "a walk to its ending and again", course: TestCourses.wijkCourse,
      text: """
        on           > \(plein)
        on           > refused
        take zit     > bankje: Het waait. / onward
        on           > bord: Een leus. / lees weg
        take weg     > \(satOn) / vraag bakker wat zoek
        take zit     > refused
        take vraag   > bord: Een leus. / lees weg
        take lees    > bord: Je leest. / plein stop
        take stop    > end goed
        restart w    > \(plein)
        restart w    > refused
        """),
    Plan(
      name: "detours", course: TestCourses.wijkCourse,
      text: """
        open w       > \(plein)
        take wat     > uitleg: Uitleg. / terug dieper bakker
        take dieper  > diep: Diep. / terug plein
        take terug   > uitleg: Uitleg. / terug dieper bakker
        take terug   > \(plein)
        take terug   > refused
        take wat     > uitleg: Uitleg. / terug dieper bakker
        take bakker  > \(bakker)
        take plein   > \(plein)
        take wat     > uitleg: Uitleg. / terug dieper bakker
        take dieper  > diep: Diep. / terug plein
        take plein   > \(plein)
        take zoek    > \(plein)
        """),
    Plan(
      name: "undo", course: TestCourses.wijkCourse,
      text: """
        undo         > refused
        on           > \(plein)
        undo         > refused
        take zit     > bankje: Het waait. / onward
        on           > bord: Een leus. / lees weg
        undo         > \(plein)
        take bakker  > \(bakker)
        take pet     > \(plein)
        take bakker  > bakker: Brood. / plein pet school
        take school  > school: Met de pet op. / bakker einde
        take einde   > end school
        undo         > school: Met de pet op. / bakker einde
        undo         > bakker: Brood. / plein pet school
        undo         > \(plein)
        undo         > \(bakker)
        undo         > \(plein)
        undo         > refused
        """),
    Plan(
      name: "a lesson with practice", course: TestCourses.full(),
      text: """
        on           > page een
        on           > question q0, 2 left
        on           > refused
        answer q1 a  > refused
        answer q0 z  > refused
        hint q0      > question q0, 2 left
        hint q0      > refused
        answer q0 b  > wrong q0, again?
        skip q0      > refused
        answer q0 a  > right q0
        answer q0 a  > refused
        on           > page twee
        turn l 1     > right q0
        on           > page twee
        on           > question q1
        skip q1      > \(plein)
        open l       > page een
        turn l 4     > refused
        turn w 0     > refused
        turn x 0     > refused
        undo         > refused
        """),
    Plan(
      name: "a question in a walk", course: TestCourses.full(),
      text: """
        open w       > \(plein)
        take bakker  > bakker: Brood. / questions
        take plein   > refused
        on           > question q1
        answer q1 b  > wrong q1, again?
        undo         > \(plein)
        take bakker  > \(bakker)
        take plein   > \(plein)
        take bakker  > \(bakker)
        """),
    Plan(
      name: "a test with feedback at once", course: TestCourses.testCourse(TestCourses.test()),
      text: """
        on           > test of 4
        restart t    > refused
        answer q2 a  > refused
        on           > question q2, 1 left
        on           > refused
        answer q2 a  > right q2
        on           > question q3, 1 left
        answer q3 b  > wrong q3
        on           > question q4, 1 left
        undo         > refused
        skip q4      > question q5, 1 left
        skip q5      > attempt 1: 1 of 4
        restart t    > question q2, 1 left
        answer q2 a  > right q2
        on           > question q3, 1 left
        answer q3 a  > right q3
        on           > question q4, 1 left
        skip q4      > question q5, 1 left
        skip q5      > attempt 2: 2 of 4
        restart t    > refused
        on           > passed
        on           > refused
        """),
    Plan(
      name: "a test with feedback afterwards and a reflection",
      course: TestCourses.testCourse(
        TestCourses.test(pool: [2, 7], attempts: 1, feedback: .afterwards, reflects: true)),
      text: """
        on           > test of 2
        on           > question q2, 1 left
        answer q2 b  > question q7, 2 left
        hint q7      > question q7, 2 left
        answer q7 b  > question r, 1 left
        reflect r    > attempt 1: 0 of 2
        on           > not passed
        """),
    Plan(
      name: "the last of several answers counts",
      course: TestCourses.testCourse(TestCourses.test(pool: [7])),
      text: """
        open t       > test of 1
        on           > question q7, 2 left
        answer q7 b  > wrong q7, again?
        answer q7 a  > right q7
        on           > attempt 1: 1 of 1
        """),
    Plan(
      name: "the first of several answers counts",
      course: TestCourses.testCourse(TestCourses.test(pool: [7], firstAnswerCounts: true)),
      text: """
        open t       > test of 1
        on           > question q7, 2 left
        answer q7 b  > wrong q7, again?
        answer q7 a  > right q7
        on           > attempt 1: 0 of 1
        """),
    Plan(
      name: "sensitive parts", course: TestCourses.full(sensitive: ["rouw"], lesson: ["geweld"]),
      text: """
        on           > warning rouw before l
        turn l 1     > refused
        on           > warning geweld before l
        pass w       > refused
        pass l       > \(plein)
        pass l       > refused
        open l       > warning geweld before l
        on           > page een
        open x       > refused
        """),
    Plan(
      name: "parts out of order", course: TestCourses.full(TestCourses.test(pool: [2])),
      text: """
        open t       > test of 1
        on           > question q2, 1 left
        open l       > page een
        open t       > question q2, 1 left
        answer q2 a  > right q2
        on           > attempt 1: 1 of 1
        on           > contents
        resume       > contents
        note abc     > contents
        on           > page een
        turn l 3     > question q1
        skip q1      > \(plein)
        take zit     > bankje: Het waait. / onward
        on           > bord: Een leus. / lees weg
        take lees    > bord: Je leest. / plein stop
        take stop    > end goed
        on           > passed
        open t       > attempt 1: 1 of 1
        """),
  ]

  @Test("a plan goes as its author wrote it", arguments: plans)
  func straight(plan: Plan) throws { try plan.run(replays: false) }

  @Test("a plan goes the same when the session is made anew after every line", arguments: plans)
  func replayed(plan: Plan) throws { try plan.run(replays: true) }
}
