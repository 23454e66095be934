namespace ArticleArchive.Search;

/// <summary>What a query is completed with.</summary>
public enum CompletionKind
{
    /// <summary>A word of the archive.</summary>
    Word,

    /// <summary>A person who is quoted in it.</summary>
    Speaker,
}
