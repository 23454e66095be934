namespace ArticleArchive.Web.Linking.Searches;

/// <summary>A cited search, then and now.</summary>
internal sealed record CitedSearch
{
    public required SearchCitation Citation { get; init; }

    public required CitedSearchStanding Standing { get; init; }

    /// <summary>How many passages it finds now.</summary>
    public required long Now { get; init; }

    /// <summary>The archive now.</summary>
    public required ArchiveSummary Archive { get; init; }

    /// <summary>
    /// Passages found only now. When the address does not name the passages found then: those found now in articles that were added or changed since.
    /// </summary>
    public IReadOnlyList<ComparedPassage> Added { get; init; } = [];

    /// <summary>Passages found only then, as far as the records show.</summary>
    public IReadOnlyList<ComparedPassage> Gone { get; init; } = [];

    /// <summary>Passages found both then and now whose words have changed, as far as the records show.</summary>
    public IReadOnlyList<ComparedPassage> Edited { get; init; } = [];

    /// <summary>The limits of the comparison, one sentence each.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];
}
