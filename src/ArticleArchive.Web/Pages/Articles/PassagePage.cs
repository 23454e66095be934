using ArticleArchive.Articles;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>A passage on a page of its own.</summary>
internal sealed record PassagePage
{
    public required Article Article { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>Its inline HTML, with the words that the link names lit.</summary>
    public required string Html { get; init; }

    /// <summary>Who speaks in it; may be empty.</summary>
    public required IReadOnlyList<SpeakerNote> Speakers { get; init; }

    /// <summary>Whose words it reports without quoting them; may be empty.</summary>
    public required IReadOnlyList<ReportNote> Reports { get; init; }

    /// <summary>Statements that begin in it and that other articles print.</summary>
    public IReadOnlyList<FamilyLink> Families { get; init; } = [];

    /// <summary>The end of the passage before; null at the start of the article.</summary>
    public string? Before { get; init; }

    /// <summary>The beginning of the passage after; null at the end of the article.</summary>
    public string? After { get; init; }

    /// <summary>What is cited, with its links.</summary>
    public required LinkAndCite Cite { get; init; }

    /// <summary>What to tell of the link that was followed; null when it does not say what it was made from.</summary>
    public LinkStatus? LinkStatus { get; init; }

    /// <summary>What to tell of the words that the link names; null when it names none.</summary>
    public SelectionStatus? SelectionStatus { get; init; }

    /// <summary>Composes the page of one passage.</summary>
    /// <param name="cited">The passage, or words of it.</param>
    /// <param name="site">The address that the site is known by.</param>
    public static PassagePage Of(CitedWords cited, Uri site) => new()
    {
        Article = cited.Article,
        Passage = cited.Passages[0],
        Html = HighlightedHtml.Of(cited)[0],
        Speakers = SpeakerNote.Within(cited.Stored, cited.First),
        Reports = [.. ReportNote.In(cited.Stored)[cited.First]],
        Before = PassageBlocks.Before(cited),
        After = PassageBlocks.After(cited),
        Cite = LinkAndCite.Of(cited, site),
    };
}
