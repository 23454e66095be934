using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Checking.Families;

/// <summary>One printing of some words, held against the words.</summary>
public sealed record ComparedPrinting
{
    /// <summary>Where it stands.</summary>
    public required Printing Printing { get; init; }

    /// <summary>
    /// The words in order: what both have, what this printing leaves out (<see cref="WordChange.Removed"/>), and what it puts in (<see cref="WordChange.Added"/>). Of a long
    /// stretch before or after all that both have, the words that are nearest are given, and an ellipsis.
    /// </summary>
    public required IReadOnlyList<ComparedWords> Words { get; init; }

    /// <summary>The words that turn what is said and that this printing leaves out or puts in; empty for most.</summary>
    public required IReadOnlyList<TurningWord> Turning { get; init; }

    /// <summary>Whether it has the same words, but for letter case, accents and marks.</summary>
    public bool IsSame => Words.All(stretch => stretch.Change == WordChange.Kept);

    /// <summary>Which words of the wording it has, by their index.</summary>
    internal IReadOnlySet<int> Kept { get; init; } = new HashSet<int>();
}
