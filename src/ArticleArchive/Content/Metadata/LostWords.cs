using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Finds words that YAML silently takes for a comment: <c>title: Unit #5 holds</c> becomes the title "Unit".</summary>
internal static class LostWords
{
    private static readonly HashSet<string> KeysOfWords =
        [.. new[] { "title", "byline", "summary", "source", "dateline", "rights" }.SelectMany(MetadataKeys.NamesOf)];

    /// <summary>Reports every metadata line that loses words in this way.</summary>
    public static void Report(string yaml, int linesBefore, ProblemLog problems)
    {
        var lines = new LineReader(yaml);
        while (lines.MoveNext())
        {
            if (HeaderLines.KeyOf(lines.Line) is not { } key || !KeysOfWords.Contains(MetadataKeys.Fold(key)))
                continue;

            var start = lines.Line.IndexOf(':') + 1;
            var value = lines.Line[start..].TrimStart();
            var mark = value.IndexOf(" #", StringComparison.Ordinal);
            if (mark > 0 && value[0] is not ('"' or '\'' or '[' or '{' or '|' or '>' or '#'))
            {
                problems.Warning(
                    new Place(lines.Number + linesBefore, lines.Line.Length - value.Length + mark + 2),
                    $"The words \"{value[(mark + 1)..].TrimEnd()}\" are a comment in YAML, so they are not read.",
                    "Put the value in double quotation marks.");
            }
        }
    }
}
