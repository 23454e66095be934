using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Pages.Research;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>The answer to what was typed in the box: what was found, and what the archive says about the words as a quotation.</summary>
internal sealed record BoxAnswer
{
    /// <summary>The query as understood.</summary>
    public Query Query { get; init; } = new() { Typed = "", Reading = "" };

    /// <summary>The results; null when nothing was searched for.</summary>
    public ResultList? Found { get; init; }

    /// <summary>Whether every part of the archive answered.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The results in a view other than the list; null for the list, and when nothing was searched for.</summary>
    public ResearchView? View { get; init; }

    /// <summary>What the archive says about the words as a quotation, or about the quotations in a text; null when they do not read like a quotation.</summary>
    public CheckedText? Checked { get; init; }

    /// <summary>What the archive says about the quotations and links in a pasted text; null when none was pasted, or when it is itself a quotation.</summary>
    public DraftReport? Report { get; init; }

    /// <summary>Where to check the words as a quotation, if doing so would have held up the results; otherwise null.</summary>
    public string? CheckAddress { get; init; }

    /// <summary>Speakers named among the words.</summary>
    public IReadOnlyList<NamedSpeaker> Speakers { get; init; } = [];

    /// <summary>Example searches that find something in this archive; empty when something was asked for.</summary>
    public IReadOnlyList<SearchExample> Examples { get; init; } = [];

    /// <summary>How long the search or the check ran before it was stopped; null when it was not stopped.</summary>
    public TimeSpan? StoppedAfter { get; init; }

    /// <summary>Whether a wording was found that the words may quote.</summary>
    public bool HasNearWording => Checked is { } text && text.Quotations.Any(quotation => quotation.Verdict.Words != WordsFound.NotFound);

    /// <summary>Whether it helps to say who spoke.</summary>
    public bool IsAboutSpeech => Checked is not null || Report is not null || CheckAddress is not null;
}
