namespace ArticleArchive.Search;

/// <summary>What a completion is.</summary>
public enum CompletionKind
{
    /// <summary>A word of the archive.</summary>
    Word,

    /// <summary>Somebody who is quoted in it.</summary>
    Speaker,
}
