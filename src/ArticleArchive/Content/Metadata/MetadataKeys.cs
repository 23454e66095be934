namespace ArticleArchive.Content.Metadata;

/// <summary>The metadata keys in every dialect, and the likely meaning of unknown keys.</summary>
internal static class MetadataKeys
{
    /// <summary>Keys that say a text is not to be published yet, or no longer.</summary>
    public static readonly IReadOnlyList<string> OfState = ["draft", "published", "status", "publish-date", "expiry-date"];

    /// <summary>The keys of an article, in the order of the documentation. A key without a reader is read where its value is used.</summary>
    private static readonly MetadataKey[] Rows =
    [
        new("title", ["headline"], First(PlainLine, (article, title) => article with { Title = title })),
        new(
            "date",
            [
                "published", "publish-date", "publishdate", "pubdate", "pub-date", "published-at", "published-time", "date-published", "datepublished",
                "created", "created-at", "date-created",
            ],
            First(PublicationDate, (article, date) => article with { Date = date })),
        new("event-date", [], First(Date, (article, date) => article with { EventDate = date })),
        new(
            "updated",
            [
                "lastmod", "last-modified-at", "last-modified", "modified", "modified-date", "modified-time", "date-modified", "datemodified", "updated-at",
                "date-updated",
            ],
            First(Date, (article, date) => article with { Updated = date })),
        new(
            "source",
            ["publisher", "site", "agency", "publication", "newspaper", "outlet", "source-url"],
            Source),
        new(
            "byline",
            ["author", "authors", "by", "creator", "creators", "writer", "reporter"],
            First(Names, (article, names) => article with { Bylines = names })),
        new("dateline", [], First(Line, (article, place) => article with { Dateline = place })),
        new("topics", ["tags", "tag", "categories", "category", "keywords", "section", "subjects"], Topics),
        new("speakers", [], (article, given, values, key) => article with { Speakers = [.. given.All(key).SelectMany(values.Speakers)] }),
        new(
            "summary",
            ["description", "excerpt", "subtitle", "standfirst", "deck", "dek", "teaser"],
            First(PlainLine, (article, summary) => article with { Summary = summary })),
        new(
            "language",
            ["lang", "locale"],
            First((values, node, key) => values.Language(node, key), (article, language) => article with { Language = language })),
        new("rights", ["copyright", "license", "licence"], First(Line, (article, rights) => article with { Rights = rights })),
        new("aliases", ["redirect-from", "redirects", "alias"]),
        new("layout", []),
        new("slug", ["url", "permalink", "path"]),
        new("encoding", []),
        new("original", []),
        new("draft", []),
        new("published", []),
        new("status", []),
        new("publish-date", ["publishdate"]),
        new("expiry-date", ["expirydate", "expires", "unpublishdate"]),
    ];

    private static readonly string[] NotNamed = ["location", "place"];

    /// <summary>Keys of an article.</summary>
    public static IReadOnlyList<string> ForArticle { get; } = [.. Rows.Select(key => key.Name)];

    /// <summary>Keys of the map <c>source</c>.</summary>
    public static IReadOnlyList<string> ForSource { get; } = ["name", "url", "id"];

    /// <summary>Keys of an entry in <c>speakers</c>.</summary>
    public static IReadOnlyList<string> ForSpeaker { get; } = ["name", "role", "aliases"];

    /// <summary>A key in its folded spelling: lower case, with hyphens for spaces and underscores.</summary>
    public static string Fold(string key) => key.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>The folded names of a key; the first that is present is used. The archive's own name comes first.</summary>
    public static IEnumerable<string> NamesOf(string key) => Rows.Where(row => row.Name == key).SelectMany(row => row.OtherNames).Prepend(key);

    /// <summary>The article's metadata; title and language are empty when not given.</summary>
    public static ArticleMetadata Read(GivenKeys given, MetadataValues values) =>
        Rows.Aggregate(new ArticleMetadata { Title = "", Language = "" }, (article, key) => key.Read?.Invoke(article, given, values, key.Name) ?? article);

    /// <summary>Whether the archive reads a key, in any spelling.</summary>
    public static bool IsKnown(string key) => Known.Contains(Fold(key));

