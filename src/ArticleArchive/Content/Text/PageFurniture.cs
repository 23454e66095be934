using System.Buffers;

namespace ArticleArchive.Content.Text;

/// <summary>Finds the lines that a news page left behind in a plain text: <c>Updated</c>, <c>Advertisement</c>.</summary>
internal sealed class PageFurniture(IEnumerable<string> lines)
{
    private static readonly SearchValues<char> EndsOfSentence = SearchValues.Create(".!?:…\"'”’»)");

    private readonly HashSet<string> _lines = new(lines.Select(Folded), StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of a text that are page furniture: listed lines that stand alone, and do not end a sentence broken over lines.</summary>
    public IReadOnlyList<FurnitureLine> Find(string text)
    {
        var found = new List<FurnitureLine>();
        var (freshStart, headlineSeen) = (true, false);
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            var line = lines.Line.Trim();
            if (freshStart && IsListed(line) && (char.IsUpper(line[0]) || IsFollowedByBlank(lines)))
            {
                found.Add(new FurnitureLine(lines.Number, lines.Line.ToString()));
                continue;
            }
            freshStart = line.IsEmpty || !headlineSeen || EndsOfSentence.Contains(line[^1]);
            headlineSeen |= !line.IsEmpty;
        }
        return found;
    }

    // LineReader is a struct: looking ahead in the copy does not move the original.
    private static bool IsFollowedByBlank(LineReader lines) => !lines.MoveNext() || lines.Line.IsWhiteSpace();

    private bool IsListed(ReadOnlySpan<char> line) => !line.IsEmpty && line.Length < 200 && _lines.Contains(Folded(line.ToString()));

    private static string Folded(string line) => OneLine.Collapse(line).TrimEnd('.', ':').TrimEnd();
}
