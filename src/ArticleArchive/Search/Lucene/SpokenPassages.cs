using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Lucene;

/// <summary>Who speaks in which passage of an article.</summary>
internal sealed class SpokenPassages(StoredArticle article, ArticleWords words)
{
    private readonly string[][] _names =
        [.. article.Utterances.Select(stored => Names(stored, article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray())];

    /// <summary>The statements of a passage by speaker, each group for itself; one group where all are of the same speaker or of nobody known.</summary>
    public IReadOnlyList<Spoken> In(int passage) =>
    [
        .. words.Statements(passage)
            .GroupBy(statement => (Name: string.Join(' ', _names[statement.Key]), article.Utterances[statement.Key].Speaker))
            .Select(group => new Spoken(_names[group.First().Key], group.Key.Speaker, [.. group])),
    ];

    private static IEnumerable<string> Names(StoredUtterance stored, StoredArticle article) =>
        stored.Utterance.Attribution is { } attribution ? SpeakerNames.WordsOf(attribution, article.Article.Speakers) : [];
}
