using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>One page of the lines of a search.</summary>
public sealed record LineRequest
{
    /// <summary>What is asked for, other spellings added.</summary>
    public required Query Query { get; init; }

    /// <summary>The order of the lines.</summary>
    public LineOrder Order { get; init; }

    /// <summary>Only the lines of that group, by <see cref="LineGroup.Value"/>; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>Only lines with that word near the match; null for all.</summary>
    public Neighbour? Near { get; init; }

    /// <summary>The first line, from 0.</summary>
    public int Skip { get; init; }

    /// <summary>How many lines at most.</summary>
    public int Most { get; init; } = 100;
}
