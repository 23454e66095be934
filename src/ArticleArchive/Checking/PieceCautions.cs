namespace ArticleArchive.Checking;

/// <summary>What to beware of where a quotation is put together from several statements.</summary>
internal static class PieceCautions
{
    /// <summary>The cautions on pieces in the order of the quotation.</summary>
    public static IReadOnlyList<Caution> Of(IReadOnlyList<Placement> pieces)
    {
        var cautions = new List<Caution>();
        if (pieces.DistinctBy(piece => (piece.Row.Article.Slug, piece.Row.Statement?.Id)).Count() > 1)
            cautions.Add(Caution.DifferentStatements);
        if (pieces.DistinctBy(piece => piece.Row.Article.Slug).Count() > 1)
            cautions.Add(Caution.DifferentArticles);
        if (pieces.DistinctBy(piece => piece.Row.Statement?.Utterance.Attribution?.Name).Count() > 1)
            cautions.Add(Caution.DifferentSpeakers);
        if (pieces.Zip(pieces.Skip(1)).Any(pair => IsBefore(pair.Second, pair.First)))
            cautions.Add(Caution.OutOfOrder);
        return cautions;
    }

    private static bool IsBefore(Placement one, Placement other)
    {
        var (first, second) = (one.Row.Words[one.Parts[0].First], other.Row.Words[other.Parts[0].First]);
        return one.Row.Article.Slug == other.Row.Article.Slug && (first.Passage, first.Token.Start).CompareTo((second.Passage, second.Token.Start)) < 0;
    }
}
