using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking.Judging;

/// <summary>The cautions for a quotation put together from several statements.</summary>
internal static class PieceCautions
{
    /// <summary>The cautions for pieces given in the order of the quotation.</summary>
    public static IEnumerable<CautionFound> Find(IReadOnlyList<Placement> pieces)
    {
        if (pieces.DistinctBy(piece => (piece.Row.Article.Slug, piece.Row.Statement?.Id)).Count() > 1)
            yield return new(Caution.PiecesApart, null);
        if (pieces.Zip(pieces.Skip(1)).Any(pair => IsBefore(pair.Second, pair.First)))
            yield return new(Caution.Order, null);
        if (pieces.DistinctBy(piece => piece.Row.Statement?.Utterance.Attribution?.Name).Count() > 1)
            yield return new(Caution.DifferentSpeakers, null);
    }

    private static bool IsBefore(Placement one, Placement other) =>
        one.Row.Article.Slug == other.Row.Article.Slug && one.Row.PlaceOf(one.Parts[0].First).CompareTo(other.Row.PlaceOf(other.Parts[0].First)) < 0;
}
