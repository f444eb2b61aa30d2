internal import CourseModel

extension SmallCourse {
  /// The files of the small course in English.
  static let english: [(file: Question.Repair.File, name: String, text: String)] =
    [
      (
        .course, "course.md",
        """
        ---
        title: The street
        language: en
        version: 1.0.0
        goals:
          looking: You see what happens in a street.
        variables:
          trust: {from: 0, to: 5, start: 2, name: trust of the neighbours}
          key: {start: no, name: the key of the community centre}
        ---
        # The street

        - [The lesson](1-lesson.md)
        - [The walk](2-walk.md)
        - [The test](3-test.md)

        """
      ),
      (
        .lesson, "1-lesson.md",
        """
        ---
        kind: lesson
        ---
        # The lesson

        `goal: looking`

        There is a slogan on the wall.

        ## Question: What do you do?

        `goal: looking`

        - (x) You read the slogan.
          > Now you know what it says.
        - ( ) You look away.
          > Then you do not know what it says.

        """
      ),
      (
        .walk, "2-walk.md",
        """
        ---
        kind: walk
        ---
        # The square

        Fatima sits on a bench.

        - [Sit down beside her](#the-end)

        # The end

        You talk about the street.

        She trusts you, as you took your time.

        Read more in [the book](sources.md#the-book).

        - [Finish](#end)

        """
      ),
      (
        .test, "3-test.md",
        """
        ---
        kind: test
        ---
        # The test

        ## Fill in: The greeting

        `goal: looking`

        You meet your neighbour. You say `= hello | good morning`

        """
      ),
      (
        .notebook, "notebook.md",
        """
        ---
        kind: notebook
        ---
        # Notebook

        ## Slogan

        There is a slogan on the wall.

        """
      ),
      (
        .people, "people.md",
        """
        ---
        kind: people
        ---
        # People

        ## Fatima

        Fatima lives on the square.

        """
      ),
      (
        .terms, "terms.md",
        """
        ---
        kind: terms
        ---
        # Terms

        ## Group

        The people you belong to.

        """
      ),
      (
        .sources, "sources.md",
        """
        ---
        kind: sources
        ---
        # Sources

        ## The book

        `seen: 2026-03-01`

        A book about neighbours.

        """
      ),
    ]
}
