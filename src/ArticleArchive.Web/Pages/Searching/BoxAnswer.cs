using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Pages.Research;

namespace ArticleArchive.Web.Pages.Searching;

/// <summary>What the box answers: what was found, and what the archive says of the words as a quotation.</summary>
internal sealed record BoxAnswer
{
    /// <summary>What was asked for, understood.</summary>
    public Query Query { get; init; } = new() { Typed = "", Reading = "" };

    /// <summary>What was found; null when nothing was searched for.</summary>
    public ResultList? Found { get; init; }

    /// <summary>Whether every part of the archive answered.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What was found in another view than the list; null where it is the list, or nothing was searched for.</summary>
    public ResearchView? View { get; init; }

    /// <summary>What the archive says of the words as a quotation, or of the quotations in a text; null where they read like none.</summary>
    public CheckedText? Checked { get; init; }

    /// <summary>What the archive says of the quotations and links in a pasted text; null where none was pasted, or it is a quotation itself.</summary>
    public DraftReport? Report { get; init; }

    /// <summary>Where the words are checked as a quotation, if the answer would have held the results up; else null.</summary>
    public string? CheckAddress { get; init; }

    /// <summary>Speakers whose names stand among the words.</summary>
    public IReadOnlyList<NamedSpeaker> Speakers { get; init; } = [];

    /// <summary>Searches that find something here, to try; empty where something was asked for.</summary>
    public IReadOnlyList<SearchExample> Examples { get; init; } = [];

    /// <summary>How long the search or the check was let run; null when it was not stopped.</summary>
    public TimeSpan? StoppedAfter { get; init; }

    /// <summary>Whether a wording was found that the words may be a quotation of.</summary>
    public bool HasNearWording => Checked is { } text && text.Quotations.Any(quotation => quotation.Verdict.Words != WordsFound.NotFound);

    /// <summary>Whether it is of use to say who spoke.</summary>
    public bool IsAboutSpeech => Checked is not null || Report is not null || CheckAddress is not null;
}
