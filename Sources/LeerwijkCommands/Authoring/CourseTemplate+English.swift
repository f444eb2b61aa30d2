/// The files in English.
extension CourseTemplate {
  static let courseEN = """
    ---
    title: TITLE
    language: en
    version: 0.1.0
    duration: 3 minutes
    goals:
      listening: You listen before you solve anything.
    certificate:
      pass-at: 70%
      issuer: Your organisation
    ---

    # TITLE

    Welcome. In this course you read a short lesson, walk into a street and take a test.

    - [Getting to know](1-getting-to-know.md)
    - [Into the street](2-into-the-street.md)
    - [Test](3-test.md)

    """

  static let lessonEN = """
    ---
    kind: lesson
    ---

    # Getting to know

    ## Listen first

    `goal: listening`

    A neighbour complains about noise. You want to fix it at once. Wait a moment.

    First ask what happens, and what he himself finds important. Only then do you know what helps.

    ### Question: What do you do first?

    `goal: listening`

    - ( ) I call the landlord about the noise.
      > That can come later. You do not know yet what he wants.
    - (x) I ask what he hears and when that is.
      > Exactly. He notices that you listen.

    > Hint: Who knows most about this problem?

    > Explanation: A solution fits only once you know the problem. [Source](sources.md#own-experience)

    """

  static let walkEN = """
    ---
    kind: walk
    title: TITLE
    ---

    # The pavement

    `goal: listening`

    Mr Baker stands on the pavement. He points at [a window that is always shut](notebook.md#a-shut-window).

    - [Ask what he sees there](#the-talk)
    - [Say that you will fix it](#too-fast)

    ## The talk

    He goes on, calmly. The lady next door never comes out any more, and that troubles him.

    Now you know what is on his mind. It was not the noise. You heard it because you asked and waited.

    What else could you have done? You could have rung at the window yourself. See also [the source](sources.md#own-experience).

    - [Finish the walk](#end)

    ## Too fast

    He nods and walks away. You promised something, and you do not know what.

    You wanted to help, but you did not know with what. So it stayed a promise.

    You could also have asked what he sees. See also [the source](sources.md#own-experience).

    - [Walk back and ask after all](#the-pavement)
    - [Finish the walk](#end)

    """

  static let testEN = """
    ---
    kind: test
    title: TITLE
    ---

    # TITLE

    `shuffle` `pass-at: 70% with guess correction` `attempts: 1`

    Four short questions. Take your time.

    ## Question: A mother sighs on the phone. What do you do?

    `goal: listening`

    - (x) I say what I hear and ask what it is.
      > Right. You say what you notice and you ask on.
    - ( ) I will send you the leaflet.
      > That is an answer without a question.
    - ( ) I say that I will call back later.
      > Then her sigh is hers alone again.

    ## Question: A boy says that all is well. What do you do?

    `goal: listening`

    - ( ) I write down that all is well.
      > It may be true, but you do not know yet.
    - (x) I ask what his day was like.
      > Right. A day is easier to talk about than everything.
    - ( ) I ask his mother how he is.
      > She knows much, but you are talking with him.

    ## Question: Two neighbours talk at once. What helps?

    `goal: listening`

    - ( ) I say which of them is right.
      > Then still nobody listens to the other.
    - (x) I let them tell it in turn.
      > Right. Each hears the story of the other.
    - ( ) I ask whether it can be quieter.
      > Then they are silent, and still not heard.

    ## Question: Somebody is silent for a moment. What do you do?

    `goal: listening`

    - (x) I wait and look up calmly.
      > Right. Silence gives room to think.
    - ( ) I fill the silence with advice.
      > Then what they wanted to say may never come.
    - ( ) I quickly ask about something nicer.
      > So you lead them away from what they looked for.

    """

  static let notebookEN = """
    ---
    kind: notebook
    ---

    # Notebook

    ## A shut window

    A window that is always shut can be a signal. Ask, and do not think the worst at once.

    """

  static let sourcesEN = """
    ---
    kind: sources
    ---

    # Sources

    ## Own experience

    `seen: 2026-11-24`

    Replace this by a real source: who says so, where, and when.

    """
}
