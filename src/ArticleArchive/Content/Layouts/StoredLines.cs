using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Layouts;

/// <summary>Reads the lines of a plain text.</summary>
internal static class StoredLines
{
    private const int Tab = 8;

    /// <summary>The lines that contain words, in order.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="leftOut">The numbers of the lines to leave out, from 1.</param>
    public static IReadOnlyList<StoredLine> Split(string text, IReadOnlySet<int> leftOut)
    {
        var found = new List<StoredLine>();
        var gap = 0;
        var isFramed = HtmlFrame.Holds(text);
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            var words = lines.Line.Trim();
            if (words.IsEmpty || leftOut.Contains(lines.Number))
            {
                gap++;
                continue;
            }

            var title = isFramed ? HtmlFrame.TitleIn(words) : null;
            found.Add(new StoredLine(lines.Number, PlainEntities.Decode(title is { Length: > 0 } ? title : words.ToString()), IndentOf(lines.Line), gap));
            gap = 0;
        }

        return found;
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var columns = 0;
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c))
                break;
            columns += c switch { '\t' => Tab, '\u3000' => 2, '\f' or '\v' => 0, _ => 1 };
        }

        return columns;
    }
}