    /// <summary>Whether a key, in any spelling, identifies the head of a file.</summary>
    public static bool IsHeaderKey(string key) => Fold(key) is var folded && Known.Contains(folded) && !OfState.Contains(folded);

    /// <summary>The advice about an unknown key.</summary>
    public static string Advice(string key, IReadOnlyList<string> known) =>
        Nearest(key, known) is { } meant ? $"Did you mean {meant}?" : $"Remove it; the keys are {string.Join(", ", known)}.";

    /// <summary>The article key that an unknown key probably means; null when none is close.</summary>
    public static string? Nearest(string key) => NotNamed.Contains(Fold(key)) ? "dateline" : IsKnown(key) ? null : Nearest(key, ForArticle);

    private static HashSet<string> Known { get; } = [.. ForArticle, .. Rows.SelectMany(key => key.OtherNames)];

    /// <summary>Reads the first value of a key that can be read.</summary>
    private static KeyReader First<T>(Func<MetadataValues, MetadataNode, string, T?> read, Func<ArticleMetadata, T, ArticleMetadata> set)
        where T : class =>
        (article, given, values, key) =>
            given.All(key).Select(node => read(values, node, key)).OfType<T>().FirstOrDefault() is { } value ? set(article, value) : article;

    private static string? Line(MetadataValues values, MetadataNode node, string key) => values.Line(node, key);

    private static string? PlainLine(MetadataValues values, MetadataNode node, string key) =>
        values.Line(node, key) is { } line ? MarkedUp.Plain(line) : null;

    private static ArticleDate? Date(MetadataValues values, MetadataNode node, string key) => values.Date(node, key);

    /// <summary>The date. <c>published: true</c> is not a date.</summary>
    private static ArticleDate? PublicationDate(MetadataValues values, MetadataNode node, string key) =>
        node is MetadataNode.Scalar scalar && StateReader.IsYesOrNo(scalar.Text) ? null : values.Date(node, key);

    private static IReadOnlyList<string>? Names(MetadataValues values, MetadataNode node, string key) =>
        values.Names(node) is { Count: > 0 } names ? names : null;

    /// <summary>The publisher. Where the first key gives its address only, its name may be under another.</summary>
    private static ArticleMetadata Source(ArticleMetadata article, GivenKeys given, MetadataValues values, string key)
    {
        var read = new List<Publisher>();
        foreach (var node in given.All(key).Where(node => read.Count == 0 || node is MetadataNode.Scalar))
            read.AddRange(values.Publisher(node) is { } publisher ? [publisher] : []);
        if (read.Count == 0)
            return article;

        var first = MetadataValues.IsOnlyAddress(read[0]) ? read.Find(other => other.Url is null) ?? read[0] : read[0];
        return article with { Publisher = first with { Url = first.Url ?? read.Find(other => other.Url is not null)?.Url } };
    }

    /// <summary>The topics under the archive's own key; otherwise those of all keys of other dialects.</summary>
    private static ArticleMetadata Topics(ArticleMetadata article, GivenKeys given, MetadataValues values, string key) => article with
    {
        Topics = given.Exactly(key) is { } exact
            ? values.List(exact, key)
            : [.. given.All(key).SelectMany(node => values.List(node, key)).Distinct(StringComparer.OrdinalIgnoreCase)],
    };

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

/// <summary>Reads a key into the metadata of an article.</summary>
/// <param name="article">The metadata read so far.</param>
/// <param name="given">The keys of the file.</param>
/// <param name="values">Reads single values.</param>
/// <param name="key">The name of the key.</param>
internal delegate ArticleMetadata KeyReader(ArticleMetadata article, GivenKeys given, MetadataValues values, string key);

/// <summary>A key of an article's metadata.</summary>
/// <param name="Name">The archive's name for it.</param>
/// <param name="OtherNames">Its names in other dialects, folded, in order of precedence.</param>
/// <param name="Read">Reads it; null for a key that is no part of <see cref="ArticleMetadata"/>.</param>
internal sealed record MetadataKey(string Name, IReadOnlyList<string> OtherNames, KeyReader? Read = null);
