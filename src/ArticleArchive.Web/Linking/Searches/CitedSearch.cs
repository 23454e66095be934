using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Linking.Searches;

/// <summary>A cited search, then and now.</summary>
internal sealed record CitedSearch
{
    public required SearchCitation Citation { get; init; }

    public required CitedSearchStanding Standing { get; init; }

    /// <summary>How many passages are found now.</summary>
    public required long Now { get; init; }

    /// <summary>The archive now.</summary>
    public required ArchiveSummary Archive { get; init; }

    /// <summary>Passages found now and not then. Where the address does not name what was found: passages found now in articles that came or changed since.</summary>
    public IReadOnlyList<ComparedPassage> Came { get; init; } = [];

    /// <summary>Passages found then and not now, as far as the records name them.</summary>
    public IReadOnlyList<ComparedPassage> Gone { get; init; } = [];

    /// <summary>Passages found then and now whose words were changed in between, as far as the records name them.</summary>
    public IReadOnlyList<ComparedPassage> Edited { get; init; } = [];

    /// <summary>What cannot be told, a sentence each.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];
}
