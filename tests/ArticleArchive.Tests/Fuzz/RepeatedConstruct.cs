using System.Globalization;
using System.Text;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>A construct repeated many times in a stored file: one that was once read in quadratic time, or might be.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Head">What stands before it in the file.</param>
/// <param name="Piece">One of it; <c>{n}</c> is its number.</param>
internal sealed partial record RepeatedConstruct(string Name, string Head, string Piece)
{
    private const string Number = "{n}";

    private const string MarkdownHead = "---\ntitle: T\n---\n";

    private static readonly (string Name, string Piece)[] InPlainText =
    [
        ("lines", "Some words\n"),
        ("paragraphs", "Some words of a paragraph.\n\n"),
        ("sentences of one line", "Some words stand here. "),
        ("words of one line", "word "),
        ("letters of one word", "w"),
        ("capitals", "WORD "),
        ("Capitalised words", "Word "),
        ("initials", "A. "),
        ("blank lines", "\n"),
        ("lines of blanks", "  \n"),
        ("blanks", " "),
        ("indented lines", "   Some words\nof a line\n"),
        ("indented and other lines", "  Word.\nword\n"),
        ("times", "(00:00) "),
        ("deep lines", "                    a\n"),
        ("wide gaps", "Some words.          "),
        ("wide gaps in capitals", "A          "),
        ("wrapped lines", "The river rose over its banks before the morning came and min-\nister after minister said so.\n"),
        ("hyphens at ends of lines", "a-\n"),
        ("bylines", "By Jo Reed\n"),
        ("dates", "Jan. 29, 2016\n"),
        ("datelines", "LARNAVIA, Jan 29 (AP) - Words.\n\n"),
        ("slug lines", "BC-BRIDGE-URGENT\n"),
        ("furniture", "Updated\n"),
        ("furniture apart", "Share this article:\n\n"),
        ("end marks", "###\n"),
        ("ends", "-ENDS-\n\n"),
        ("agency ends", "REUTER\n"),
        ("notes to editors", "Notes to editors\n\n"),
        ("dashes", "-"),
        ("stops", "."),
        ("dots", "... "),
        ("commas", ","),
        ("digits", "1"),
        ("numbers", "1,000 "),
        ("sums", "$1.5 million "),
        ("questions and answers", "Q: a\nA: b\n\n"),
        ("labels in capitals", "COL. BROWN: Yes, and no.\n\n"),
        ("labels of many speakers", "JO REED{n}: Yes, and no.\n\n"),
        ("labels with times", "Jo Reed (00:12)\nYes.\n\n"),
        ("opening quotation marks", "\u201c"),
        ("closing quotation marks", "\u201d"),
        ("straight quotation marks", "\""),
        ("apostrophes", "'"),
        ("quotation marks before words", "\u201ca "),
        ("quotation marks in quotation marks", "\u201ca \u2018b "),
        ("quotations", "\u201cWe hold the bridge,\u201d said Jo Reed. "),
        ("quotations of many speakers", "\u201cWe hold the bridge,\u201d said Jo Reed{n}.\n\n"),
        ("quotations of nobody", "\u201cWe hold the bridge.\u201d\n\n"),
        ("quotations by a pronoun", "\u201cWe hold the bridge,\u201d he said. "),
        ("quotations that go on", "\u201cWe hold the bridge.\n\n"),
        ("quotations in parts", "\u201cWe hold,\u201d said Jo Reed, \u201cthe bridge.\u201d "),
        ("verbs of speech", "said "),
        ("speakers and verbs", "he said she said "),
        ("reported speech", "Jo Reed said that the bridge was held. "),
        ("reported speech in itself", "Jo Reed said that "),
        ("reported speech of many", "Mr. Reed{n} said the bridge was held.\n\n"),
        ("channels", "told reporters in a statement on Friday "),
        ("people", "Col. Ana Reed{n} "),
        ("people of one name", "General Reed, a senator, "),
        ("ranks", "Colonel "),
        ("titles", "the chairman of "),
        ("titles of one sentence", "Mr. "),
        ("people and", "Ana Reed and "),
        ("appositions", "Ana Reed, the minister, "),
        ("brackets", "(a "),
        ("square brackets", "[a] "),
        ("relative clauses", "who said who "),
        ("conjunctions", "and but or "),
        ("possessives", "Reed's "),
        ("names in marks", "Jo \u201cthe fist\u201d Reed "),
        ("soft hyphens", "a\u00ad"),
        ("combining marks", "\u0301"),
        ("marks on letters", "e\u0301"),
        ("joiners", "\u200d"),
        ("pictograms", "\U0001F468\u200d"),
        ("turned letters", "\u202ea"),
        ("Hebrew", "\u05d0\u05d1 "),
        ("Arabic", "\u0627\u0644\u0640"),
        ("Chinese", "\u6cb3"),
        ("replacement characters", "\ufffd"),
        ("line separators", "a\u2028"),
        ("form feeds", "a\f"),
        ("vertical tabs", "a\v\n"),
        ("byte-order marks", "\ufeff"),
        ("control characters", "\u001b[31m"),
    ];

