using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Quotations;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A passage found, as it is shown.</summary>
internal sealed record ResultView
{
    public required ArticleSummary Article { get; init; }

    /// <summary>What the passage is called: <c>Paragraph 4</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its address, with the words highlighted.</summary>
    public required string Address { get; init; }

    /// <summary>The path of its own page.</summary>
    public required string Own { get; init; }

    /// <summary>Its words.</summary>
    public required Excerpt Excerpt { get; init; }

    /// <summary>Whether what was found is the headline itself.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Who said the words, and the words of the text that say so; null when they stand in no statement.</summary>
    public string? Said { get; init; }

    /// <summary>The path of the citations of the statement that the words stand in; of the passage when they stand in none.</summary>
    public required string Citations { get; init; }

    /// <summary>The path of a reading list with the passage.</summary>
    public required string Adds { get; init; }

    /// <summary>The name of the words of that statement; null where they are in none, or too few.</summary>
    public WordingId? Wording { get; init; }

    /// <summary>Who else prints that statement; null where nobody does.</summary>
    public FamilyLink? Family { get; init; }

    /// <summary>Where else the same words are printed, as said by the same person; empty where every passage is a result of its own.</summary>
    public IReadOnlyList<ResultView> Elsewhere { get; init; } = [];

    /// <summary>The passages in order, each wording once, under the first of the passages that print it.</summary>
    public static IReadOnlyList<ResultView> EachWordingOnce(IReadOnlyList<SearchHit> hits, QueryText asked) =>
    [
        .. hits.GroupBy(WordingOf).Select(group => Of(group.First(), asked) with { Elsewhere = [.. group.Skip(1).Select(hit => Of(hit, asked))] }),
    ];

    public static ResultView Of(SearchHit hit, QueryText asked) => new()
    {
        Article = hit.Article,
        Name = PassageName.Of(hit.Passage),
        Address = ArchiveUrls.InContext(hit.Article.Slug, hit.Passage.Id, asked),
        Own = ArchiveUrls.Passage(hit.Article.Slug, hit.Passage.Id),
        Excerpt = Excerpt.Of(hit.Passage.Text, hit.Matches),
        IsHeadline = hit.Passage.Kind == PassageKind.Headline,
        Citations = hit.Utterance is { } statement ? ArchiveUrls.Statement(hit.Article.Slug, statement.Id) : ArchiveUrls.Citations(hit.Article.Slug, hit.Passage.Id),
        Adds = ArchiveUrls.AddToList(hit.Article.Slug, hit.Passage),
        Wording = hit.Utterance?.Wording,
        Said = hit switch
        {
            { Utterance: { } said } => SaidBy(said.Utterance.Attribution, hit.Evidence),
            { Reported: { } reported } => $"reported, not quoted: {SaidBy(reported.Statement.Attribution, hit.Evidence)}",
            _ => null,
        },
    };

    /// <summary>The words of the sentences in which the first match stands, and who says them.</summary>
    private static (string Words, string? Speaker) WordingOf(SearchHit hit)
    {
        var sentences = hit.Matches is [var first, ..] ? SentenceBounds.Around(hit.Passage.Text, first).Of(hit.Passage.Text) : hit.Passage.Text;
        return (string.Join(' ', Tokenizer.Tokenize(sentences).Select(token => token.Word)), hit.Utterance?.Speaker ?? hit.Reported?.Speaker);
    }

    private static string SaidBy(Attribution? attribution, string? evidence) => (attribution, evidence) switch
    {
        (null, _) => "quoted, but the article does not say who spoke",
        (_, null) => $"said by {NameWithRole.Of(attribution)}",
        _ => $"said by {NameWithRole.Of(attribution)} (“{evidence}”)",
    };
}
