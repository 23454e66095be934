using ArticleArchive.Articles;

namespace ArticleArchive.Content.Text;

/// <summary>A plain-text file parted into headline and paragraphs. Nothing in it is markup.</summary>
/// <param name="Headline">The first line that is neither blank nor page furniture; null when there is none.</param>
/// <param name="Paragraphs">What follows it; lines of one paragraph are apart by line breaks.</param>
internal sealed record PlainTextBody(string? Headline, IReadOnlyList<string> Paragraphs)
{
    private const int LongerThanAnyBrokenLine = 200;

    /// <summary>Reads a text, without the lines that are page furniture.</summary>
    public static PlainTextBody Read(string text, IReadOnlyList<FurnitureLine> furniture)
    {
        var leftOut = furniture.Select(line => line.Line).ToHashSet();
        var (headline, paragraphs, paragraph) = ((string?)null, new List<string>(), new List<string>());
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            var line = leftOut.Contains(lines.Number) ? "" : lines.Line.Trim().ToString();
            if (line.Length == 0)
                EndParagraph(paragraph, paragraphs);
            else if (headline is null)
                headline = line;
            else
                paragraph.Add(line);
        }
        EndParagraph(paragraph, paragraphs);
        return new PlainTextBody(headline, paragraphs);
    }

    /// <summary>
    /// The line, from 1, of the second of two long lines that no blank line parts: each is likely a paragraph of its own. Null when there are none.
    /// </summary>
    public static int? LineRunOn(string text)
    {
        var lines = new LineReader(text);
        var before = 0;
        while (lines.MoveNext())
        {
            var length = lines.Line.Trim().Length;
            if (Math.Min(before, length) >= LongerThanAnyBrokenLine)
                return lines.Number;
            before = length;
        }
        return null;
    }

    private static void EndParagraph(List<string> paragraph, List<string> paragraphs)
    {
        if (paragraph.Count > 0)
            paragraphs.Add(string.Join('\n', paragraph));
        paragraph.Clear();
    }
}