    private static readonly (string Name, string Head, string Piece)[] InMetadata =
    [
        ("keys", "---\n", "k{n}: v\n"),
        ("titles", "---\n", "title: a\n"),
        ("topics", "---\ntopics:\n", "  - t{n}\n"),
        ("topics with commas", "---\ntopics: ", "t{n}, "),
        ("speakers", "---\nspeakers:\n", "  - name: Jo Reed{n}\n"),
        ("speakers of one name", "---\nspeakers:\n", "  - { name: Jo Reed, role: r{n} }\n"),
        ("aliases of a speaker", "---\nspeakers:\n  - name: Jo Reed\n    aliases:\n", "      - Jo{n}\n"),
        ("aliases", "---\naliases:\n", "  - was-{n}\n"),
        ("bylines", "---\nbyline: ", "Jo Reed{n}, "),
        ("maps in maps", "---\nk: ", "{a: "),
        ("lists in lists", "---\nk: ", "["),
        ("list items in list items", "---\nk:\n", "- "),
        ("anchors", "---\n", "k{n}: &a{n} v\n"),
        ("uses of an anchor", "---\nk: &a v\n", "k{n}: *a\n"),
        ("tags", "---\nk: ", "!a "),
        ("complex keys", "---\n", "? "),
        ("comments", "---\n", "# c\n"),
        ("lines of a text", "---\nsummary: |\n", "  words\n"),
        ("lines that go on", "---\nsummary: a\n", "  words\n"),
        ("words of a summary", "---\nsummary: ", "word "),
        ("quotation marks", "---\nsummary: ", "\""),
        ("escapes", "---\nsummary: \"", "\\u0041"),
        ("dates", "---\n", "date: 2016-01-29\n"),
        ("keys without marks", "Title: a\n", "Key{n}: b\n"),
        ("lines that go on without marks", "Title: a\nDate: 2016\nSummary: b\n", " words\n"),
        ("items without marks", "Title: a\nDate: 2016\nTopics:\n", "- a\n"),
        ("keys of an open header", "---\ntitle: a\n", "k{n}: v\n"),
        ("TOML keys", "+++\n", "k{n} = 1\n"),
        ("TOML tables", "+++\n", "[t{n}]\n"),
        ("TOML arrays of tables", "+++\n", "[[t]]\n"),
        ("TOML lists in lists", "+++\nk = ", "["),
        ("TOML points", "+++\n", "k."),
        ("TOML texts", "+++\n", "k = \"\"\"a\n"),
        ("JSON keys", "{", "\"k{n}\": 1,\n"),
        ("JSON lists in lists", "{\"k\":", "["),
        ("JSON items", "{\"k\":[", "1,"),
        ("JSON escapes", "{\"k\":\"", "\\u0041"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RepeatedConstruct> All { get; } =
    [
        .. InMarkdown.Select(construct => new RepeatedConstruct($"Markdown: {construct.Name}", MarkdownHead, construct.Piece)),
        .. InPlainText.Select(construct => new RepeatedConstruct($"plain text: {construct.Name}", "", construct.Piece)),
        .. InMetadata.Select(construct => new RepeatedConstruct($"metadata: {construct.Name}", construct.Head, construct.Piece)),
    ];

    /// <summary>The name of a file with it.</summary>
    public string FileName => Head.Length == 0 ? "a.txt" : "a.md";

    /// <summary>A file of about so many bytes.</summary>
    public string Write(int bytes)
    {
        var text = new StringBuilder(Head.Length == 0 ? "A headline\n\n" : Head);
        var length = Encoding.UTF8.GetByteCount(Piece);
        for (var n = 0; n * length < bytes; n++)
            text.Append(Piece.Replace(Number, n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.Append(Closing).ToString();
    }

    private string Closing => Head switch
    {
        MarkdownHead or "" => "\n",
        "{" => "\"k\": 1}\nWords.\n",
        ['{', .., '['] => $"1{(Piece == "[" ? "" : "]}")}\nWords.\n",
        ['{', ..] => "\"}\nWords.\n",
        ['+', ..] => "\n+++\nWords.\n",
        ['-', ..] => "\n---\nWords.\n",
        _ => "\n\nWords.\n",
    };

    public override string ToString() => Name;
}
