namespace ArticleArchive.Search.Research;

/// <summary>How words near a match are ranked. The names, in lower case, are those of the address.</summary>
public enum WordRank
{
    /// <summary>By <see cref="WordAssociation.LogLikelihood"/>: the surest first.</summary>
    LogLikelihood,

    /// <summary>By <see cref="WordAssociation.LogDice"/>: the strongest first.</summary>
    LogDice,
}
