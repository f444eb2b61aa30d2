/// The files in Dutch.
extension CourseTemplate {
  static let courseNL = """
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

  static let lessonNL = """
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

  static let walkNL = """
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

  static let testNL = """
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

  static let notebookNL = """
    ---
    soort: notitieboek
    ---

    # Notitieboek

    ## Een dicht raam

    Een raam dat altijd dicht is, kan een signaal zijn. Vraag na, en denk niet meteen het ergste.

    """

  static let sourcesNL = """
    ---
    soort: bronnen
    ---

    # Bronnen

    ## Eigen ervaring

    `gezien: 2026-11-24`

    Vervang dit door een echte bron: wie zegt het, waar, en wanneer.

    """
}
