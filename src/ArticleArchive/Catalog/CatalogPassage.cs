namespace ArticleArchive.Catalog;

/// <summary>A passage with what a list of results shows beside it.</summary>
public sealed record CatalogPassage
{
    /// <summary>The key of its article.</summary>
    public required ArticleKey Key { get; init; }

    /// <summary>Its index in that article, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its article, as shown in a list.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The statements with a quotation in the passage, each complete, in the order of the text; may be empty.</summary>
    public required IReadOnlyList<StoredUtterance> Utterances { get; init; }

    /// <summary>The reported statements in the passage, in the order of the text; may be empty.</summary>
    public required IReadOnlyList<StoredReport> Reported { get; init; }

    /// <summary>The passage at a place of an article that has been read.</summary>
    internal static CatalogPassage From(StoredArticle stored, ArticleSummary summary, PassagePlace place) => new()
    {
        Key = place.Article,
        Index = place.Passage,
        Article = summary,
        Passage = stored.Article.Passages[place.Passage],
        Utterances = [.. stored.Utterances.Where(one => one.Utterance.Quotations.Any(quotation => quotation.Place.Passage == place.Passage))],
        Reported = [.. stored.Reported.Where(one => one.Statement.Sentence.Passage == place.Passage)],
    };
}
