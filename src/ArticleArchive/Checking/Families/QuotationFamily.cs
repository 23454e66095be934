using ArticleArchive.Catalog;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Checking.Families;

/// <summary>All printings of a wording: where, since when, with which changes, and attributed to whom.</summary>
public sealed record QuotationFamily
{
    /// <summary>The most printings compared.</summary>
    public const int MaxPrintings = 200;

    /// <summary>The identifier of the wording.</summary>
    public required WordingId Id { get; init; }

    /// <summary>The words as first printed.</summary>
    public required string Text { get; init; }

    /// <summary>The printings, earliest first and undated ones last; at most <see cref="MaxPrintings"/>.</summary>
    public required IReadOnlyList<ComparedPrinting> Printings { get; init; }

    /// <summary>The number of articles that print the words.</summary>
    public required int Articles { get; init; }

    /// <summary>The stretches of the words found in every printing, in order; may be empty.</summary>
    public required IReadOnlyList<string> Unchanged { get; init; }

    /// <summary>The speakers named, each with the number of printings, most first; null for printings that name nobody.</summary>
    public IReadOnlyList<(string? Name, int Printings)> Speakers =>
    [
        .. Printings.GroupBy(printing => printing.Printing.Statement.Utterance.Attribution?.Name, StringComparer.Ordinal)
            .Select(speaker => (speaker.Key, speaker.Count()))
            .OrderByDescending(speaker => speaker.Item2),
    ];

    /// <summary>Reads the printings of a wording; null when there are none.</summary>
    public static QuotationFamily? Find(CatalogSnapshot catalog, WordingId id)
    {
        if (catalog.FirstPrinting(id) is not { } first)
            return null;

        var words = new ScannedStatement(first);
        var compared = catalog.Printings(id, MaxPrintings).Select(printing => PrintingComparison.Compare(words, new ScannedStatement(printing))).ToList();
        return new QuotationFamily
        {
            Id = id,
            Text = words.Text(0, words.Words.Count - 1),
            Printings = compared,
            Articles = catalog.ArticlesPrinting(id),
            Unchanged = UnchangedIn(words, compared),
        };
    }

    private static List<string> UnchangedIn(ScannedStatement words, List<ComparedPrinting> printings)
    {
        var stretches = new List<string>();
        for (var first = 0; first < words.Words.Count; first++)
        {
            var last = first - 1;
            while (last + 1 < words.Words.Count && printings.TrueForAll(printing => printing.Kept.Contains(last + 1)))
                last++;
            if (last < first)
                continue;

            stretches.Add(words.Text(first, last));
            first = last;
        }

        return stretches;
    }
}
