namespace ArticleArchive.Web.Pages.Searching;

/// <summary>A stretch of an excerpt.</summary>
/// <param name="Text">Its words; empty where words were cut.</param>
/// <param name="Kind">What it is.</param>
internal sealed record ExcerptPiece(string Text, ExcerptPieceKind Kind)
{
    /// <summary>Where words were cut.</summary>
    public static ExcerptPiece Cut { get; } = new("", ExcerptPieceKind.Cut);
}
