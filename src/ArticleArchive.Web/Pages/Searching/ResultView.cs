using ArticleArchive.Catalog.Wordings;
using ArticleArchive.History;
using ArticleArchive.Quotations;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A passage found by a search, as shown.</summary>
internal sealed record ResultView
{
    public required ArticleSummary Article { get; init; }

    /// <summary>What the passage is called: <c>Paragraph 4</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The address of the passage in its article, with the words highlighted.</summary>
    public required string Address { get; init; }

    /// <summary>The path of the passage's own page.</summary>
    public required string PassagePath { get; init; }

    /// <summary>The words of the passage, shortened where they are long.</summary>
    public required Excerpt Excerpt { get; init; }

    /// <summary>Whether the passage is the headline.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Who said the words, and the words of the text that show it; null when they are not part of a statement.</summary>
    public string? Said { get; init; }

    /// <summary>The path of the citations of the statement that the words are part of, or else of the passage.</summary>
    public required string Citations { get; init; }

    /// <summary>The path of a reading list that contains the passage.</summary>
    public required string Adds { get; init; }

    /// <summary>The wording of that statement; null when there is none, or it is too short.</summary>
    public WordingId? Wording { get; init; }

    /// <summary>Who else prints that statement; null when nobody does.</summary>
    public FamilyLink? Family { get; init; }

    /// <summary>Where else the same words are printed, said by the same person; empty when every passage is a result of its own.</summary>
    public IReadOnlyList<ResultView> Elsewhere { get; init; } = [];

    /// <summary>The passages in order, with each wording listed once, at the first passage that prints it.</summary>
    public static IReadOnlyList<ResultView> EachWordingOnce(IReadOnlyList<SearchHit> hits, QueryText asked) =>
    [
        .. hits.GroupBy(WordingOf).Select(group => From(group.First(), asked) with { Elsewhere = [.. group.Skip(1).Select(hit => From(hit, asked))] }),
    ];

    public static ResultView From(SearchHit hit, QueryText asked) => new()
    {
        Article = hit.Article,
        Name = PassageName.For(hit.Passage),
        Address = ArchiveUrls.InContext(hit.Article.Slug, hit.Passage.Id, asked),
        PassagePath = ArchiveUrls.Passage(hit.Article.Slug, hit.Passage.Id),
        Excerpt = Excerpt.Cut(hit.Passage.Text, hit.Matches),
        IsHeadline = hit.Passage.Kind == PassageKind.Headline,
        Citations = hit.Utterance is { } statement
            ? ArchiveUrls.Statement(hit.Article.Slug, statement.Id)
            : ArchiveUrls.Citations(hit.Article.Slug, hit.Passage.Id),
        Adds = ArchiveUrls.AddToList(hit.Article.Slug, PassageCitation.For(hit.Passage)),
        Wording = hit.Utterance?.Wording,
        Said = hit switch
        {
            { Utterance: { } said } => SaidBy(said.Utterance.Attribution, hit.Evidence),
            { Reported: { } reported } => $"reported, not quoted: {SaidBy(reported.Statement.Attribution, hit.Evidence)}",
            _ => null,
        },
    };

    /// <summary>The words of the sentences around the first match, and who says them.</summary>
    private static (string Words, string? Speaker) WordingOf(SearchHit hit)
    {
        var sentences = hit.Matches is [var first, ..] ? SentenceBounds.Around(hit.Passage.Text, first).Slice(hit.Passage.Text) : hit.Passage.Text;
        return (string.Join(' ', Tokenizer.Tokenize(sentences).Select(token => token.Word)), hit.Utterance?.Speaker ?? hit.Reported?.Speaker);
    }

    private static string SaidBy(Attribution? attribution, string? evidence) => (attribution, evidence) switch
    {
        (null, _) => "quoted, but the article does not say who spoke",
        (_, null) => $"said by {NameWithRole.Format(attribution)}",
        _ => $"said by {NameWithRole.Format(attribution)} (“{evidence}”)",
    };
}
