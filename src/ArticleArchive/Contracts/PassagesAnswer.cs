using System.ComponentModel;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.History;

namespace ArticleArchive.Contracts;

/// <summary>Passages of an article, with the statements in them.</summary>
public sealed record PassagesAnswer(
    ArticleHead Article,
    [property: Description("The address of the article.")] string ArticleUrl,
    [property: Description("The passages, in the order of the article.")] IReadOnlyList<FoundPassage> Passages,
    [property: Description("The part of the requested passages given here.")] PartAnswer Part,
    [property: Description("What has become of the words since the link was made: unchanged, edited, elsewhere, gone or unknown; null when the link "
        + "does not record its words.")] string? Standing,
    [property: Description("The words that the link was made from; null when they are not on record or the link does not record its words.")] string? Was,
    [property: Description("The statements with words in the passages, each complete.")] IReadOnlyList<UtteranceAnswer> Utterances,
    [property: Description("The sentences of the passages in which the reporter says what somebody said.")] IReadOnlyList<ReportAnswer> Reported)
{
    /// <summary>One page of passages.</summary>
    /// <param name="stored">Their article.</param>
    /// <param name="passages">All passages requested.</param>
    /// <param name="page">The page, from 1, and its size.</param>
    /// <param name="cited">What has become of the passage that a link cites; null when it cites an article.</param>
    /// <param name="addresses">Writes the addresses.</param>
    public static PassagesAnswer From(
        StoredArticle stored, IReadOnlyList<Passage> passages, (int Number, int Size) page, CitedPassage? cited, IAddresses addresses)
    {
        var article = stored.Article;
        var shown = passages.Skip((int)Math.Min(int.MaxValue, (page.Number - 1L) * page.Size)).Take(page.Size).ToList();
        var ids = shown.Select(passage => passage.Id).ToHashSet();
        var stated = cited?.Citation.State is null ? null : cited;
        return new(
            ArticleHead.From(article),
            addresses.Article(article.Slug),
            [.. shown.Select(passage => FoundPassage.From(article.Slug, passage, addresses))],
            new(passages.Count, page.Number, page.Size),
            stated?.Standing.LowerName(),
            stated?.Was,
            [.. stored.Utterances
                .Where(statement => statement.Utterance.Quotations.Any(quotation => ids.Contains(IdOf(article, quotation.Place))))
                .Select(statement => UtteranceAnswer.From(statement, article))],
            [.. stored.Reported
                .Where(reported => ids.Contains(IdOf(article, reported.Statement.Sentence)))
                .Select(reported => ReportAnswer.From(reported, article))]);
    }

    private static PassageId IdOf(Article article, PassageSpan place) => article.Passages[place.Passage].Id;
}

/// <summary>A passage with its citations.</summary>
public sealed record CitedPassageAnswer(
    ArticleHead Article,
    FoundPassage Passage,
    [property: Description("The one person quoted in it, with rank or title; null when there is none or more than one.")] string? Speaker,
    CitationAnswer Citation)
{
    /// <summary>A passage with its citations.</summary>
    public static CitedPassageAnswer From(StoredArticle stored, Passage passage, Citation citation, IAddresses addresses) =>
        new(ArticleHead.From(stored.Article), FoundPassage.From(stored.Article.Slug, passage, addresses), citation.Speaker, CitationAnswer.From(citation));
}
