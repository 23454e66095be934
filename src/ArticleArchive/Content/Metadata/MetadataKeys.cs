namespace ArticleArchive.Content.Metadata;

/// <summary>The metadata keys in every dialect, and the likely meaning of unknown keys.</summary>
internal static class MetadataKeys
{
    /// <summary>Keys that say a text is not to be published yet, or no longer.</summary>
    public static readonly IReadOnlyList<string> OfState = ["draft", "published", "status", "publish-date", "expiry-date"];

    /// <summary>Other names of the archive's keys, in order of precedence. The archive's own name always comes first.</summary>
    private static readonly (string Key, string[] Names)[] Dialects =
    [
        ("title", ["headline"]),
        ("date",
        [
            "published", "publish-date", "publishdate", "pubdate", "pub-date", "published-at", "date-published", "datepublished", "created", "created-at",
            "date-created",
        ]),
        ("updated",
        [
            "lastmod", "last-modified-at", "last-modified", "modified", "modified-date", "date-modified", "datemodified", "updated-at", "date-updated",
        ]),
        ("byline", ["author", "authors", "by", "creator", "creators", "writer", "reporter"]),
        ("topics", ["tags", "tag", "categories", "category", "keywords", "section", "subjects"]),
        ("summary", ["description", "excerpt", "subtitle", "standfirst", "deck", "dek", "teaser"]),
        ("source", ["publisher", "site", "agency", "publication", "newspaper", "outlet"]),
        ("rights", ["copyright", "license", "licence"]),
        ("language", ["lang", "locale"]),
        ("aliases", ["redirect-from", "redirects", "alias"]),
        ("slug", ["url", "permalink", "path"]),
        ("expiry-date", ["expirydate", "expires", "unpublishdate"]),
        ("publish-date", ["publishdate"]),
    ];

    private static readonly string[] NotNamed = ["location", "place"];

    /// <summary>Keys of an article.</summary>
    public static IReadOnlyList<string> OfArticle { get; } =
    [
        "title", "date", "event-date", "updated", "source", "byline", "dateline", "topics", "speakers", "summary", "language", "rights", "aliases",
        "layout", "slug", "encoding", "original", .. OfState,
    ];

    /// <summary>Keys of the map <c>source</c>.</summary>
    public static IReadOnlyList<string> OfSource { get; } = ["name", "url", "id"];

    /// <summary>Keys of an entry in <c>speakers</c>.</summary>
    public static IReadOnlyList<string> OfSpeaker { get; } = ["name", "role", "aliases"];

    /// <summary>A key in its folded spelling: lower case, with hyphens for spaces and underscores.</summary>
    public static string Fold(string key) => key.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>The folded names of a key; the first that is present is used.</summary>
    public static IEnumerable<string> NamesOf(string key) => Dialects.Where(dialect => dialect.Key == key).SelectMany(dialect => dialect.Names).Prepend(key);

    /// <summary>Whether the archive reads a key, in any spelling.</summary>
    public static bool IsKnown(string key) => Known.Contains(Fold(key));

    /// <summary>Whether a key, in any spelling, identifies the head of a file.</summary>
    public static bool IsHeaderKey(string key) => Fold(key) is var folded && Known.Contains(folded) && !OfState.Contains(folded);

    /// <summary>The advice about an unknown key.</summary>
    public static string Advice(string key, IReadOnlyList<string> known) =>
        Nearest(key, known) is { } meant ? $"Did you mean {meant}?" : $"Remove it; the keys are {string.Join(", ", known)}.";

    /// <summary>The article key that an unknown key probably means; null when none is close.</summary>
    public static string? Nearest(string key) => NotNamed.Contains(Fold(key)) ? "dateline" : IsKnown(key) ? null : Nearest(key, OfArticle);

    private static HashSet<string> Known { get; } = [.. OfArticle, .. Dialects.SelectMany(dialect => dialect.Names)];

    private static string? Nearest(string key, IReadOnlyList<string> known)
    {
        var folded = Fold(key);
        return known
            .Select(k => (Key: k, Distance: EditDistance.Between(folded, k, Math.Max(1, k.Length / 3))))
            .Where(near => near.Distance < int.MaxValue)
            .OrderBy(near => near.Distance)
            .Select(near => near.Key)
            .FirstOrDefault();
    }
}
