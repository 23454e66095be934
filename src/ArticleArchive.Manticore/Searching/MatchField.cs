using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Manticore.Searching;

/// <summary>A field in which words are looked for.</summary>
/// <param name="Name">The column.</param>
/// <param name="Kind">The filter term of the rows that have it.</param>
/// <param name="RunsAhead">True when statements go on in it after the passage's end.</param>
internal sealed record MatchField(string Name, string Kind, bool RunsAhead)
{
    /// <summary>False where the field has words that do not count, so that the text must decide.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>All words.</summary>
    public static MatchField Text { get; } = new("text", FilterTerms.Passage, RunsAhead: false);

    /// <summary>The reporter's own words, where there are quoted or reported ones too.</summary>
    public static MatchField Narrative { get; } = new("narrative", FilterTerms.Mixed, RunsAhead: false);

    /// <summary>What the reporter says somebody said.</summary>
    public static MatchField Reported { get; } = new("reported", FilterTerms.Reported, RunsAhead: false);

    /// <summary>Quoted words.</summary>
    public static MatchField Quoted { get; } = new("quoted", FilterTerms.Quoted, RunsAhead: true);

    /// <summary>The words of one speaker among several.</summary>
    public static MatchField Spoken { get; } = new("spoken", FilterTerms.Spoken, RunsAhead: true);
}
