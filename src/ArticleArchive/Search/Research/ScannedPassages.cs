using System.Globalization;

namespace ArticleArchive.Search.Research;

/// <summary>The passages that something was counted in.</summary>
/// <param name="Found">How many passages the query finds, as the ordinary search counts them.</param>
/// <param name="Counted">How many of them were counted: the newest, and fewer than were found where a limit cut.</param>
public readonly record struct ScannedPassages(long Found, long Counted)
{
    /// <summary>What the numbers mean where a limit cut, a sentence or two; null where it did not.</summary>
    public string? Note => Counted == Found
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"Counted in the newest {Counted:N0} of {Found:N0} paragraphs. Narrow the search, such as by year, to count the rest.");
}
