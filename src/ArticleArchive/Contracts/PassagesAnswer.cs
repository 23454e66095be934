using System.ComponentModel;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.History;

namespace ArticleArchive.Contracts;

/// <summary>Passages of an article, with who says what in them.</summary>
public sealed record PassagesAnswer(
    ArticleHead Article,
    [property: Description("The address of the article.")] string ArticleUrl,
    [property: Description("The passages, in the order of the article.")] IReadOnlyList<FoundPassage> Passages,
    [property: Description("Which of the passages that were asked for these are.")] PartAnswer Part,
    [property: Description("What became of the words since the link was made: unchanged, edited, elsewhere, gone or unknown; null where the link does not say what it was made from.")] string? Standing,
    [property: Description("The words that the link was made from; null where they are not on record, or the link does not say.")] string? Was,
    [property: Description("The statements that have words in the passages, each whole.")] IReadOnlyList<UtteranceAnswer> Utterances,
    [property: Description("The sentences of the passages in which the reporter says what somebody said.")] IReadOnlyList<ReportAnswer> Reported)
{
    /// <summary>One page of passages.</summary>
    /// <param name="stored">Their article.</param>
    /// <param name="passages">All that were asked for.</param>
    /// <param name="page">Which page of them, from 1, and how many a page has.</param>
    /// <param name="cited">What became of what a link names; null where it names an article.</param>
    /// <param name="addresses">The addresses to give.</param>
    public static PassagesAnswer Of(StoredArticle stored, IReadOnlyList<Passage> passages, (int Number, int Size) page, CitedPassage? cited, IAddresses addresses)
    {
        var article = stored.Article;
        var shown = passages.Skip((int)Math.Min(int.MaxValue, (page.Number - 1L) * page.Size)).Take(page.Size).ToList();
        var ids = shown.Select(passage => passage.Id).ToHashSet();
        var told = cited?.Citation.State is null ? null : cited;
        return new(
            ArticleHead.Of(article),
            addresses.Article(article.Slug),
            [.. shown.Select(passage => FoundPassage.Of(article.Slug, passage, addresses))],
            new(passages.Count, page.Number, page.Size),
            told?.Standing.ToString().ToLowerInvariant(),
            told?.Was,
            [.. stored.Utterances.Where(statement => statement.Utterance.Quotations.Any(quotation => ids.Contains(IdOf(article, quotation.Place)))).Select(statement => UtteranceAnswer.Of(statement, article))],
            [.. stored.Reported.Where(reported => ids.Contains(IdOf(article, reported.Statement.Sentence))).Select(reported => ReportAnswer.Of(reported, article))]);
    }

    private static PassageId IdOf(Article article, PassageSpan place) => article.Passages[place.Passage].Id;
}

/// <summary>A passage with its citations.</summary>
public sealed record CitedPassageAnswer(ArticleHead Article, FoundPassage Passage, [property: Description("Who is quoted in it, with rank or title; null where nobody is, or several are.")] string? Speaker, CitationAnswer Citation)
{
    /// <summary>A passage with its citations.</summary>
    public static CitedPassageAnswer Of(StoredArticle stored, Passage passage, Citation citation, IAddresses addresses) =>
        new(ArticleHead.Of(stored.Article), FoundPassage.Of(stored.Article.Slug, passage, addresses), citation.Speaker, CitationAnswer.Of(citation));
}
