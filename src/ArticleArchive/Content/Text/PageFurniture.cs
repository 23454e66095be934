using System.Buffers;
using ArticleArchive.Articles;

namespace ArticleArchive.Content.Text;

/// <summary>Finds the lines of a plain text that a news page left behind: <c>Updated</c>, <c>Advertisement</c>.</summary>
internal sealed class PageFurniture(IEnumerable<string> lines)
{
    private static readonly SearchValues<char> EndsOfSentence = SearchValues.Create(".!?:…\"'”’»)");

    private readonly HashSet<string> _lines = new(lines.Select(Folded), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The lines of a text that are page furniture: a listed line that stands alone, and is not the end of a sentence that was broken over lines.
    /// </summary>
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

    // A copy of the walk: looking ahead leaves the walk where it is.
    private static bool IsFollowedByBlank(LineReader lines) => !lines.MoveNext() || lines.Line.IsWhiteSpace();

    private bool IsListed(ReadOnlySpan<char> line) => !line.IsEmpty && line.Length < 200 && _lines.Contains(Folded(line.ToString()));

    private static string Folded(string line) => OneLine.Of(line).TrimEnd('.', ':').TrimEnd();
}
