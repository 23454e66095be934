namespace ArticleArchive.Content.Metadata;

/// <summary>The keys that metadata may have, and what is likely meant by another.</summary>
internal static class MetadataKeys
{
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["headline"] = "title",
        ["published"] = "date",
        ["pubdate"] = "date",
        ["lastmod"] = "updated",
        ["modified"] = "updated",
        ["publisher"] = "source",
        ["author"] = "byline",
        ["authors"] = "byline",
        ["location"] = "dateline",
        ["tags"] = "topics",
        ["categories"] = "topics",
        ["keywords"] = "topics",
        ["description"] = "summary",
        ["standfirst"] = "summary",
        ["subtitle"] = "summary",
        ["lang"] = "language",
        ["copyright"] = "rights",
        ["licence"] = "rights",
        ["license"] = "rights",
        ["redirects"] = "aliases",
    };

    /// <summary>Keys of an article.</summary>
    public static IReadOnlyList<string> OfArticle { get; } =
    [
        "title", "date", "event-date", "updated", "source", "byline", "dateline", "topics", "speakers", "summary", "language", "rights", "aliases", "layout",
    ];

    /// <summary>Keys of the map <c>source</c>.</summary>
    public static IReadOnlyList<string> OfSource { get; } = ["name", "url", "id"];

    /// <summary>Keys of one of the <c>speakers</c>.</summary>
    public static IReadOnlyList<string> OfSpeaker { get; } = ["name", "role", "aliases"];

    /// <summary>What to do about an unknown key.</summary>
    public static string Advice(string key, IReadOnlyList<string> known) =>
        Nearest(key, known) is { } meant ? $"Is {meant} meant?" : $"Take it out; the keys are {string.Join(", ", known)}.";

    private static string? Nearest(string key, IReadOnlyList<string> known)
    {
        if (OtherNames.TryGetValue(key, out var other) && known.Contains(other))
            return other;

        var folded = key.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        var nearest = known.MinBy(k => Edits(folded, k));
        return nearest is not null && Edits(folded, nearest) <= Math.Max(1, nearest.Length / 3) ? nearest : null;
    }

    // Levenshtein distance: how many letters must be put in, taken out or changed.
    private static int Edits(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > to.Length)
            return int.MaxValue;

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
