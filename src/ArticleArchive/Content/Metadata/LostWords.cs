using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Finds words that YAML takes for a comment without a mistake in it: <c>title: Unit #5 holds</c> is the title "Unit".</summary>
internal static class LostWords
{
    private static readonly HashSet<string> KeysOfWords =
        [.. new[] { "title", "byline", "summary", "source", "dateline", "rights" }.SelectMany(MetadataKeys.NamesOf)];

    /// <summary>Tells of each line of metadata that loses words so.</summary>
    public static void Tell(string yaml, int linesBefore, ProblemLog problems)
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
                    $"The words \"{value[(mark + 1)..].TrimEnd()}\" are a comment in YAML; they are not read.",
                    "Put the value between double quotation marks.");
            }
        }
    }
}
