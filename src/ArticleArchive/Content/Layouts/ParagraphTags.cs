using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Layouts;

/// <summary>Cuts plain texts at paragraph tags, the only markup in many text collections: <c>the bridge. &lt;p> The army</c>.</summary>
internal static partial class ParagraphTags
{
    private const int MinTags = 2;

    /// <summary>Whether the tags of a text separate its paragraphs.</summary>
    public static bool Separate(string text, IReadOnlyList<StoredLine> lines) =>
        (text.Contains("<p", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase))
        && lines.Sum(line => Tag().Count(line.Text)) >= MinTags
        && lines.Any(line => !Tag().Replace(line.Text, "").AsSpan().IsWhiteSpace());

    /// <summary>The lines, cut at their tags, without them.</summary>
    public static IReadOnlyList<StoredLine> Cut(IReadOnlyList<StoredLine> lines)
    {
        var cut = new List<StoredLine>();
        var gap = 0;
        foreach (var line in lines)
        {
            gap = Math.Max(gap, line.Gap);
            foreach (var (part, i) in Tag().Split(line.Text).Select((part, i) => (part.Trim(), i)))
            {
                gap = i == 0 ? gap : Math.Max(1, gap);
                if (part.Length == 0)
                    continue;
                cut.Add(line with { Text = part, Gap = gap });
                gap = 0;
            }
        }

        return cut;
    }

    /// <summary>The tags, one entry for each line that has some.</summary>
    public static IEnumerable<FurnitureLine> Find(IReadOnlyList<StoredLine> lines) =>
        from line in lines
        let tags = Tag().Matches(line.Text).Select(tag => tag.Value).Distinct().ToList()
        where tags.Count > 0
        select new FurnitureLine(line.Number, string.Join(' ', tags));

    /// <summary>Whether the part of a line that was left out is only tags; the rest of that line is text.</summary>
    public static bool AreAll(FurnitureLine line) => Tag().IsMatch(line.Text) && Tag().Replace(line.Text, "").AsSpan().IsWhiteSpace();

    [GeneratedRegex(@"</?p(?:\s*/)?>|<br(?:\s*/)?>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
