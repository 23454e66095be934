namespace ArticleArchive.Checking.Drafts;

/// <summary>Splits a plain text into paragraphs.</summary>
internal static class PlainTextBlocks
{
    // Mail programs and editors wrap lines at 60 to 100 units; a longer line was not wrapped by a program.
    private const int MaxBrokenLength = 110;

    /// <summary>The paragraphs of a text. Consecutive lines are one paragraph if they are wrapped at one width; otherwise each is its own.</summary>
    public static IReadOnlyList<DraftBlock> Split(DraftSource source)
    {
        var blocks = new List<DraftBlock>();
        var together = new List<(string Text, int At)>();
        foreach (var line in Lines(source.Text).Append((Text: "", At: source.Text.Length)))
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                together.Add(line);
                continue;
            }

            if (IsBroken(together))
                blocks.Add(Joined(together, source));
            else
                blocks.AddRange(together.Select(alone => Joined([alone], source)));
            together.Clear();
        }

        return blocks;
    }

    /// <summary>Every line of a text that has words, as a paragraph.</summary>
    public static IReadOnlyList<DraftBlock> EachLineOf(DraftSource source) =>
        [.. Lines(source.Text).Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => Joined([line], source))];

    private static IEnumerable<(string Text, int At)> Lines(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : at + length;
            yield return (text[at..end], at);
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    /// <summary>Lines are wrapped when most of them, apart from the last, end within a sentence.</summary>
    private static bool IsBroken(List<(string Text, int At)> lines) =>
        lines.Count > 1
        && lines.TrueForAll(line => line.Text.Length <= MaxBrokenLength)
        && lines.Take(lines.Count - 1).Count(line => line.Text.TrimEnd()[^1] is '.' or '?' or '!' or '"' or '”' or '’' or '»' or ':') * 2 < lines.Count - 1;

    private static DraftBlock Joined(List<(string Text, int At)> lines, DraftSource source)
    {
        var text = new StringBuilder();
        var anchors = new List<DraftAnchor>();
        foreach (var (line, at) in lines)
        {
            if (text.Length > 0)
                text.Append(' ');
            anchors.Add(new DraftAnchor(text.Length, source.PlaceOf(at)));
            text.Append(line);
        }

        return new DraftBlock(PassageKind.Paragraph, text.ToString(), anchors);
    }
}
