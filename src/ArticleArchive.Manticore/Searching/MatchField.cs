using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Manticore.Searching;

/// <summary>A field in which words are searched.</summary>
/// <param name="Name">The column.</param>
/// <param name="Kind">The filter term of rows that have the field.</param>
/// <param name="RunsAhead">Whether statements in it continue after the passage's end.</param>
internal sealed record MatchField(string Name, string Kind, bool RunsAhead)
{
    /// <summary>False if the field contains words that do not count, so that the text must be checked.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>All words.</summary>
    public static MatchField Text { get; } = new("text", FilterTerms.Passage, RunsAhead: false);

    /// <summary>The reporter's own words in passages that also have quoted or reported ones.</summary>
    public static MatchField Narrative { get; } = new("narrative", FilterTerms.Mixed, RunsAhead: false);

    /// <summary>Reported speech.</summary>
    public static MatchField Reported { get; } = new("reported", FilterTerms.Reported, RunsAhead: false);

    /// <summary>Quoted words.</summary>
    public static MatchField Quoted { get; } = new("quoted", FilterTerms.Quoted, RunsAhead: true);

    /// <summary>The words of one speaker among several.</summary>
    public static MatchField Spoken { get; } = new("spoken", FilterTerms.Spoken, RunsAhead: true);
}
