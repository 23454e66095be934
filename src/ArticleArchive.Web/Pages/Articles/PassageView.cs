using ArticleArchive.Articles;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>A passage as the article's page shows it.</summary>
internal sealed record PassageView
{
    public required Passage Passage { get; init; }

    /// <summary>The headline, source and date of its article, for readers who land on it by a link; null for the headline itself.</summary>
    public string? Of { get; init; }

    /// <summary>The path of its own page.</summary>
    public required string Address { get; init; }

    /// <summary>The path of its citations.</summary>
    public required string Citations { get; init; }

    /// <summary>The path of a reading list with the passage.</summary>
    public required string Adds { get; init; }

    /// <summary>The path to give to others: the passage in its article, and what its words are now.</summary>
    public required string Cited { get; init; }

    /// <summary>The same with the name of the host.</summary>
    public required string Permanent { get; init; }

    /// <summary>Its inline HTML, with the words that were asked for highlighted.</summary>
    public required string Html { get; init; }

    /// <summary>Who begins to speak in it.</summary>
    public IReadOnlyList<SpeakerNote> Notes { get; init; } = [];

    /// <summary>Whose words it reports without quoting them.</summary>
    public IReadOnlyList<ReportNote> Reports { get; init; } = [];

    /// <summary>Statements that begin in it and that other articles print.</summary>
    public IReadOnlyList<FamilyLink> Families { get; init; } = [];

    /// <summary>Whether a statement stands in it, wholly or in part, in sentences of its own.</summary>
    public bool Speaks { get; init; }

    /// <summary>What to tell the reader who followed a link to it, or to one whose words or place it took; null when there is nothing to tell.</summary>
    public LinkStatus? LinkStatus { get; init; }

    /// <summary>The matches in it; null when there are none.</summary>
    public HitSteps? Hits { get; init; }

    /// <summary>What it is called: <c>Paragraph 4</c>.</summary>
    public string Name => PassageName.Of(Passage);
}
