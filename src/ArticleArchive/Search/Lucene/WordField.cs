using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Lucene;

/// <summary>A field that is searched for words.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Kind">The filter term of the documents that have it.</param>
/// <param name="RunsAhead">True when statements continue in it after the end of the passage.</param>
internal sealed record WordField(string Name, string Kind, bool RunsAhead)
{
    /// <summary>False when the field has words that do not count, so that the text must decide.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>All words.</summary>
    public static WordField Text { get; } = new(Fields.Text, FilterTerms.Passage, RunsAhead: false);

    /// <summary>The reporter's own words in passages that also have quoted or reported words.</summary>
    public static WordField Narrative { get; } = new(Fields.Narrative, FilterTerms.Mixed, RunsAhead: false);

    /// <summary>What the reporter says somebody said.</summary>
    public static WordField Reported { get; } = new(Fields.Reported, FilterTerms.Reported, RunsAhead: false);

    /// <summary>Quoted words.</summary>
    public static WordField Quoted { get; } = new(Fields.Quoted, FilterTerms.Quoted, RunsAhead: true);

    /// <summary>The words of one speaker among several.</summary>
    public static WordField Spoken { get; } = new(Fields.Spoken, FilterTerms.Spoken, RunsAhead: true);
}
