namespace ArticleArchive.Web.Pages.Searching;

/// <summary>The kind of a piece of an excerpt.</summary>
internal enum ExcerptPieceKind
{
    /// <summary>Words of the passage.</summary>
    Plain,

    /// <summary>Words that were searched for, highlighted.</summary>
    Lit,

    /// <summary>A place where words are left out.</summary>
    Cut,
}
