using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Lucene;

/// <summary>A field in which words are looked for.</summary>
/// <param name="Name">The field.</param>
/// <param name="Kind">The filter term of the documents that have it.</param>
/// <param name="RunsAhead">True when statements go on in it after the passage's end.</param>
internal sealed record WordField(string Name, string Kind, bool RunsAhead)
{
    /// <summary>False where the field has words that do not count, so that the text must decide.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>All words.</summary>
    public static WordField Text { get; } = new(Fields.Text, FilterTerms.Passage, RunsAhead: false);

    /// <summary>The reporter's own words, where there are quoted or reported ones too.</summary>
    public static WordField Narrative { get; } = new(Fields.Narrative, FilterTerms.Mixed, RunsAhead: false);

    /// <summary>What the reporter says somebody said.</summary>
    public static WordField Reported { get; } = new(Fields.Reported, FilterTerms.Reported, RunsAhead: false);

    /// <summary>Quoted words.</summary>
    public static WordField Quoted { get; } = new(Fields.Quoted, FilterTerms.Quoted, RunsAhead: true);

    /// <summary>The words of one speaker among several.</summary>
    public static WordField Spoken { get; } = new(Fields.Spoken, FilterTerms.Spoken, RunsAhead: true);
}
