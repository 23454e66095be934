namespace ArticleArchive.Search;

/// <summary>What of the archive a search has looked at.</summary>
/// <param name="Unasked">Parts of the archive that could not be asked, as <c>part 2 of 3</c>: what stands in them is neither found nor counted. Empty where all were asked.</param>
/// <param name="IsBehind">Whether the index is of another state of the archive: what has changed since is not found, and what is gone may be counted.</param>
public sealed record SearchReach(IReadOnlyList<string> Unasked, bool IsBehind)
{
    /// <summary>All of the archive, as it is.</summary>
    public static SearchReach Whole { get; } = new([], IsBehind: false);

    /// <summary>Whether every part was asked.</summary>
    public bool IsWhole => Unasked.Count == 0;

    /// <summary>What a reader must know, a sentence each; empty for <see cref="Whole"/>.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (!IsWhole)
                yield return $"Not all of the archive could be searched: {string.Join(" and ", Unasked)} did not answer. What stands there is neither found nor counted.";
            if (IsBehind)
                yield return "The search index lags behind the archive: what was added or changed lately is not found, and the counts are those of before.";
        }
    }
}
