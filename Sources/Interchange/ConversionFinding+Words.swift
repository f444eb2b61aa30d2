public import SourceText

extension ConversionFinding {
  /// What there is to say about it, in lower case and without a full stop; what to do comes behind.
  ///
  /// One table, so that the compiler sees that no finding is without words.
  public var words: Wording {
    switch self {
    // Files and texts
    case .notUTF8:
      Wording(
        nl: "dit bestand is niet overal UTF-8; wat niet te lezen was, is � geworden. Sla het op als UTF-8"
          + " en voer het opnieuw in",
        en: "this file is not all UTF-8; what could not be read became �. Save it as UTF-8 and import it "
          + "again")
    case .hiddenCharacters(let count):
      Wording(
        nl: "\(count) onzichtbare tekens en stuurtekens zijn weggelaten",
        en: "\(count) invisible characters and controls were left out")
    case .omitted(let count): Wording(nl: "en nog \(count) meldingen", en: "and \(count) more findings")
    case .nothingToImport:
      Wording(
        nl: "hier staat niets dat een cursus kan worden",
        en: "there is nothing here that can become a course")
    case .nothingToExport:
      Wording(
        nl: "in deze cursus staat niets dat dit formaat kan bevatten",
        en: "this course has nothing that this format can hold")
    case .textCut:
      Wording(
        nl: "een tekst is te lang en is afgekapt; verdeel hem over meer alinea's",
        en: "a text is too long and was cut; split it into paragraphs")
    case .codeBecameText:
      Wording(
        nl: "code aan het begin of eind van een tekst, of die op een opdracht lijkt, is gewone tekst "
          + "geworden",
        en: "code at the start or end of a text, or that looks like an instruction, became plain text")
    case .wordEmphasised:
      Wording(
        nl: "het eerste woord is cursief gemaakt, omdat het anders iets betekent",
        en: "the first word was made italic, as it would mean something otherwise")
    case .emphasisDropped:
      Wording(
        nl: "vet of cursief midden in een woord of in elkaar is weggelaten",
        en: "bold or italic within a word or inside each other was left out")
    case .linkLost(let address):
      Wording(
        nl: "de link naar '\(address)' is weggelaten; de woorden staan er nog",
        en: "the link to '\(address)' was left out; its words are there")
    case .linkBecameText:
      Wording(
        nl: "een link binnen de cursus is gewone tekst geworden",
        en: "a link within the course became plain text")
    case .imageLost(let name):
      Wording(
        nl: "de afbeelding '\(name)' is weggelaten; beschrijf in de tekst wat erop te zien is",
        en: "the image '\(name)' was left out; say in the text what it shows")
    case .tagLost(let name):
      Wording(
        nl: "de opmaak <\(name)> is weggelaten; de woorden staan er nog",
        en: "the markup <\(name)> was left out; its words are there")
    case .commentDropped:
      Wording(
        nl: "een opmerking in de tekst is weggelaten",
        en: "a comment in the text was left out")
    case .layoutFlattened:
      Wording(
        nl: "een lijst, kop of alinea's die hier niet kunnen staan, zijn gewone regels geworden",
        en: "a list, heading or paragraphs that cannot stand here became plain lines")
    // GIFT, read
    case .questionTooLarge(let size):
      Wording(
        nl: "deze vraag is groter dan \(size) kB en is overgeslagen; staan er wel lege regels tussen de "
          + "vragen?",
        en: "this question is larger than \(size) kB and was skipped; are there empty lines between the "
          + "questions?")
    case .bracesUnpaired:
      Wording(
        nl: "{ en } horen bij elkaar; de vraag is overgeslagen. Zet antwoorden tussen { en }, en schrijf "
          + "\\{ en \\} in tekst",
        en: "{ and } belong together; the question was skipped. Put answers between { and }, and write "
          + "\\{ and \\} in text")
    case .secondGapIgnored:
      Wording(
        nl: "een vraag kan één keer { } hebben; de rest is gewone tekst",
        en: "a question can have { } once; the rest is plain text")
    case .tooFewAnswers(let least):
      Wording(
        nl: "deze vraag heeft minder dan \(least) antwoorden en is overgeslagen",
        en: "this question has fewer than \(least) answers and was skipped")
    case .tooManyAnswers(let most):
      Wording(
        nl: "deze vraag heeft meer dan \(most) antwoorden en is overgeslagen",
        en: "this question has more than \(most) answers and was skipped")
    case .arrowMissing:
      Wording(
        nl: "een paar mist ->; de vraag is overgeslagen. Schrijf =links -> rechts",
        en: "a pair lacks ->; the question was skipped. Write =left -> right")
    case .emptyAnswerDropped:
      Wording(
        nl: "een leeg antwoord is weggelaten",
        en: "an empty answer was left out")
    case .tagsLost:
      Wording(
        nl: "labels en kenmerken ([tag:…], [id:…]) kent een cursus niet",
        en: "a course knows no tags and ids ([tag:…], [id:…])")
    case .categoryFlattened(let name):
      Wording(
        nl: "van de categorie '\(name)' is alleen de laatste naam een leerdoel geworden",
        en: "of the category '\(name)' only the last name became a goal")
    case .categoryLost(let name):
      Wording(
        nl: "de categorie '\(name)' is geen leerdoel geworden: het zijn er te veel",
        en: "the category '\(name)' became no goal: there are too many")
    case .headingChanged(let text):
      Wording(
        nl: "de naam van de vraag is '\(text)' geworden, omdat een kop uniek moet zijn en op één regel past",
        en: "the name became '\(text)', as a heading must be unique and on one line")
    case .noRightAnswer:
      Wording(
        nl: "geen antwoord is goed; de vraag is overgeslagen. Zet = voor het goede antwoord",
        en: "no answer is right; the question was skipped. Put = before the right one")
    case .answerRepeated(let text):
      Wording(
        nl: "'\(text)' stond er al en heeft een nummer gekregen",
        en: "'\(text)' was there already and got a number")
    case .rightWeightRaised(let weight):
      Wording(
        nl: "het beste antwoord levert \(weight)% op en telt nu als goed",
        en: "the best answer earns \(weight)% and now counts as right")
    case .secondRightAnswer:
      Wording(
        nl: "een tweede goed antwoord is '100%' bij een fout antwoord geworden",
        en: "a second right answer became '100%' at a wrong one")
    case .negativeWeight(let weight):
      Wording(
        nl: "een antwoord dat \(weight)% kost, levert nu niets op",
        en: "an answer that costs \(weight)% now earns nothing")
    case .weightsBecameRule:
      Wording(
        nl: "deze gewichten passen bij geen telregel; de vraag telt nu deels: goed over alle goede min "
          + "fout over alle foute",
        en: "these weights fit no scoring rule; the question now counts partly: right over all right less"
          + " wrong over all wrong")
    case .answerNotCounted(let text, let weight):
      Wording(
        nl: "'\(text)' leverde \(weight)% op en telt nu niet",
        en: "'\(text)' earned \(weight)% and does not count now")
    case .answerCountsFully(let text, let weight):
      Wording(
        nl: "'\(text)' leverde \(weight)% op en telt nu helemaal",
        en: "'\(text)' earned \(weight)% and counts fully now")
    case .answerChanged(let text):
      Wording(
        nl: "het antwoord is '\(text)' geworden, omdat een teken erin hier iets anders betekent",
        en: "the answer became '\(text)', as a sign in it means something else here")
    case .wildcardLost(let text):
      Wording(
        nl: "'\(text)' past op meer teksten; dat kan hier niet",
        en: "'\(text)' fits several texts; that is not possible here")
    case .feedbackMoved:
      Wording(
        nl: "feedback bij een getypt antwoord staat nu in de uitleg",
        en: "feedback at a typed answer now stands in the explanation")
    case .marksLostAtGap:
      Wording(
        nl: "vet, cursief of een link in een tekst met een gat is weggelaten",
        en: "bold, italic or a link in a text with a gap was left out")
    case .numberUnreadable(let text):
      Wording(
        nl: "'\(text)' is geen getal van hoogstens negen cijfers, zoals 3, 3:0.5 of 1..5",
        en: "'\(text)' is no number of at most nine digits, such as 3, 3:0.5 or 1..5")
    case .essayBecameReflection:
      Wording(
        nl: "een open vraag is een reflectie geworden: die wordt niet nagekeken",
        en: "an essay became a reflection: it is never marked")
    case .noPassMark:
      Wording(
        nl: "GIFT kent geen cesuur: zet onder de kop van de toets bijvoorbeeld `slagen-bij: 70%`",
        en: "GIFT knows no pass mark: put for example `pass-at: 70%` below the test's heading")
    case .descriptionEmpty(let name):
      Wording(
        nl: "de beschrijving '\(name)' heeft geen tekst en is overgeslagen",
        en: "the description '\(name)' has no text and was skipped")
    // GIFT, written
    case .walkLost(let title):
      Wording(
        nl: "de wandeling '\(title)' kan hier niet; alleen haar vragen staan in het bestand",
        en: "the walk '\(title)' cannot be written; only its questions are in the file")
    case .certificateLost:
      Wording(
        nl: "het certificaat, met cesuur en punten, staat er niet in",
        en: "the certificate, with its pass mark and points, is not in it")
    case .welcomeLost:
      Wording(
        nl: "de tekst van het cursusbestand staat er niet in",
        en: "the text of the course file is not in it")
    case .introductionLost:
      Wording(
        nl: "de inleiding van de toets staat er niet in",
        en: "the introduction of the test is not in it")
    case .passMarkLost:
      Wording(
        nl: "de cesuur van de toets staat er niet in",
        en: "the pass mark of the test is not in it")
    case .entriesLost(let count):
      Wording(
        nl: "\(count) notities, personen, begrippen en bronnen staan er niet in",
        en: "\(count) notes, people, terms and sources are not in it")
    case .practiceMixed(let title):
      Wording(
        nl: "de oefenvragen van '\(title)' staan tussen de toetsvragen",
        en: "the practice questions of '\(title)' stand among those of tests")
    case .goalTextLost(let text):
      Wording(
        nl: "de tekst van het leerdoel ('\(text)') staat er niet in, alleen zijn naam",
        en: "the goal's text ('\(text)') is not in it, only its name")
    case .goalsLost(let count):
      Wording(
        nl: "\(count) leerdoelen van deze pagina staan er niet bij",
        en: "\(count) goals of this page are not with it")
    case .setting(let setting):
      Wording(
        nl: "GIFT kent geen \(setting.words.nl)",
        en: "GIFT has no \(setting.words.en)")
    case .weightRefused(let weight, let nearest):
      Wording(
        nl: "Moodle weigert het gewicht \(weight)%; er staat nu \(nearest)%",
        en: "Moodle refuses the weight \(weight)%; it is \(nearest)% now")
    case .ruleBecameWeights:
      Wording(
        nl: "deze telregel kent GIFT niet; elk goed antwoord telt nu deels, elk fout trekt af",
        en: "GIFT does not know this scoring rule; each right option now counts in part, each wrong one "
          + "costs")
    case .scaleBecameEssay:
      Wording(
        nl: "een schaal is een open vraag geworden",
        en: "a scale became an essay question")
    case .repairLost:
      Wording(
        nl: "een tekst om te herstellen kan hier niet en is weggelaten",
        en: "a text to be mended is not possible here and was left out")
    case .orderBecameMatch:
      Wording(
        nl: "een volgorde is een koppelvraag met nummers geworden",
        en: "an order became a match with numbers")
    case .optionFeedbackLost:
      Wording(
        nl: "feedback bij een paar of een stap staat er niet in",
        en: "feedback at a pair or an item is not in it")
    case .marksLostAtPair:
      Wording(
        nl: "vet, cursief of een link in de rechterkant van een paar staat er niet in",
        en: "bold, italic or a link in the right side of a pair is not in it")
    case .gapsSplit(let count):
      Wording(
        nl: "een tekst met \(count) gaten is \(count) vragen geworden",
        en: "a text with \(count) gaps became \(count) questions")
    case .gapBecameOptions:
      Wording(
        nl: "een gat aan het eind om uit te kiezen is een gewone keuzevraag geworden",
        en: "a gap at the end to choose from became a question with options")
    case .nameNotKept:
      Wording(
        nl: "Moodle bewaart van de naam van een vraag geen <tekens> en hoogstens 255 letters; in de tekst "
          + "staat alles",
        en: "Moodle keeps no <tags> and at most 255 letters of a question's name; its text has it all")
    case .categoryChanged(let name):
      Wording(
        nl: "de categorie heet nu '\(name)': Moodle kent geen < in een naam, en hoogstens 255 letters",
        en: "the category is now called '\(name)': Moodle knows no < in a name, and at most 255 letters")
    // Twee, read
    case .textBeforePassage:
      Wording(
        nl: "tekst voor de eerste passage is weggelaten: een passage begint met ':: naam'",
        en: "text before the first passage was left out: a passage begins with ':: name'")
    case .metadataUnreadable:
      Wording(
        nl: "wat tussen { en } achter de naam staat, is geen JSON en is weggelaten",
        en: "what stands between { and } behind the name is no JSON and was left out")
    case .storyDataUnreadable:
      Wording(
        nl: "StoryData is geen JSON en is weggelaten",
        en: "StoryData is no JSON and was left out")
    case .startMissing(let name):
      Wording(
        nl: "het begin staat er niet; het verhaal begint nu bij '\(name)'",
        en: "the start is not there; the story now begins at '\(name)'")
    case .passageDropped(let name):
      Wording(
        nl: "de passage '\(name)' is script, opmaak of instelling en is weggelaten",
        en: "the passage '\(name)' is script, style or setting and was left out")
    case .passageEmpty: Wording(nl: "deze passage is leeg", en: "this passage is empty")
    case .passageRenamed(let name):
      Wording(
        nl: "de passage heet nu '\(name)': een kop moet uniek zijn en mag geen naam van het formaat zijn",
        en: "the passage is now called '\(name)': a heading must be unique and no name of the format")
    case .passageTooLarge(let size):
      Wording(
        nl: "deze passage is groter dan \(size) kB en is afgekapt",
        en: "this passage is larger than \(size) kB and was cut")
    case .tooManyPassages(let most):
      Wording(
        nl: "het zijn meer dan \(most) passages; de rest is overgeslagen",
        en: "there are more than \(most) passages; the rest was skipped")
    case .tagsDropped(let tags):
      Wording(
        nl: "de labels van de passage zijn weggelaten: \(tags.joined(separator: " "))",
        en: "the tags of the passage were left out: \(tags.joined(separator: " "))")
    case .layoutDropped:
      Wording(
        nl: "de plaatsen van de passages op het scherm van Twine zijn weggelaten",
        en: "the places of the passages on Twine's screen were left out")
    case .macroLost(let name):
      Wording(
        nl: "de macro '\(name)' doet niets meer; de tekst erin staat er nog",
        en: "the macro '\(name)' does nothing any more; its text is there")
    case .variableShown(let name):
      Wording(
        nl: "de waarde van \(name) wordt niet getoond; er staat nu de naam",
        en: "the value of \(name) is not shown; its name stands there now")
    case .variableLost(let name):
      Wording(
        nl: "de variabele '\(name)' en haar waarde zijn weggelaten; maak er een onder variabelen: in het "
          + "cursusbestand",
        en: "the variable '\(name)' and its value were left out; make one below variables: in the course "
          + "file")
    case .blockDropped(let name):
      Wording(
        nl: "\(name) is weggelaten, met wat erbij stond: dat was geen tekst voor de lezer",
        en: "\(name) was left out, with what belonged to it: that was no text for the reader")
    case .insertLost(let name):
      Wording(
        nl: "wat '\(name)' tijdens het spelen laat zien, is weggelaten",
        en: "what '\(name)' shows during play was left out")
    case .templateLost:
      Wording(
        nl: "een sjabloon <% … %> is weggelaten",
        en: "a template <% … %> was left out")
    case .setterLost(let code):
      Wording(
        nl: "wat de keuze verandert ('\(code)') is weggelaten; schrijf achter de keuze bijvoorbeeld `doe "
          + "vertrouwen +1`",
        en: "what the choice changes ('\(code)') was left out; write for example `do trust +1` behind the"
          + " choice")
    case .dynamicLink(let target):
      Wording(
        nl: "een link waarvan het doel wordt uitgerekend ('\(target)') is weggelaten; de woorden staan er"
          + " nog",
        en: "a link whose target is computed ('\(target)') was left out; its words are there")
    case .targetMissing(let name):
      Wording(
        nl: "de passage '\(name)' bestaat niet; er is een korte scène voor gemaakt",
        en: "the passage '\(name)' does not exist; a short scene was made for it")
    case .linkInText(let text):
      Wording(
        nl: "de link '\(text)' midden in de tekst is een keuze eronder geworden",
        en: "the link '\(text)' within the text became a choice below it")
    case .choiceRenamed(let text):
      Wording(
        nl: "een keuze heet nu '\(text)', omdat er al een zo heette of omdat de tekst hier niet kan",
        en: "a choice is now called '\(text)', as another had that name or as its text cannot stand here")
    case .choiceMadeDistinct(let text):
      Wording(
        nl: "'\(text)' deed hetzelfde als een andere keuze en heeft een eigen zin gekregen",
        en: "'\(text)' did the same as another choice and got a sentence of its own")
    case .choiceRepeated(let text):
      Wording(
        nl: "de keuze '\(text)' stond er twee keer en staat er nu één keer",
        en: "the choice '\(text)' was there twice and is there once now")
    case .styleLost(let name):
      Wording(
        nl: "de opmaak '\(name)' is weggelaten; de woorden staan er nog",
        en: "the markup '\(name)' was left out; its words are there")
    case .endingMade:
      Wording(
        nl: "een passage zonder links is een einde geworden; schrijf er een nabespreking bij",
        en: "a passage without links became an ending; write a debrief for it")
    case .endingAdded:
      Wording(
        nl: "geen enkele passage sluit het verhaal af; er is een scène bijgemaakt waarmee het kan eindigen",
        en: "no passage closes the story; a scene was added with which it can end")
    case .unreachable(let name): Wording(nl: "geen weg leidt naar '\(name)'", en: "no way leads to '\(name)'")
    // Twee, written
    case .otherWalk(let title):
      Wording(
        nl: "een Twee-bestand is één verhaal; '\(title)' staat er niet in",
        en: "a Twee file is one story; '\(title)' is not in it")
    case .partLost(let title):
      Wording(
        nl: "'\(title)' is geen wandeling en staat er niet in",
        en: "'\(title)' is no walk and is not in it")
    case .mapLost: Wording(nl: "de kaart staat er niet in", en: "the map is not in it")
    case .questionsLost(let count):
      Wording(
        nl: "\(count) vragen van deze scène staan er niet in",
        en: "\(count) questions of this scene are not in it")
    case .noteTextLost(let title):
      Wording(
        nl: "de tekst van de notitie '\(title)' staat er niet in; dat zij genoteerd is wel",
        en: "the text of the note '\(title)' is not in it; that it was noted is")
    case .conditionLost:
      Wording(
        nl: "een voorwaarde over een vraag kan hier niet; wat eraan hing wordt altijd getoond",
        en: "a condition on a question is not possible; what hung on it is always shown")
    case .sceneSplit:
      Wording(
        nl: "een scène met meer stukken is over meer passages verdeeld",
        en: "a scene with several beats was split into passages")
    case .goesOnByLink:
      Wording(
        nl: "een scène zonder keuzes gaat nu verder met een link",
        en: "a scene without choices now goes on by a link")
    case .toldBecamePassage(let text):
      Wording(
        nl: "wat na de keuze '\(text)' verteld wordt, is een eigen passage geworden",
        en: "what is told after the choice '\(text)' became a passage of its own")
    case .entryBecamePassage(let title):
      Wording(
        nl: "'\(title)' is een eigen passage geworden",
        en: "'\(title)' became a passage of its own")
    case .detourApproximated:
      Wording(
        nl: "een zijpad in een zijpad vindt hier maar één keer de weg terug",
        en: "a detour within a detour finds its way back only once")
    case .endLabelLost(let text):
      Wording(
        nl: "de keuze '\(text)' naar het einde staat er niet in: een passage zonder links is een einde",
        en: "the choice '\(text)' to the end is not in it: a passage without links is an ending")
    case .endBecamePassage(let text):
      Wording(
        nl: "de keuze '\(text)' leidt naar een eigen, lege eindpassage",
        en: "the choice '\(text)' leads to an end passage of its own")
    case .nameChanged(let name):
      Wording(
        nl: "een passage heet nu '\(name)': de naam kan geen tekens van links bevatten",
        en: "a passage is now called '\(name)': a name cannot hold the signs of links")
    case .listStartLost(let number):
      Wording(
        nl: "een lijst die bij \(number) begint, begint nu bij 1",
        en: "a list that begins at \(number) begins at 1 now")
    case .nestedLayoutLost:
      Wording(
        nl: "alinea's binnen een lijst of citaat zijn regels geworden",
        en: "paragraphs within a list or quotation became lines")
    case .placeLost:
      Wording(
        nl: "plekken, personen en leerdoelen van scènes staan er niet in",
        en: "places, people and goals of scenes are not in it")
    case .marksLostAtChoice:
      Wording(
        nl: "vet, cursief of een link in de woorden van een keuze staat er niet in",
        en: "bold, italic or a link in the words of a choice is not in it")
    case .macrosWritten:
      Wording(
        nl: "variabelen en voorwaarden zijn macro's van SugarCube; bij het invoeren gaan ze verloren",
        en: "variables and conditions are SugarCube macros; an import loses them")
    }
  }
}

extension ConversionFinding.Setting {
  /// Its name.
  var words: Wording {
    switch self {
    case .points: Wording(nl: "punten per vraag", en: "points per question")
    case .attempts: Wording(nl: "aantal pogingen", en: "number of attempts")
    case .hints: Wording(nl: "hints", en: "hints")
    case .certainty: Wording(nl: "zekerheid", en: "certainty")
    case .shuffle: Wording(nl: "schudden", en: "shuffling")
    case .missed: Wording(nl: "tekst bij een gemist antwoord", en: "text for a missed option")
    case .allOrNothing: Wording(nl: "alles-of-niets", en: "all-or-nothing")
    case .exact: Wording(nl: "exact", en: "exact")
    case .fixed: Wording(nl: "vaste plaats van een antwoord", en: "fixed place of an option")
    case .share:
      Wording(
        nl: "percentage bij een fout antwoord van deze soort", en: "share of a wrong option of this kind")
    case .draw: Wording(nl: "trekking", en: "draw")
    }
  }
}
