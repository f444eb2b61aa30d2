import SourceText

/// For each code courses that show it, with the place marked.
enum DiagnosticExamples {
  static let trust =
    "variabelen:\n  vertrouwen: {van: 0, tot: 5, begin: 2, naam: vertrouwen}\n  sleutel: {begin: nee, naam: de sleutel}\n"
  static let goals = "leerdoelen:\n  kijken: Je kijkt.\n"
  static let pass = "certificaat:\n  slagen-bij: 70%\n  uitgever: Wij\n"
  static let options = "\n\n- (x) Ja\n  > Goed.\n- ( ) Nee\n  > Fout."

  static let all: [[String: String]] =
    files + headings + chips + backticks + walks + maps + questions + repairs + tests + prose + trials
    + causes

  /// A course that names a register, with what stands below that register's heading.
  static func registers(_ text: String) -> [String: String] {
    test("`schud`").course(pass + "  register: Registerplein\n").with([
      "../registers.md": "# Registers\n\n## Registerplein\n\n\(text)\n"
    ])
  }

  static let files: [[String: String]] = [
    lesson("Tekst.").with([
      "cursus.md": "⟦both-languages¦---⟧\ntitel: Proef\ntaal: nl\nversie: 1\n---\n- [Een](1.md)\n",
      "course.md": "---\ntitle: x\n---\n",
    ]),
    lesson("Tekst.").with([
      "proef/a.md": "x", "trials/b.md": "x",
      "cursus.md": "⟦both-languages¦---⟧\ntitel: Proef\ntaal: nl\nversie: 1\n---\n- [Een](1.md)\n",
    ]),
    lesson("Tekst.").with([
      "cursus.md":
        "---\ntitel: A\ntaal: nl\nversie: 1\nvoor: a⟦front-matter-syntax¦:⟧ b: c\n---\n- [Een](1.md)\n"
    ]),
    lesson("Tekst.").course("⟦front-matter-syntax¦voor:⟧x\n"),
    lesson("Tekst.").course("voor:⟦no-break-space¦\u{A0}⟧x\n"),
    lesson("Tekst.").course("variabelen:\n  a: ⟦front-matter-syntax¦{⟧begin: nee\n"),
    lesson("Tekst.").course("voor: ⟦front-matter-syntax¦\"⟧wie wil\n"),
    lesson("Tekst.").course("⟦front-matter-syntax¦voor iedereen⟧\n"),
    ["1.md": "⟦front-matter-syntax¦---⟧\nsoort: les\n\n# A\n\n`doel: a`\n\n---\n\nTekst.\n"],
    lesson("Tekst.").with(["cursus.md": "⟦front-matter-syntax¦---⟧\ntitel: A\n\n- [Een](1.md)\n"]),
    lesson("Tekst.").course("voor: ⟦front-matter-syntax¦&⟧a x\n"),
    lesson("Tekst.").course("⟦front-matter-syntax¦\t⟧voor: x\n"),
    lesson("Tekst.").course("⟦unknown-key¦duurt⟧: 60 minuten\n"),
    lesson("Tekst.").course("voor: a\n⟦duplicate-key¦voor⟧: b\n"),
    lesson("Tekst.").course("voor: a\n⟦duplicate-key,wrong-language-word¦for⟧: b\n"),
    lesson("Tekst.").course("variabelen:\n  a: {van: 0, tot: 1, begin: 0, ⟦duplicate-key¦tot⟧: 2}\n"),
    lesson("Tekst.").with(["cursus.md": "⟦missing-key¦---⟧\ntitel: A\ntaal: nl\n---\n- [Een](1.md)\n"]),
    ["1.md": "⟦missing-key¦# Les⟧\n\nTekst.\n", "cursus.md": MarkedCourse.plain()],
    lesson("Tekst.").course("duur: ⟦wrong-value¦een uurtje⟧\n"),
    lesson("Tekst.").course("leerdoelen:\n  a: ⟦wrong-value¦[⟧x]\n"),
    lesson("Tekst.").course("variabelen:\n  ⟦wrong-value¦a⟧: {van: 3, tot: 1, begin: 2}\n"),
    lesson("Tekst.").course("variabelen:\n  ⟦wrong-value¦niet⟧: {begin: nee}\n"),
    lesson("Tekst.").course("variabelen:\n  ⟦wrong-value¦a⟧: {van: 0, tot: 5, begin: 9}\n"),
    lesson("Tekst.").course(
      "variabelen:\n  ⟦wrong-value¦a⟧: {van: 0, tot: 99999999999999999999, begin: 9}\n"),
    lesson("Tekst.").course("voor: ⟦curly-quote¦“⟧wie wil”\n"),
    lesson("Tekst.").course("variabelen:\n  a: {van: 0, tot: 5, begin: 2, naam: ⟦curly-quote¦“⟧a”}\n"),
    lesson("[a](https://x.nl ⟦curly-quote¦“⟧titel”)"),
    ["1.md": "---\nsoort: ⟦unknown-kind¦lees⟧\n---\n# A\n\nTekst.\n", "cursus.md": MarkedCourse.plain()],
    ["1.md": "---\nsoort: ⟦wrong-language-word¦lesson⟧\n---\n# A\n\nTekst.\n"],
    lesson("Tekst.").course("wereld: ⟦unknown-world¦wijk⟧\n"),
    test("`schud`").course(pass + "  register: ⟦unknown-register¦Registreplein⟧\n").with([
      "../registers.md": "# Registers\n\n## Registerplein\n"
    ]),
    registers("`⟦unknown-chip¦periodes: 5 jaar⟧` `nummer: 4610*`"),
    registers("`⟦misspelled-chip¦Periode 5 jaar⟧`"),
    registers("`periode: 5 jaar` `⟦conflicting-chips¦periode: 6 jaar⟧`"),
    registers("`periode: ⟦wrong-value¦vijf jaar⟧`"),
    registers("`periode: ⟦wrong-value¦5 dagen⟧`"),
    registers("`periode: ⟦wrong-value¦0 jaar⟧`"),
    registers("`nummer: ⟦wrong-value¦4610⟧`"),
    registers("`nummer: ⟦wrong-value¦46*10⟧`"),
    registers("`punten: ⟦wrong-value¦veel⟧`"),
    registers("`periode: 5 jaar`\n\n⟦duplicate-heading¦## Registerplein⟧"),
    lesson("Tekst.").course("gevoelig: [⟦missing-help-line¦rouw⟧]\n"),
    lesson("Tekst.").with(["2.md": "⟦unlisted-part¦---⟧\nsoort: les\n---\n# Twee\n\nTekst.\n"]),
    ["cursus.md": "⟦no-parts¦---⟧\ntitel: A\ntaal: nl\nversie: 1\n---\nWelkom.\n"],
    lesson("Een ⟦control-character¦\u{1B}⟧ teken."),
    lesson("Een ⟦control-character¦&#27;⟧ teken."),
    lesson("Tekst.").course("voor: \"a⟦control-character¦\\e⟧[2J\"\n"),
    lesson("Tekst.").course("voor: a⟦control-character¦\u{1B}⟧b\n"),
    lesson("Tekst.").with(["1.md": "---\nsoort: les\ntitel: ⟦wrong-value¦[⟧a]\n---\n# A\n\nTekst.\n"]),
    lesson("Een ⟦hidden-character¦\u{202E}⟧ teken."),
    lesson("Een ⟦hidden-character¦&#x202e;⟧ teken."),
    lesson("-⟦no-break-space¦\u{A0}⟧geen lijst\n\n1\u{A0}000 mensen en 2\u{A0}000 huizen."),
  ]

