namespace ArticleArchive.Search;

/// <summary>How much of the archive a search covered.</summary>
/// <param name="Unanswered">
/// Parts of the archive that could not be searched, such as <c>part 2 of 3</c>: their passages are neither found nor counted. Empty if all were searched.
/// </param>
/// <param name="IsBehind">
/// Whether the index is of another state of the archive, so that later changes are not found and removed passages may be counted.
/// </param>
public sealed record SearchReach(IReadOnlyList<string> Unanswered, bool IsBehind)
{
    /// <summary>The whole archive, in its current state.</summary>
    public static SearchReach Whole { get; } = new([], IsBehind: false);

    /// <summary>Whether every part was searched.</summary>
    public bool IsWhole => Unanswered.Count == 0;

    /// <summary>What a reader must know, one sentence each; empty for <see cref="Whole"/>.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (!IsWhole)
                yield return $"Not all of the archive could be searched: {string.Join(" and ", Unanswered)} did not answer. What they hold is "
                    + "neither found nor counted.";
            if (IsBehind)
                yield return "The search index lags behind the archive: recent additions and changes are not found, and the counts are out of date.";
        }
    }
}
