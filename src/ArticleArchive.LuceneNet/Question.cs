namespace ArticleArchive.LuceneNet;

/// <summary>Where to look for the words of a query.</summary>
internal sealed record Question
{
    /// <summary>The field of words.</summary>
    public required string Field { get; init; }

    /// <summary>The mark of the documents that have these words.</summary>
    public required string Kind { get; init; }

    /// <summary>True when words go on after the passage's end.</summary>
    public bool GoesAhead { get; init; }

    /// <summary>What a document must hold besides.</summary>
    public IReadOnlyList<LuceneQuery> And { get; init; } = [];

    /// <summary>What a document must not hold.</summary>
    public IReadOnlyList<LuceneQuery> Not { get; init; } = [];

    /// <summary>False when the words in the field are more than are meant, so that the text must decide.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>True when it asks for documents of speakers, not of passages.</summary>
    public bool IsOfParts => Field == Fields.Part;
}
