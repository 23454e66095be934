using ArticleArchive.Catalog.Wordings;
using ArticleArchive.Checking.Families;

namespace ArticleArchive.Checking;

/// <summary>A quotation and what the archive says of it.</summary>
/// <param name="Text">The words as given.</param>
/// <param name="By">Who is said to have spoken; null when nobody is.</param>
/// <param name="Verdict">What the archive says.</param>
public sealed record CheckedQuotation(string Text, string? By, Verdict Verdict)
{
    /// <summary>The name of the statement that is nearest, where several articles print it; else null.</summary>
    public WordingId? Wording { get; init; }

    /// <summary>In how many articles that statement is printed; 0 where <see cref="Wording"/> is null.</summary>
    public int Articles { get; init; }

    /// <summary>What other printings of that statement leave out or put in that turns it, each with the number of printings; may be empty.</summary>
    public IReadOnlyList<(TurningWord Word, int Printings)> Otherwise { get; init; } = [];
}
