using ArticleArchive.History;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>A passage as shown on the page of its article.</summary>
internal sealed record PassageView
{
    public required Passage Passage { get; init; }

    /// <summary>The headline, source and date of its article, for readers who arrive by a link; null for the headline itself.</summary>
    public string? Source { get; init; }

    /// <summary>The path of its own page.</summary>
    public required string Address { get; init; }

    /// <summary>The path of its citations.</summary>
    public required string Citations { get; init; }

    /// <summary>The path of a reading list that contains the passage.</summary>
    public required string Adds { get; init; }

    /// <summary>The path to share, which names the passage in its article and records its present words.</summary>
    public required string Cited { get; init; }

    /// <summary>Its inline HTML, with the words asked for highlighted.</summary>
    public required string Html { get; init; }

    /// <summary>The speakers whose statements begin in it.</summary>
    public IReadOnlyList<SpeakerNote> Notes { get; init; } = [];

    /// <summary>The people whose words it reports without quoting them.</summary>
    public IReadOnlyList<ReportNote> Reports { get; init; } = [];

    /// <summary>Statements that begin in it and that other articles print.</summary>
    public IReadOnlyList<FamilyLink> Families { get; init; } = [];

    /// <summary>Whether anything stands beside it.</summary>
    public bool HasLabels => Notes.Count + Reports.Count + Families.Count > 0;

    /// <summary>Whether it contains all or part of a statement, in sentences of their own.</summary>
    public bool Speaks { get; init; }

    /// <summary>What to tell a reader who followed a link to it, or to a passage whose words or place it took; null when there is nothing to tell.</summary>
    public LinkStatus? LinkStatus { get; init; }

    /// <summary>The matches in it; null when there are none.</summary>
    public HitSteps? Hits { get; init; }

    /// <summary>What it is called: <c>Paragraph 4</c>.</summary>
    public string Name => PassageName.For(Passage);

    /// <summary>A passage with its addresses, and nothing about what is said in it.</summary>
    public static PassageView From(Article article, Passage passage)
    {
        var citation = PassageCitation.For(passage);
        return new PassageView
        {
            Passage = passage,
            Address = ArchiveUrls.Passage(article.Slug, passage.Id),
            Citations = ArchiveUrls.Citations(article.Slug, citation),
            Adds = ArchiveUrls.AddToList(article.Slug, citation),
            Cited = ArchiveUrls.InContext(article.Slug, citation),
            Html = passage.Html,
        };
    }
}
