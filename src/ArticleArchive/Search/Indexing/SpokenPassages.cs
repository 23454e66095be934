using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Indexing;

/// <summary>Who speaks in which passage of an article.</summary>
public sealed class SpokenPassages(StoredArticle article, ArticleWords words)
{
    private readonly string[][] _names =
    [
        .. article.Utterances.Select(
            stored => Names(stored.Utterance.Attribution, article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray()),
    ];

    /// <summary>The statements of a passage, grouped by speaker; one group if all are by the same speaker or by nobody known.</summary>
    public IReadOnlyList<Spoken> In(int passage) =>
    [
        .. words.Statements(passage)
            .GroupBy(statement => (Name: string.Join(' ', _names[statement.Key]), article.Utterances[statement.Key].Speaker))
            .Select(group => new Spoken(_names[group.First().Key], group.Key.Speaker, [.. group])),
    ];

    /// <summary>The words by which a search can name the people whom a passage reports as saying something.</summary>
    public IEnumerable<string> ReportedIn(int passage) => article.Reported
        .Where(reported => reported.Statement.Sentence.Passage == passage)
        .SelectMany(reported => Names(reported.Statement.Attribution, article))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Names(Attribution? attribution, StoredArticle article) =>
        attribution is null ? [] : SpeakerNames.WordsOf(attribution, article.Article.Metadata.Speakers);
}