  static let headings: [[String: String]] = [
    ["1.md": "---\nsoort: wandeling\n---\n⟦text-before-scene¦Tekst.⟧\n\n" + ending],
    lesson("## Kop\n\nTekst.\n\n⟦duplicate-heading¦## Kop⟧\n\nTekst."),
    lesson("Tekst.").with(["a.md": "---\nsoort: notitieboek\n---\n## ⟦unused-entry¦⟧A\n"]).with([
      "a.md": "---\nsoort: notitieboek\n---\n⟦unused-entry¦## A⟧\n",
      "b.md": "---\nsoort: notitieboek\n---\n⟦duplicate-heading,unused-entry¦## A⟧\n",
    ]),
    lesson("Tekst.\n\n## Kop ⟦heading-attribute¦{#id}⟧\n\nTekst."),
    lesson("Tekst.\n\n## Kop é ⟦chip-in-heading¦`plek`⟧\n\nTekst."),
    lesson("⟦heading-without-space¦##Deur⟧\n\n#buurt is geen kop."),
    lesson("Klik é [a⟦broken-link¦](⟧#bij de deur)."),
    lesson("Zie [^1].\n\n⟦broken-link¦[^1]:⟧ https://x.nl"),
    lesson("Zie [a].\n\n[a]: https://x.nl\n⟦broken-link¦[a]:⟧ https://y.nl"),
    lesson("Tekst.\n\n⟦broken-link¦[x]:⟧ https://x.nl"),
    lesson("Klik [a]⟦empty-link¦()⟧."),
    lesson("Klik [a](⟦link-scheme¦javascript:alert⟧)."),
    lesson("Klik [a](⟦link-scheme¦file:///etc⟧)."),
    lesson("Klik [a](⟦outside-link¦../../../etc/passwd.md⟧) en [b](⟦outside-link¦../anders/x.md⟧)."),
    lesson("⟦table-as-text¦| Wie | **Wat** |⟧\n| --- | :-: |\n| a | b |\n\n| geen | tabel\nmaar tekst"),
    walk("## Begin\n\nTekst.\n\n- [é ga](⟦unknown-file¦einde⟧)\n- [Ga](#slot)"),
    walk("## Begin\n\nTekst.\n\n- [é ga](⟦unknown-scene¦#zij⟧)\n- [Ga](#slot)\n\n### Zij\n\nTekst."),
    lesson("Tekst.").with(["1.md": "⟦missing-key¦⟧\n---\nsoort: les\n---\n# A\n\nTekst.\n"]),
    lesson("Klik [a](⟦unknown-file¦2.md⟧) en [b](⟦unknown-file¦2.md⟧)."),
    walk("## Begin\n\nTekst.\n\n- [é ga](⟦unknown-scene¦#slto⟧)\n- [Ga](#slot)"),
    lesson("[a](bronnen.md#boek) [b](⟦unknown-entry¦bronnen.md#boekje⟧)"),
    lesson("[a](⟦unknown-entry¦1.md#ergens⟧)"),
    lesson("[a](⟦unknown-entry¦2.md#ergens⟧)").with([
      "2.md": "---\nsoort: les\n---\n# Twee\n\nTekst.\n",
      "cursus.md": MarkedCourse.plain() + "- [Twee](2.md)\n",
    ]),
  ]

