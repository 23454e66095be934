namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A piece of an excerpt.</summary>
/// <param name="Text">Its words; empty where words are left out.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record ExcerptPiece(string Text, ExcerptPieceKind Kind)
{
    /// <summary>A place where words are left out.</summary>
    public static ExcerptPiece Cut { get; } = new("", ExcerptPieceKind.Cut);
}
