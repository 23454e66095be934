namespace ArticleArchive.Search.Sqlite;

/// <summary>What to ask FTS5 for a part of a query.</summary>
/// <param name="Match">The expression; null where FTS5 cannot narrow it down, so that every row is to be looked at.</param>
/// <param name="IsExact">False when it also finds rows that the part does not mean, which the text must then decide.</param>
internal sealed record Cover(string? Match, bool IsExact)
{
    /// <summary>All of the parts.</summary>
    public static Cover All(IReadOnlyList<Cover> parts) => new(Fts.All(parts.Select(part => part.Match)), parts.All(part => part.IsExact));

    /// <summary>At least one of the parts.</summary>
    public static Cover Any(IReadOnlyList<Cover> parts) => parts.Any(part => part.Match is null)
        ? new Cover(null, IsExact: false)
        : new Cover(Fts.Any(parts.Select(part => part.Match)), parts.All(part => part.IsExact));
}