  static let chips: [[String: String]] = [
    walk("# Plein\n\n`⟦unknown-chip¦plk⟧`\n\nTekst."),
    walk("# Plein\n\nTekst.\n\n## Bank\n\n`⟦unknown-chip¦plek⟧`\n\nTekst."),
    walk("## Begin\n\n`⟦unknown-chip¦einde: goed⟧`\n\nTekst."),
    test("`trek 1` `⟦pretest-pool¦voortoets: per doel 2⟧`").course(goals),
    test("`⟦misspelled-chip¦slagen bij 70%⟧`"),
    test("`⟦misspelled-chip¦eerste antwoord telt⟧`"),
    walk("## Begin\n\n`⟦misspelled-chip¦als: vertrouwen > 1⟧` Tekst."),
    ask("Vraag: A\n\n`deels` `⟦conflicting-chips¦plus-min⟧`\n\n- [x] Ja\n  > Goed.\n- [ ] Nee\n  > Fout."),
    ask("Vraag: A\n\n`⟦conflicting-chips¦plus-min⟧`" + options),
    ask("Vraag: A\n\n`1 punt` `⟦conflicting-chips¦2 punten⟧`" + options),
    ask("Vraag: A\n\n`⟦conflicting-chips¦exact⟧`" + options),
    walk("# Plein\n\n`plek`\n\n⟦stray-chip¦`doel: a`⟧\n\nTekst."),
    lesson("Zomaar ⟦stray-chip¦`doe vertrouwen +1`⟧ hier."),
    lesson("Een ⟦unclosed-backtick¦`⟧als vertrouwen\n\nEen \\` mag."),
    walk("## Begin\n\n`als vertrouwen ⟦condition-syntax¦=>⟧ 2` Tekst.").course(trust),
    walk("## Begin\n\n`als bezoeken ⟦condition-syntax¦=>⟧ 2` Tekst."),
    walk("## Begin\n\n`als bezoeken slot ⟦condition-syntax¦=<⟧ 2` Tekst."),
    walk("## Begin\n\n`⟦condition-syntax¦als⟧` Tekst."),
    walk("## Begin\n\n`als ⟦condition-syntax¦vertrouwen⟧` Tekst.").course(trust),
    walk("## Begin\n\n`als sleutel ⟦condition-syntax¦vertrouwen⟧ > 2` Tekst.").course(trust),
    walk("## Begin\n\n`als ⟦condition-syntax¦sleutel⟧ ja` Tekst.").course(trust),
    walk("## Begin\n\n`als ⟦condition-syntax¦sleutel⟧ = nee` Tekst.").course(trust),
    walk("## Begin\n\n`als ⟦condition-syntax¦(⟧sleutel` Tekst.").course(trust),
    walk("## Begin\n\n`als vertrouwen ⟦condition-syntax¦>⟧ -9223372036854775808` Tekst.").course(trust),
    walk("## Begin\n\n- [Ga](#slot) `⟦effect-syntax¦doe vertrouwen = 3⟧`").course(trust),
    walk("## Begin\n\n- [Ga](#slot) `⟦effect-syntax¦doe vertrouwen +99999999999999999999⟧`").course(trust),
    walk("## Begin\n\n- [Ga](#slot) `doe ⟦unknown-name¦vertrouwn⟧ +1`").course(trust),
    walk("## Begin\n\n`als ⟦unknown-name¦vertrouwn⟧ > 2` Tekst.").course(trust),
    walk("## Begin\n\n`wie: ⟦unknown-name¦fatima⟧`\n\nTekst."),
    walk("## Begin\n\n- [Ga](#slot) `noteer ⟦unknown-name¦bord⟧`"),
    walk("## Begin\n\n`als goed ⟦unknown-name¦vraag-a⟧` Tekst."),
    walk("## Begin\n\n`als rol ⟦unknown-name¦senior⟧` Tekst."),
    walk("## Begin\n\n`als gekozen ⟦unknown-name¦vlieg⟧` Tekst."),
    ask("Vraag: A\n\n`doel: ⟦unknown-name¦kijkn⟧`" + options).course(goals).with([:]),
    walk(
      "## Begin\n\n`als gekozen ⟦ambiguous-name¦ga⟧` Tekst.\n\n- [Ga](#twee)\n\n## Twee\n\nTekst.\n\n- [Ga](#slot)"
    ),
    walk("⟦ambiguous-name¦## Einde⟧\n\nTekst."),
    walk("## Begin\n\nTekst.\n\n`⟦else-without-if¦anders⟧` Tekst."),
  ]

