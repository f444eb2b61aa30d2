/// One course in the words of both languages; only the machine's words differ.
enum Twins {
  static let dutch = [
    "cursus.md": """
    ---
    titel: T
    taal: nl
    versie: 1
    duur: 30 minuten
    voor: all
    leerdoelen: {see: See.}
    variabelen:
      trust: {van: 0, tot: 3, begin: 1, naam: n}
      key: {begin: ja, naam: k}
    certificaat:
      slagen-bij: 70% met gokcorrectie
      punten: 2
      minimum: 10 minuten
      register: R
      accreditatie: {id: a, van: 2026-01-01, tot: 2027-01-01}
      uitgever: U
    gevoelig: []
    ---
    # T

    - [W](w.md)
    - [L](l.md)
    - [X](x.md)
    """,
    "s.md":
      "---\nsoort: bronnen\n---\n# S\n\n## Book\n\n`gezien: 2026-01-01` `geldig tot: 2027-01-01`\n\nX.\n",
    "n.md": "---\nsoort: notitieboek\n---\n# N\n\n## Sign\n\nX.\n",
    "w.md": """
    ---
    soort: wandeling
    ---
    # Square

    `plek` `doel: see`

    `als trust > 1 en niet genoteerd sign of key` X.

    `anders` Y.

    - [Sit](#end-of-it) `eenmalig` `doe trust +1` `doe key nee` `noteer sign` `rol: senior`
    - [Go](#verder) `als bezoeken > 1 en gekozen sit en rol senior en goed vraag-a`

    Z.

    - [Side](#side) `zijpad` `wis sign`
    - [See](n.md#sign) `zijpad`

    ## Side

    X.

    - [Back](#terug)

    ## End of it

    `einde: fine`

    A.

    B. [s](s.md#book)

    C.

    - [Stop](#einde)
    """,
    "l.md":
      "---\nsoort: les\ntitel: L\n---\n# L\n\n`doel: see`\n\nX.\n\n### Reflectie: B\n\n`open`\n\nX.\n\n### Getal: C\n\n- `= 2`\n\n### Koppel: D\n\n- a → b\n- c → d\n\n### Volgorde: E\n\n1. a\n2. b\n\n### Vul in: F\n\nX `kies: a / (b)` Y.\n",
    "x.md": """
    ---
    soort: toets
    ---
    # X

    `trek 1 uit 1` `schud` `slagen-bij: 70%` `pogingen: 2` `feedback: achteraf` `eerste-antwoord-telt`

    ## Vraag: A

    `1 punt` `hoogstens 2 pogingen` `hint kost 10%` `zekerheid` `alles-of-niets`

    - [x] Yes `vast`
      > Y.
    - [ ] No
      > N.

    > Hint: H.

    > Uitleg: E.

    > Gemist: M.
    """,
  ]

  /// The Dutch words and the English ones, longer ones first.
  static let words = [
    ("met gokcorrectie", "with guess correction"), ("geldig tot", "valid until"),
    ("eerste-antwoord-telt", "first-answer-counts"),
    ("alles-of-niets", "all-or-nothing"), ("hoogstens 2 pogingen", "at most 2 attempts"),
    ("hint kost", "hint costs"),
    ("trek 1 uit 1", "draw 1 of 1"), ("pogingen", "attempts"), ("achteraf", "afterwards"),
    ("zekerheid", "certainty"),
    ("titel:", "title:"), ("taal: nl", "language: en"), ("versie:", "version:"), ("duur:", "duration:"),
    ("minuten", "minutes"),
    ("voor:", "for:"), ("leerdoelen:", "goals:"), ("variabelen:", "variables:"), ("van:", "from:"),
    ("tot:", "to:"),
    ("begin:", "start:"), ("naam:", "name:"), ("certificaat:", "certificate:"), ("slagen-bij:", "pass-at:"),
    ("punten:", "points:"), ("accreditatie:", "accreditation:"), ("uitgever:", "issuer:"),
    ("gevoelig:", "sensitive:"),
    ("soort: bronnen", "kind: sources"), ("soort: notitieboek", "kind: notebook"),
    ("soort: wandeling", "kind: walk"),
    ("soort: les", "kind: lesson"), ("soort: toets", "kind: test"), ("gezien:", "seen:"),
    ("`plek`", "`place`"),
    ("`doel:", "`goal:"), ("`als ", "`if "), ("`anders`", "`else`"), (" en ", " and "),
    (" of key", " or key"),
    ("niet ", "not "), ("genoteerd", "noted"), ("`eenmalig`", "`once`"), ("`doe ", "`do "),
    ("key nee", "key no"),
    ("start: ja", "start: yes"), ("`noteer ", "`note "), ("`rol:", "`role:"), ("rol senior", "role senior"),
    ("#verder", "#on"), ("bezoeken", "visits"),
    ("gekozen", "chosen"), ("goed vraag-a", "right question-a"), ("`zijpad`", "`detour`"),
    ("`wis ", "`erase "),
    ("#terug", "#back"), ("`einde:", "`end:"), ("#einde", "#end"), ("Reflectie:", "Reflection:"),
    ("Getal:", "Number:"),
    ("Koppel:", "Match:"), ("Volgorde:", "Order:"), ("Vul in:", "Fill in:"), ("`kies:", "`pick:"),
    ("`schud`", "`shuffle`"),
    ("Vraag:", "Question:"), ("1 punt`", "1 point`"), ("`vast`", "`fixed`"), ("Uitleg:", "Explanation:"),
    ("Gemist:", "Missed:"),
  ]

  /// The same course in English, the ids of its questions apart.
  static var english: [String: String] {
    var files: [String: String] = [:]
    for (name, text) in dutch {
      files[name == "cursus.md" ? "course.md" : name] = words.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
    return files
  }
}
