using System.Globalization;

namespace ArticleArchive.Search.Research;

/// <summary>The passages that something was counted in.</summary>
/// <param name="Found">How many passages the query finds, as the ordinary search counts them.</param>
/// <param name="Counted">How many of them were counted: the newest, and fewer than were found when a limit was reached.</param>
public readonly record struct ScannedPassages(long Found, long Counted)
{
    /// <summary>What the numbers mean when a limit was reached, a sentence or two; null when none was.</summary>
    public string? Note => Counted == Found
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"Counted in the newest {Counted:N0} of {Found:N0} paragraphs. Narrow the search, such as by year, to count the rest.");
}