  /// Backticks without a partner, and marks in code, which are no mistakes.
  static let backticks: [[String: String]] = [
    lesson("⟦unclosed-backtick¦`⟧als vertrouwen is er."),
    lesson("Een\n⟦unclosed-backtick¦`⟧als vertrouwen."),
    lesson("> ⟦unclosed-backtick¦``⟧als `vertrouwen`.".replacing("``⟧", with: "`⟧`")),
    walk("## Begin\n\n⟦unclosed-backtick¦`⟧als bezoeken > 1 Fatima zit er.\n\n`anders` Zij is er niet."),
    walk("## Begin\n\nTekst.\n\n- [Loop](#slot) ⟦unclosed-backtick¦`⟧eenmalig"),
    lesson("Schrijf `](` en `**` of `` ` `` en [x] zo."),
    lesson("Zie [a](https://x.nl \"een\ntitel\") en ] en `](` of `**` en \\` en `` ` ``."),
    lesson("Zo [x] met \\`](` hier ⟦stray-emphasis¦**⟧ en `**`.").with(
      lesson("Zo [x] met `](` hier ⟦stray-emphasis¦**⟧ en `**`.")),
  ]

  static let walks: [[String: String]] = [
    ["1.md": "⟦no-scenes¦---⟧\nsoort: wandeling\n---\n# Titel\n"],
    ["1.md": "⟦no-scenes¦---⟧\nsoort: les\n---\n# Titel\n"],
    ["1.md": "---\nsoort: wandeling\n---\n" + ending + "\n⟦no-way-on¦## Daarna⟧\n\nTekst.\n"],
    [
      "1.md":
        "---\nsoort: wandeling\n---\n⟦no-ending¦## Begin⟧\n\n- [Ga](#twee)\n\n## Twee\n\n- [Terug](#begin)\n"
    ],
    walk("## Begin\n\nTekst.\n\n- [Ga](#slot)\n\nTekst.\n\n⟦second-choice-list¦- [Loop](#slot)⟧\n  Anders."),
    walk("## Begin\n\nTekst.\n\n- [Ga](#slot)\n⟦duplicate-choice¦- [Ga!](#begin)⟧"),
    walk("## Begin\n\nTekst.\n\n- [Ga](#slot)\n⟦fake-choice¦- [Loop](#slot)⟧\n- [Ren](#slot)\n  Snel."),
    walk("## Begin\n\nTekst.\n\n- [Ga](#slot)\n\n-[Loop](⟦scene-link-in-text¦#slot⟧)"),
    walk("## Begin\n\nTekst.\n\n- [Ga](#slot)\n  Zo.\n  [Loop](⟦scene-link-in-text¦#slot⟧)"),
    walk("## Begin\n\n⟦accidental-list¦•⟧ [Loop](#slot)"),
    lesson("⟦unclosed-block¦```⟧\nTekst."),
    lesson("⟦unclosed-block¦```⟧\nTekst.\n\n```markdown\nTekst.\n```"),
    lesson("Tekst.\n\n⟦unclosed-block¦<!-- Nog iets.⟧"),
    lesson("⟦merge-mark,accidental-list¦<<<<<<< HEAD⟧\nTekst.\n=======\nAnders.\n\n>>>>>>> werk"),
    lesson("De bron [is hier⟦broken-link¦] (⟧https://x.nl) te lezen, [of niet] (zie later)."),
    walk("## Begin\n\nTekst.\n\n- [Ga](#slot)\n⟦mixed-list¦- Kijk eens.⟧"),
    walk("## Begin\n\nTekst.\n\n- [Ga](#slot)⟦mixed-list¦ en meer⟧"),
    [
      "1.md":
        "---\nsoort: wandeling\n---\n⟦ending-without-source¦## Slot⟧\n\nA.\n\nB.\n\nC.\n\n- [Stop](#einde)\n"
    ],
    [
      "1.md":
        "---\nsoort: wandeling\n---\n⟦short-debrief¦## Slot⟧\n\nZie [het boek](bronnen.md#boek).\n\n- [Stop](#einde)\n"
    ],
    walk("## Begin\n\n- [⟦empty-link¦⟧](#slot)\n").with(
      walk("## Begin\n\n- ⟦empty-link¦[](#slot)⟧\n- [Ga](#slot)")),
  ]

