using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>A request for one page of the lines of a search.</summary>
public sealed record LineRequest
{
    /// <summary>The query, with other spellings added.</summary>
    public required Query Query { get; init; }

    /// <summary>The order of the lines.</summary>
    public LineOrder Order { get; init; }

    /// <summary>Restricts the lines to one group, by <see cref="LineGroup.Value"/>; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>Restricts the lines to those with that word near the match; null for all.</summary>
    public Neighbour? Near { get; init; }

    /// <summary>The first line, from 0.</summary>
    public int Skip { get; init; }

    /// <summary>The most lines to return.</summary>
    public int Limit { get; init; } = 100;
}
