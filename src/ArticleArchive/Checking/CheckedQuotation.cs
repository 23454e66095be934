using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;

namespace ArticleArchive.Checking;

/// <summary>A quotation and what the archive says about it.</summary>
/// <param name="Text">The words as given.</param>
/// <param name="By">The supposed speaker; null when none is given.</param>
/// <param name="Verdict">What the archive says.</param>
public sealed record CheckedQuotation(string Text, string? By, Verdict Verdict)
{
    /// <summary>The name of the nearest statement when several articles print it; otherwise null.</summary>
    public WordingId? Wording { get; init; }

    /// <summary>An earlier version of an article that had the words, when no article has them now; otherwise null.</summary>
    public EarlierWording? Earlier { get; init; }

    /// <summary>The number of articles that print that statement; 0 when <see cref="Wording"/> is null.</summary>
    public int Articles { get; init; }

    /// <summary>
    /// The words that other printings of that statement leave out or add and that change its meaning, each with the number of printings; may be empty.
    /// </summary>
    public IReadOnlyList<(QualifyingWord Word, int Printings)> Otherwise { get; init; } = [];
}