  static let maps: [[String: String]] = [
    walk("# A\n\n`plek`\n\nTekst.\n\n⟦map-syntax,place-not-on-map¦⟧").with(
      walk("⟦place-not-on-map¦# A⟧\n\n`plek`\n\nTekst.\n\n⟦map-syntax¦```wijk⟧\nleeg\n```")),
    walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A] ⟦map-syntax¦[⟧B\n```"),
    walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n⟦map-syntax¦[⟧B─[A]\n```"),
    walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A]⟦map-loose-end¦─⟧ -x- +-\n```"),
    walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A]\n ⟦map-loose-end¦│⟧\n  │\n```"),
    walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A] ⟦map-unknown-place¦[Bé]⟧\n```"),
    walk(
      "# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A]⟦map-edge-without-link¦─⟧─[B]\n```\n\n- [A](#a)\n- [B](#b)\n\n# B\n\n`plek`\n\nTekst."
    ),
    walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A]  [B]\n```\n\n- [A](#a)\n\n⟦link-without-map-edge¦⟧").with(
      walk(
        "# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A]  [B]\n```\n\nNu.\n\n# B\n\n`plek`\n\nTekst.\n\n⟦link-without-map-edge¦- [Naar A](#a)⟧\n- [Ga](#slot)"
      )),
    walk("# A\n\n`plek`\n\nTekst.\n\n```wijk\n[A]\n```\n\n⟦place-not-on-map¦# B⟧\n\n`plek`\n\nTekst."),
  ]

  static let questions: [[String: String]] = [
    lesson("Tekst.\n\n⟦no-options¦### Vraag: A⟧\n\nTekst."),
    lesson("Tekst.\n\n⟦no-right-option¦### Vraag: A⟧\n\n- ( ) Ja\n  > A.\n- ( ) Nee\n  > B."),
    lesson("Tekst.\n\n⟦no-right-option¦### Getal: A⟧\n\n- `= 20` `0%`"),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n⟦several-right-options¦- (x) Nee⟧\n  > B."),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n⟦duplicate-option¦- ( ) ja!⟧\n  > B."),
    ask("Koppel: A\n\n- a → b\n⟦duplicate-option¦- c -> b⟧\n- → d"),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n⟦option-without-feedback¦- ( ) Nee⟧"),
    ask("Vraag: A\n\n- (x) Ja\n ⟦split-question¦> A.⟧\n- ( ) Nee\n  > B."),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n\n⟦split-question¦* ( ) Nee⟧\n  > B."),
    ask("Vraag: A\n\n- (x) Ja `⟦option-share¦25%⟧`\n  > A.\n- ( ) Nee `⟦option-share¦-5%⟧`\n  > B."),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n- ( ) Nee\n  > B.\n⟦question-syntax¦- Misschien⟧"),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n- ( ) Nee\n  > B.\n⟦question-syntax¦- [ ] Wie weet⟧\n  > C."),
    ask("Vraag: A" + options + "\n\n⟦question-syntax¦Nog iets.⟧"),
    ask("Vraag: A" + options + "\n\n> ⟦question-syntax¦hint: kijk.⟧"),
    ask("Vraag: A\n\n`⟦question-syntax¦0 punten⟧`" + options),
    ask("Vraag: A\n\n`⟦question-syntax¦kies-2⟧`\n\n- [x] Ja\n  > Goed.\n- [ ] Nee\n  > Fout."),
    ask("Reflectie: A\n\n`⟦question-syntax¦schaal veel⟧`"),
    lesson("Tekst.\n\n⟦question-syntax¦### vraag: A⟧" + options),
    ask("Vraag: A" + options + "\n\n⟦heading-without-space¦##Verder⟧\n\nTekst.\n\n- een\n- twee"),
    lesson("Tekst.\n\n⟦question-syntax¦### Vraag wat⟧" + options),
    lesson("Tekst.\n\n⟦question-syntax¦### Wat nu?⟧" + options),
    lesson("Tekst.\n\n⟦question-syntax¦### Kopel: wat⟧\n\n- a → b\n- c → d"),
    lesson("Tekst.\n\n⟦question-syntax¦### Getla: wat⟧\n\n- ⟦stray-chip¦`= 3`⟧"),
    lesson("Tekst.\n\n### Vraag wat\n\n- melk\n- brood\n\n### Doen\n\n- [ ] Koop melk."),
    ask("Vraag: A\n\n- (x) Ja\n      ⟦split-question¦> A.⟧\n- ( ) Nee\n  > B."),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n⟦question-syntax¦( ) Nee⟧\n- ( ) Wie weet\n  > C."),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n⟦question-syntax¦– ( ) Nee⟧\n- ( ) Wie weet\n  > C."),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n- ( ) Nee\n  > B.\n\n> ⟦question-syntax¦Tip: kijk goed.⟧"),
    ask("Vraag: A\n\n- (x) Ja\n  > A.\n- ( ) Nee\n  > B.\n\n> ⟦question-syntax¦Hint; kijk goed.⟧"),
    ask("Getal: A\n\n- `⟦ambiguous-number¦= 1.000⟧`"),
    ask("Getal: A\n\n- ⟦question-syntax¦`= veel`⟧").with(ask("Getal: A\n\n- `⟦question-syntax¦= veel⟧`")),
    lesson("Tekst.\n\n⟦gap-syntax¦### Vul in: A⟧\n\nTekst."),
    ask("Vul in: A\n\nKies `⟦gap-syntax¦kies: a / b⟧` nu."),
    lesson("Tekst.\n\n⟦too-few-items¦### Volgorde: A⟧\n\n1. Een"),
    lesson("Tekst.\n\n⟦too-few-items¦### Koppel: A⟧\n\n- a → b"),
    ask("Reflectie: A\n\n`⟦scale-order¦schaal 5..1: a - b⟧`"),
  ]

  static let broken = "```markdown\n---\nsoort: les\n---\n##A\n\nTekst.\n```\n\n"
  static let mended = "```markdown hersteld\n---\nsoort: les\n---\n## A\n\nTekst.\n```\n\n"

  static let repairs: [[String: String]] = [
    lesson("Tekst.\n\n⟦repair-without-block,repair-without-block¦### Herstel: A⟧\n\nTekst."),
    lesson("Tekst.\n\n⟦repair-without-block¦### Herstel: A⟧\n\n\(broken)"),
    lesson("Tekst.\n\n⟦repair-without-block¦### Herstel: A⟧\n\n\(mended)"),
    lesson("Tekst.\n\n⟦repair-without-block¦### Herstel: A⟧\n\n```\n\n```\n\n\(mended)"),
    ask("Herstel: A\n\n\(broken)⟦repair-extra-block¦```markdown⟧\nx\n```\n\n\(mended)"),
    ask("Herstel: A\n\n\(broken)\(mended)⟦repair-extra-block¦~~~ hersteld⟧\nx\n~~~"),
    ask("Herstel: A\n\n\(broken)⟦wrong-language-word¦\(mended.prefix(11)) repaired⟧\(mended.dropFirst(20))"),
    ask("Herstel: A\n\n⟦repair-too-long¦```⟧\n\(String(repeating: "a\n", count: 61))```\n\n\(mended)"),
    ask("Herstel: A\n\n\(broken)⟦repair-too-long¦``` hersteld⟧\n\(String(repeating: "é", count: 2001))\n```"),
    ask("Herstel: A\n\n`⟦conflicting-chips¦zekerheid⟧`\n\n\(broken)\(mended)"),
    test("`schud`", "⟦repair-in-test¦## Herstel: A⟧\n\n\(broken)\(mended)"),
    lesson("Tekst.\n\n⟦question-syntax¦### herstel: A⟧\n\n\(broken)\(mended)"),
  ]

  static let tests: [[String: String]] = [
    ["1.md": "---\nsoort: toets\n---\n⟦empty-test¦# Toets⟧\n\nTekst.\n"],
    test("`⟦draw-too-large¦trek 3⟧`"),
    test("`⟦draw-too-large¦trek 1 uit 12⟧`"),
    test("`⟦draw-mismatch¦per doel 1⟧`").course(goals),
    test("`trek 1` `⟦draw-mismatch¦per doel 1⟧`"),
    test("`trek 1` `⟦pretest-pool¦voortoets: per doel 1⟧`").course(goals),
    test("`⟦pretest-pool¦voortoets: per doel 1⟧`").course(goals),
    test("`trek 1` `⟦draw-mismatch¦voortoets: per doel 1⟧`"),
    test("`trek 1` `⟦pretest-pool¦voortoets: per doel 1⟧` `⟦second-pretest¦voortoets: per doel 1⟧`")
      .course(goals),
    lesson("Tekst.").course("certificaat:\n  ⟦pass-mark-unattainable¦slagen-bij⟧: 70%\n  uitgever: Wij\n"),
  ]

  static let prose: [[String: String]] = [
    ask("Vraag: A" + options + "\n\n> Hint: een\n⟦fused-quotes¦> Hint: twee⟧"),
    ask("Vraag: A\n\n- (x) Ja\n  > Goed.\n⟦lazy-line¦ook dit⟧\n- ( ) Nee\n  > Fout."),
    lesson("> Een citaat.\n⟦lazy-line¦en dit ook⟧"),
    lesson("> Uitleg: een\n⟦fused-quotes¦> Hint: twee⟧"),
    lesson("⟦stray-emphasis¦**⟧Fatima:**Kom binnen."),
    lesson("⟦accidental-list¦2026. Een mooi jaar.⟧"),
    lesson("In het jaar\n⟦accidental-list¦- dat telt⟧"),
    lesson("⟦accidental-list¦Dit wordt een kop⟧\n---\n\nTekst."),
    lesson("⟦accidental-list¦•⟧ geen lijst"),
    lesson("Dit is ⟦hidden-text¦<b>⟧vet⟦hidden-text¦</b>⟧. <!-- niet dit -->"),
    lesson("Tekst.\n\n⟦hidden-text¦![Een tuin](tuin.jpg)⟧"),
    lesson("Tekst.\n\n⟦hidden-text¦[a]:⟧ https://x.nl"),
    lesson("Tekst.").with(["n.md": "---\nsoort: notitieboek\n---\n⟦unused-entry¦## Signaal⟧\n\nTekst.\n"]),
  ]
  /// Mistakes from which others would follow: only the first is told.
  static let causes: [[String: String]] = [
    ["1.md": "---\nsoort: les\n---\n# Les\n\n⟦no-options¦## Vraag: A⟧\n\nTekst.\n"],
    ["1.md": "---\nsoort: toets\n---\n# Toets\n\n⟦no-options¦## Vraag: A⟧\n\nTekst.\n"],
    ["1.md": "---\nsoort: toets\n---\n# Toets\n\n⟦question-syntax¦## vraag: A⟧" + options + "\n"],
    test("`trek 2 uit 2`", "\n⟦no-options¦## Vraag: A⟧\n\nTekst.\n"),
    test("`per doel 1`", "\n⟦no-options¦## Vraag: A⟧\n\n`doel: kijken`\n\nTekst.\n").course(goals),
    ask("Vraag: A\n\n- (x) Ja\n⟦split-question¦> A.⟧\n- ( ) Nee\n⟦split-question¦> B.⟧"),
    ask("Vraag: A\n\n- ( ) Ja\n\n⟦split-question¦> A.⟧"),
    ask("Vraag: A\n\n- (x) Ja\n\n⟦split-question¦> A.⟧\n\nLosse tekst.\n\n- (x) Nee\n- ( ) Nee"),
    ask("Vraag: A\n\n- (x) Ja\n\n      ⟦split-question¦> A.⟧\n- ( ) Nee\n  > B."),
    ask("Volgorde: A\n\n1. Een\n\n⟦split-question¦> A.⟧"),
    walk("## Begin\n\n`als ⟦unknown-name¦moed⟧ > 2` Tekst.\n\n`anders` Meer."),
    walk("## Begin\n\n- `⟦condition-syntax¦als⟧` Tekst.\n- `anders` Meer."),
    walk("## Begin\n\n`⟦condition-syntax¦als⟧` Tekst.\n\nTekst.\n\n`⟦else-without-if¦anders⟧` Meer."),
    walk("## Begin\n\n`⟦misspelled-chip¦als: sleutel⟧` Tekst.\n\n`anders` Meer.").course(trust),
    walk("## Begin\n\n`als goed vraag-a` Tekst.\n\n⟦no-options¦### Vraag: A⟧\n\nTekst."),
    ["1.md": "---\nsoort: ⟦curly-quote¦“⟧les”\n---\n# Les\n\nTekst.\n"],
    ["1.md": "---\n⟦curly-quote¦“⟧soort”: les\n---\n# Les\n\nTekst.\n"],
    lesson("Tekst.").with([
      "cursus.md": "---\n⟦curly-quote¦“⟧titel”: A\ntaal: nl\nversie: 1\n---\n- [Een](1.md)\n"
    ]),
    lesson("Tekst.").with([
      "cursus.md":
        "---\ntitel: ⟦curly-quote¦“⟧A: b”\ntaal: ⟦curly-quote¦“⟧nl”\nversie: 1\n---\n- [Een](1.md)\n"
    ]),
    lesson("Tekst.").course("certificaat:\n  slagen-bij: ⟦curly-quote¦“⟧70%”\n  uitgever: Wij\n"),
    lesson("Tekst.").course("certificaat: {slagen-bij: ⟦curly-quote¦“⟧70%”, uitgever: Wij}\n"),
    lesson("Tekst.").course("leerdoelen:\n  ⟦curly-quote¦“⟧a”: Je kijkt.\n"),
  ]

  static let trials: [[String: String]] = [
    lesson("Tekst.").with(["proef/a.md": "Uitleg.\n\n⟦trial-syntax¦# Proef⟧\n\n`verwacht einde slot`\n"]),
    lesson("Tekst.").with(["proef/a.md": "⟦trial-syntax¦# Proef⟧\n\n1. Links\n"]),
    [
      "1.md":
        "---\nsoort: wandeling\n---\n# Slot\n\nA. [Boek](bronnen.md#boek)\n\nB.\n\nC.\n\n- [Stop](#einde)\n",
      "proef/a.md": "# Proef\n\n`⟦trial-syntax¦verwacht slot⟧`\n\n1. Stop `⟦unknown-chip¦hoop op slot⟧`\n",
    ],
  ]
}
