import SourceText

/// The small examples that `new` makes; tests hold them to passing the checker without a word.
struct CourseTemplate {
  let language: Language

  /// The files of a course: a lesson, a walk, a test, a notebook and a source.
  func course(_ title: String) -> [String: String] {
    switch language {
    case .nl:
      [
        "cursus.md": Self.courseNL.replacing("TITEL", with: title), "1-kennismaken.md": Self.lessonNL,
        "2-de-straat-in.md": walk("De straat in"), "3-toets.md": test("Toets"),
        "notitieboek.md": Self.notebookNL, "bronnen.md": Self.sourcesNL,
      ]
    case .en:
      [
        "course.md": Self.courseEN.replacing("TITLE", with: title), "1-getting-to-know.md": Self.lessonEN,
        "2-into-the-street.md": walk("Into the street"), "3-test.md": test("Test"),
        "notebook.md": Self.notebookEN, "sources.md": Self.sourcesEN,
      ]
    }
  }

  /// A walk of three scenes with two endings.
  func walk(_ title: String) -> String {
    switch language {
    case .nl: Self.walkNL.replacing("TITEL", with: title)
    case .en: Self.walkEN.replacing("TITLE", with: title)
    }
  }

  /// A test of four items.
  func test(_ title: String) -> String {
    switch language {
    case .nl: Self.testNL.replacing("TITEL", with: title)
    case .en: Self.testEN.replacing("TITLE", with: title)
    }
  }

  private static let courseNL = """
    ---
    titel: TITEL
    taal: nl
    versie: 0.1.0
    duur: 3 minuten
    leerdoelen:
      luisteren: Je luistert voordat je iets oplost.
    certificaat:
      slagen-bij: 70%
      uitgever: Jouw organisatie
    ---

    # TITEL

    Welkom. In deze cursus lees je een korte les, loop je een straat in en maak je een toets.

    - [Kennismaken](1-kennismaken.md)
    - [De straat in](2-de-straat-in.md)
    - [Toets](3-toets.md)

    """

  private static let courseEN = """
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

  private static let lessonNL = """
    ---
    soort: les
    ---

    # Kennismaken

    ## Eerst luisteren

    `doel: luisteren`

    Een buurman klaagt over lawaai. Je wilt meteen iets regelen. Wacht nog even.

    Vraag eerst wat er gebeurt, en wat hij zelf belangrijk vindt. Dan weet je pas wat helpt.

    ### Vraag: Wat doe je als eerste?

    `doel: luisteren`

    - ( ) Ik bel de verhuurder over het lawaai.
      > Dat kan later. Je weet nog niet wat hij wil.
    - (x) Ik vraag wat hij hoort en wanneer dat is.
      > Precies. Zo merkt hij dat je luistert.

    > Hint: Wie weet het meest over dit probleem?

    > Uitleg: Een oplossing past pas als je het probleem kent. [Bron](bronnen.md#eigen-ervaring)

    """

  private static let lessonEN = """
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

  private static let walkNL = """
    ---
    soort: wandeling
    titel: TITEL
    ---

    # De stoep

    `doel: luisteren`

    Op de stoep staat meneer De Boer. Hij wijst naar [een raam dat altijd dicht is](notitieboek.md#een-dicht-raam).

    - [Vraag wat hij daar ziet](#het-gesprek)
    - [Zeg dat je het gaat oplossen](#te-snel)

    ## Het gesprek

    Hij vertelt rustig verder. De buurvrouw komt niet meer buiten, en dat vindt hij naar.

    Je weet nu wat hem dwarszit. Dat was niet het lawaai. Je hoorde het, omdat je vroeg en wachtte.

    Wat had je nog meer kunnen doen? Je had zelf bij het raam kunnen aanbellen. Lees ook [de bron](bronnen.md#eigen-ervaring).

    - [Rond de wandeling af](#einde)

    ## Te snel

    Hij knikt en loopt weg. Je hebt iets beloofd, en je weet niet wat.

    Je wilde helpen, maar je wist nog niet waarmee. Daardoor bleef het bij een belofte.

    Je had ook kunnen vragen wat hij ziet. Lees ook [de bron](bronnen.md#eigen-ervaring).

    - [Loop terug en vraag het toch](#de-stoep)
    - [Rond de wandeling af](#einde)

    """

  private static let walkEN = """
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

  private static let testNL = """
    ---
    soort: toets
    titel: TITEL
    ---

    # TITEL

    `schud` `slagen-bij: 70% met gokcorrectie` `pogingen: 1`

    Vier korte vragen. Neem de tijd.

    ## Vraag: Een moeder zucht aan de telefoon. Wat doe je?

    `doel: luisteren`

    - (x) Ik zeg wat ik hoor en vraag wat er is.
      > Goed. Je zegt wat je merkt en je vraagt door.
    - ( ) Ik stuur je de folder over opvoeden.
      > Zo geef je een antwoord zonder vraag.
    - ( ) Ik zeg dat ik later terugbel.
      > Dan is haar zucht weer alleen van haar.

    ## Vraag: Een jongen zegt dat alles goed gaat. Wat doe je?

    `doel: luisteren`

    - ( ) Ik schrijf op dat het goed gaat.
      > Dat kan kloppen, maar je weet het nog niet.
    - (x) Ik vraag hoe zijn dag eruitzag.
      > Goed. Over een dag praten is makkelijker dan over alles.
    - ( ) Ik vraag zijn moeder hoe het gaat.
      > Zij weet veel, maar nu praat je met hem.

    ## Vraag: Twee buren praten door elkaar. Wat helpt?

    `doel: luisteren`

    - ( ) Ik zeg wie er gelijk heeft.
      > Dan luistert er nog steeds niemand.
    - (x) Ik laat hen om de beurt vertellen.
      > Goed. Zo hoort ieder het verhaal van de ander.
    - ( ) Ik vraag of het wat zachter kan.
      > Dan zijn ze stil, en nog niet gehoord.

    ## Vraag: Iemand is even stil. Wat doe je?

    `doel: luisteren`

    - (x) Ik wacht en kijk rustig op.
      > Goed. Stilte geeft ruimte om te denken.
    - ( ) Ik vul de stilte met een tip.
      > Dan komt wat hij wilde zeggen misschien niet meer.
    - ( ) Ik vraag snel naar iets leukers.
      > Zo help je hem weg van wat hij zocht.

    """

  private static let testEN = """
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

  private static let notebookNL = """
    ---
    soort: notitieboek
    ---

    # Notitieboek

    ## Een dicht raam

    Een raam dat altijd dicht is, kan een signaal zijn. Vraag na, en denk niet meteen het ergste.

    """

  private static let notebookEN = """
    ---
    kind: notebook
    ---

    # Notebook

    ## A shut window

    A window that is always shut can be a signal. Ask, and do not think the worst at once.

    """

  private static let sourcesNL = """
    ---
    soort: bronnen
    ---

    # Bronnen

    ## Eigen ervaring

    `gezien: 2026-11-24`

    Vervang dit door een echte bron: wie zegt het, waar, en wanneer.

    """

  private static let sourcesEN = """
    ---
    kind: sources
    ---

    # Sources

    ## Own experience

    `seen: 2026-11-24`

    Replace this by a real source: who says so, where, and when.

    """
}
