using System.Text;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>Makes bad texts of good ones: pieces cut out, doubled, swapped and put in, as bytes or as characters.</summary>
internal static class Mangled
{
    private const int MaxEdits = 8;
    private const int MaxPieceLength = 60;

    /// <summary>What is put in: signs that mean something to a reader of YAML, Markdown, HTML, queries or histories, and characters that are seldom met.</summary>
    private static readonly string[] Pieces =
    [
        "---\n", "\n", "\r", "\n\n", ": ", "- ", "[", "]", "(", ")", "{", "}", "&a ", "*a", "<<: *a", "!!binary ", "|\n", ">", "> ", "# ", "`", "```\n", "*", "**", "_", "\\", "|", "|--|",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<style>*{x:y}</style>", "<!--", "-->", "]]>", "&lt;", "&#0;", "&colon;", "</p>", "\"", "'", "“", "”", "‘", "’", "«", "\" onclick=\"x",
        "[a](javascript:alert(1))", "[a](JaVa&#83;cript&colon;alert(1))", "[a](data:text/html,x)", "<javascript:x>", "[a]: javascript:x\n", "![a](vbscript:x)", "javascript:alert(1)", "http://[::1", "https://a.example/?q=\"><b>",
        "OR", "NOT", "NEAR/8", "by:", "in:quote", "year:", "-", "*", "he said", "said Ann Field", "...", "…", "[sic]", "(", "word ", "a", "0", "99999999999999999999", "-1",
        "hash ", "passage ", "words ", "revision ", "after ", "fate ", "time ", "note ", "\0", "\u0001", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\uFFFD", "\u202E", "\u2066", "\u200D", "\u200B", "\u00AD", "😀", "👩‍👩‍👧", "e\u0301\u0301\u0301\u0301\u0301",
        "\ud800", "\udc00", "ﷺ", "İ", "ß", "ŉ", "🇬🇧", "\U000E0001", "\U0010FFFF", "%00", "%", "%ff", "../", "..\\", "\t", "    ",
    ];

    /// <summary>A text with a few edits; half surrogate pairs among them, where <paramref name="halves"/> are wanted.</summary>
    public static string Text(Random random, string good, bool halves = false)
    {
        var text = new StringBuilder(good);
        for (var edit = random.Next(MaxEdits); edit >= 0; edit--)
            Edit(random, text);

        return halves ? text.ToString() : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The bytes of a text with a few edits, and now and then some that are no characters.</summary>
    public static byte[] Bytes(Random random, string good)
    {
        var bytes = Encoding.UTF8.GetBytes(Text(random, good));
        for (var wrong = random.Next(8) == 0 ? random.Next(1, 4) : 0; wrong > 0 && bytes.Length > 0; wrong--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

        return bytes;
    }

    /// <summary>A jumble of nothing but such pieces.</summary>
    public static string Jumble(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => random.GetItems(Pieces, 1)[0] + (random.Next(3) == 0 ? " " : "")));

    private static void Edit(Random random, StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(MaxPieceLength), text.Length - at);
        var piece = text.ToString(at, length);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), piece);
                break;
            case 2:
                text.Insert(at, string.Concat(Enumerable.Repeat(piece, random.Next(1, 20))));
                break;
            case 3:
                text.Length = at;
                break;
            default:
                text.Insert(at, string.Concat(Enumerable.Repeat(random.GetItems(Pieces, 1)[0], random.Next(8) == 0 ? random.Next(1, 200) : 1)));
                break;
        }
    }
}
