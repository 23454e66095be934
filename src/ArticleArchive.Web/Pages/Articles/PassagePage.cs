using ArticleArchive.Content.Rendering;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Status;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>The page of one passage, or of several in a row.</summary>
internal sealed record PassagePage
{
    /// <summary>What is cited, with its links.</summary>
    public required LinkAndCite Cite { get; init; }

    public CitedWords Cited => Cite.Cited;

    public Article Article => Cited.Article;

    public bool IsRange => Cited.First != Cited.Last;

    /// <summary>The inline HTML of each passage, with the words that the link names highlighted.</summary>
    public required IReadOnlyList<string> Html { get; init; }

    /// <summary>Who speaks in the first passage; may be empty.</summary>
    public required IReadOnlyList<SpeakerNote> Speakers { get; init; }

    /// <summary>Whose words the first passage reports without quoting them; may be empty.</summary>
    public required IReadOnlyList<ReportNote> Reports { get; init; }

    /// <summary>Statements that begin in the first passage and that other articles print.</summary>
    public IReadOnlyList<FamilyLink> Families { get; init; } = [];

    /// <summary>The end of the previous passage; null at the start of the article.</summary>
    public string? Before { get; init; }

    /// <summary>The beginning of the passage after the first; null at the end of the article.</summary>
    public string? After { get; init; }

    /// <summary>What to say about the link that was followed; null when the link does not say what it was made from.</summary>
    public LinkStatus? LinkStatus { get; init; }

    /// <summary>What to say about the words that the link names; null when it names none.</summary>
    public SelectionStatus? SelectionStatus { get; init; }

    /// <summary>Composes the page.</summary>
    /// <param name="cited">The passages, or words of them.</param>
    /// <param name="site">The public address of the site.</param>
    public static PassagePage From(CitedWords cited, Uri site) => new()
    {
        Cite = LinkAndCite.For(cited, site),
        Html = cited.Chosen.Count == 0
            ? [.. cited.Passages.Select(passage => passage.Html)]
            : [.. ArticleHighlighter.Render(cited.Article, cited.Places).Skip(cited.First).Take(cited.Passages.Count)],
        Speakers = SpeakerNote.Within(cited.Stored, cited.First),
        Reports = [.. ReportNote.In(cited.Stored)[cited.First]],
        Before = PassageBlocks.Before(cited),
        After = PassageBlocks.After(cited),
    };
}
