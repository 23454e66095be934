namespace ArticleArchive.Search.Research;

/// <summary>How words near a match are ranked. The names, in lower case, are those of the address.</summary>
public enum WordRank
{
    /// <summary>By <see cref="WordAssociation.LogLikelihood"/>, most certain first.</summary>
    LogLikelihood,

    /// <summary>By <see cref="WordAssociation.LogDice"/>, strongest first.</summary>
    LogDice,
}
