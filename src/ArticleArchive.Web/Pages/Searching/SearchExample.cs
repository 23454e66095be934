using ArticleArchive.Search.Queries;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A search that finds something in this archive.</summary>
/// <param name="Query">What to type.</param>
internal sealed record SearchExample(QueryText Query)
{
    private const int MinWords = 3;
    private const int MaxWords = 6;
    private const int ArticlesLookedAt = 5;

    /// <summary>Searches for exact words quoted in one of the newest articles, and for all that the most quoted person said; empty if there are none.</summary>
    public static IReadOnlyList<SearchExample> From(CatalogSnapshot catalog)
    {
        var words = Newest(catalog).SelectMany(Fragments).FirstOrDefault();
        var speaker = catalog.Speakers().MaxBy(s => s.Utterances);
        return
        [
            .. words is null ? Array.Empty<SearchExample>() : [new(new QueryText { Typed = $"\"{words}\"" })],
            .. speaker is null ? Array.Empty<SearchExample>() : [new(new QueryText { Typed = $"by:\"{speaker.Name.ToLowerInvariant()}\"" })],
        ];
    }

    /// <summary>Exact words quoted in one of the newest articles, with only letters and spaces; null when there are none.</summary>
    public static string? PlainWords(CatalogSnapshot catalog) =>
        Newest(catalog).SelectMany(Fragments).FirstOrDefault(words => words.All(c => char.IsAsciiLetter(c) || c == ' '));

    private static IEnumerable<StoredArticle> Newest(CatalogSnapshot catalog) =>
        catalog.List(new ArticleFilter(), 1, ArticlesLookedAt).Articles.Select(a => catalog.Find(a.Slug)).OfType<StoredArticle>();

    private static IEnumerable<string> Fragments(StoredArticle stored) =>
        from utterance in stored.Utterances
        from quotation in utterance.Utterance.Quotations
        where quotation.Kind == QuotationKind.Fragment
        let words = stored.Article.TextAt(quotation.Place)
        where words.Split(' ').Length is >= MinWords and <= MaxWords && words.All(c => char.IsLetter(c) || c is ' ' or '\'' or '’')
        select words;
}
