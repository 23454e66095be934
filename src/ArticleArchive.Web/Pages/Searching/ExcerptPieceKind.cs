namespace ArticleArchive.Web.Pages.Searching;

/// <summary>What a stretch of an excerpt is.</summary>
internal enum ExcerptPieceKind
{
    /// <summary>Words of the passage.</summary>
    Plain,

    /// <summary>Words that were asked for.</summary>
    Lit,

    /// <summary>Words were left out here.</summary>
    Cut,
}
