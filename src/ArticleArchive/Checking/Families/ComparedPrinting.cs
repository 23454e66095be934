using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Checking.Families;

/// <summary>One printing of a wording, compared with the wording.</summary>
public sealed record ComparedPrinting
{
    /// <summary>Where it was printed.</summary>
    public required Printing Printing { get; init; }

    /// <summary>
    /// The words in order: those that both have, those that this printing leaves out (<see cref="WordChange.Removed"/>), and those that it adds
    /// (<see cref="WordChange.Added"/>). A long stretch before or after the shared words is shortened to the nearest words and an ellipsis.
    /// </summary>
    public required IReadOnlyList<ComparedWords> Words { get; init; }

    /// <summary>The words left out or added by this printing that change the meaning; usually empty.</summary>
    public required IReadOnlyList<QualifyingWord> Turning { get; init; }

    /// <summary>Whether it has the same words, apart from letter case, accents and punctuation.</summary>
    public bool IsSame => Words.All(stretch => stretch.Change == WordChange.Kept);

    /// <summary>The indices of the words of the wording that it has.</summary>
    internal IReadOnlySet<int> Kept { get; init; } = new HashSet<int>();
}
