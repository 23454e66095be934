using ArticleArchive.History;

namespace ArticleArchive.Web.Linking;

/// <summary>The words that a link names, looked up in a text.</summary>
/// <param name="Standing">What has become of them.</param>
/// <param name="Spans">Where they are now, in order; empty unless that is certain.</param>
internal sealed record FoundWords(WordsStanding Standing, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>At most this many characters are hashed in search of words that have moved.</summary>
    private const int MaxHashed = 4_000_000;

    /// <summary>The words of a link that cannot be read.</summary>
    public static FoundWords Unreadable { get; } = new(WordsStanding.Unreadable, []);

    /// <summary>Finds the words of a link in a text. A link without a check names no words: nothing would tell whether they are still the same.</summary>
    public static FoundWords In(string text, string? spelled)
    {
        if (!WordsReference.TryParse(spelled, out var reference) || !reference.IsChecked)
            return Unreadable;

        var borders = new WordBorders(text);
        if (reference.Parts.All(part => borders.HoldsCharacters(part.Span) && IsAt(text, part.Span, part.Check)))
            return new(WordsStanding.Unchanged, [.. reference.Parts.Select(part => part.Span)]);

        var spans = new List<TextSpan>();
        foreach (var part in reference.Parts)
        {
            var places = Places(text, part, borders, from: spans.Count == 0 ? 0 : spans[^1].End);
            if (places.Count != 1)
                return new(places.Count == 0 ? WordsStanding.Changed : WordsStanding.Several, []);
            spans.Add(places[0]);
        }

        return new(WordsStanding.Moved, spans);
    }

    /// <summary>The first two places where the words of a part occur, in order; none when the text is too long to search.</summary>
    private static List<TextSpan> Places(string text, WordsPart part, WordBorders borders, int from)
    {
        var places = new List<TextSpan>();
        var length = part.Span.Length;
        var hashed = 0;
        for (var start = from; start <= text.Length - length && places.Count < 2 && hashed < MaxHashed; start++)
        {
            var span = new TextSpan(start, length);
            if (!borders.Holds(span))
                continue;

            hashed += length;
            if (IsAt(text, span, part.Check))
                places.Add(span);
        }

        return hashed < MaxHashed ? places : [];
    }

    private static bool IsAt(string text, TextSpan span, string? check) => PassageState.Compute(span.Slice(text)) == check;
}
