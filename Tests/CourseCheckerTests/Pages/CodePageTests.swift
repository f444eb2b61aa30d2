import CourseChecker
import SourceText
import Testing

@Suite("A page is read and printed")
struct CodePageTests {
  private static let text = """
    # some-code

    Eerste regel,
    tweede regel.

    In English.

    ## Fout

    ````markdown a.md
    ---
    ```wijk
    [A]
    ```
    ````

    ```markdown b.md
    ```

    ## Goed

    ```markdown a.md
    # A

    b
    ```

    """

  @Test("Title, languages and examples are read; a longer fence holds shorter ones")
  func parsing() {
    let page = CodePage(parsing: Self.text)
    #expect(
      page
        == CodePage(
          title: "some-code", explanation: Wording(nl: "Eerste regel, tweede regel.", en: "In English."),
          wrong: [.init(path: "a.md", text: "---\n```wijk\n[A]\n```\n"), .init(path: "b.md", text: "")],
          right: [.init(path: "a.md", text: "# A\n\nb\n")]))
  }

  @Test(
    "Any text is read", arguments: ["", "#", "```", "``` \n", "## Fout\n```a", "# a\n\n\n\n## Goed\n# b"])
  func anyText(text: String) { _ = CodePage(parsing: text).lines(in: .nl) }

  @Test("Examples are printed as they are, below the name of their file")
  func printing() {
    let lines = CodePage(parsing: Self.text).lines(in: .en)
    #expect(
      lines.map(\.text) == [
        "some-code", "", "In English.", "", "Wrong, a.md:", "", "    ---", "    ```wijk", "    [A]",
        "    ```", "", "Wrong, b.md:", "", "    (this file is gone)", "", "Right, a.md:", "", "    # A", "",
        "    b",
      ])
    #expect(lines.filter(\.isProse).map(\.text) == ["In English."])
    #expect(CodePage(parsing: Self.text).lines(in: .nl).map(\.text).contains("    (dit bestand is weg)"))
  }
}
