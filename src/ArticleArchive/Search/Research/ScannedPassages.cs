namespace ArticleArchive.Search.Research;

/// <summary>The passages in which something was counted.</summary>
/// <param name="Found">The number of passages that the query finds, as the ordinary search counts them.</param>
/// <param name="Counted">The number of them that were counted: the newest ones, fewer than found if a limit was reached.</param>
public readonly record struct ScannedPassages(long Found, long Counted)
{
    /// <summary>What the numbers mean if a limit was reached, in a sentence or two; null if none was.</summary>
    public string? Note => Counted == Found
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"Counted in the newest {Counted:N0} of {Found:N0} paragraphs. Narrow the search, such as by year, to count the rest.");
}
