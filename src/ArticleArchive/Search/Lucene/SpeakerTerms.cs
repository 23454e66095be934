using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;
using LuceneQuery = Lucene.Net.Search.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>The filter terms of the speakers that a query asks for or leaves out.</summary>
internal sealed class SpeakerTerms
{
    public SpeakerTerms(IReadOnlyList<QueryFilter> filters)
    {
        var (wanted, unwanted) = (SpeakerNames.Wanted(filters), SpeakerNames.Unwanted(filters));
        AreWanted = filters.Any(filter => filter is { Field: QueryField.By, Excluded: false });
        WantedAlone = Any(wanted, FilterTerms.ForSpeaker);
        WantedAmongOthers = Any(wanted, FilterTerms.ForSpeakers);
        UnwantedAlone = Any(unwanted, FilterTerms.ForSpeaker);
        UnwantedAmongOthers = Any(unwanted, FilterTerms.ForSpeakers);
        WantedInReports = Any(wanted, FilterTerms.ForReportedSpeaker);
        Unwanted = unwanted.Count == 0 ? null : BooleanQueries.Any([.. BooleanQueries.Given(UnwantedAlone), .. BooleanQueries.Given(UnwantedAmongOthers)]);
    }

    /// <summary>Whether a speaker is asked for.</summary>
    public bool AreWanted { get; }

    /// <summary>Only a speaker who is asked for speaks.</summary>
    public LuceneQuery? WantedAlone { get; }

    /// <summary>Several people speak, and a speaker who is asked for may be among them.</summary>
    public LuceneQuery? WantedAmongOthers { get; }

    /// <summary>A speaker who is asked for is among those reported as saying something.</summary>
    public LuceneQuery? WantedInReports { get; }

    /// <summary>Only a speaker who is left out speaks.</summary>
    public LuceneQuery? UnwantedAlone { get; }

    /// <summary>Several people speak, and a speaker who is left out may be among them.</summary>
    public LuceneQuery? UnwantedAmongOthers { get; }

    /// <summary>A speaker who is left out may be among those who speak.</summary>
    public LuceneQuery? Unwanted { get; }

    private static LuceneQuery? Any(IReadOnlyList<IReadOnlyList<string>> names, Func<string, string> term) =>
        names.Count == 0
            ? null
            : BooleanQueries.Any([.. names.Select(words => BooleanQueries.All([.. words.Select(word => BooleanQueries.Filtered(term(word)))]))]);
}
