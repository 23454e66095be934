using ArticleArchive.Articles;

namespace ArticleArchive.Content.Metadata;

/// <summary>The keys that metadata may have, in every dialect, and what is likely meant by another.</summary>
internal static class MetadataKeys
{
    /// <summary>States of a text that is not to be published yet, or no longer.</summary>
    public static readonly IReadOnlyList<string> OfState = ["draft", "published", "status", "publish-date", "expiry-date"];

    /// <summary>Other names of our keys, the one that goes before the others first. A name of ours always goes before all of them.</summary>
    private static readonly (string Key, string[] Names)[] Dialects =
    [
        ("title", ["headline"]),
        ("date", ["published", "publish-date", "publishdate", "pubdate", "pub-date", "published-at", "date-published", "datepublished", "created", "created-at", "date-created"]),
        ("updated", ["lastmod", "last-modified-at", "last-modified", "modified", "modified-date", "date-modified", "datemodified", "updated-at", "date-updated"]),
        ("byline", ["author", "authors", "by"]),
        ("topics", ["tags", "tag", "categories", "category", "keywords", "section"]),
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
        "title", "date", "event-date", "updated", "source", "byline", "dateline", "topics", "speakers", "summary", "language", "rights", "aliases", "layout", "slug", "encoding", "original", .. OfState,
    ];

    /// <summary>Keys of the map <c>source</c>.</summary>
    public static IReadOnlyList<string> OfSource { get; } = ["name", "url", "id"];

    /// <summary>Keys of one of the <c>speakers</c>.</summary>
    public static IReadOnlyList<string> OfSpeaker { get; } = ["name", "role", "aliases"];

    /// <summary>A key in one spelling: lower case, hyphens for spaces and underscores.</summary>
    public static string Fold(string key) => key.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>The names, in one spelling, under which one of our keys may stand; the first that is there is used.</summary>
    public static IEnumerable<string> NamesOf(string key) => Dialects.Where(dialect => dialect.Key == key).SelectMany(dialect => dialect.Names).Prepend(key);

    /// <summary>Whether a key, in any spelling, is one that the archive reads.</summary>
    public static bool IsKnown(string key) => Known.Contains(Fold(key));

    /// <summary>Whether a key, in any spelling, is one that the head of a file is told by.</summary>
    public static bool IsHeaderKey(string key) => Fold(key) is var folded && Known.Contains(folded) && !OfState.Contains(folded);

    /// <summary>What to do about an unknown key.</summary>
    public static string Advice(string key, IReadOnlyList<string> known) =>
        Nearest(key, known) is { } meant ? $"Is {meant} meant?" : $"Take it out; the keys are {string.Join(", ", known)}.";

    /// <summary>The key of an article that is likely meant by one that is not known; null when none is near.</summary>
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
